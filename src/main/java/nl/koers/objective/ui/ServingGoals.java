package nl.koers.objective.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.koers.channel.Platform;
import nl.koers.dashboard.GoalRow;
import nl.koers.goal.ui.GoalNavigation;
import nl.koers.objective.ObjectiveId;
import nl.koers.shell.PlatformMark;
import nl.koers.shell.ReachedBar;
import nl.koers.shell.StandingWords;
import nl.koers.shell.StatusBadge;

/** The goals of a marketing objective, the worst first, and the pages they use. */
final class ServingGoals extends Div {

    /** The list of goals has the others. */
    private static final int MOST = 8;

    private static final int MOST_PAGES = 12;

    private final transient StandingWords words;
    private final LocalDate today;

    ServingGoals(ObjectiveId objective, List<GoalRow> goals, StandingWords words, LocalDate today) {
        this.words = words;
        this.today = today;
        addClassName("serving");
        if (goals.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("objective.goals.none.text"));
            none.addClassName("small");
            add(none);
            return;
        }
        add(channels(goals));
        UnorderedList list = new UnorderedList();
        list.addClassName("goals");
        goals.stream().limit(MOST).forEach(goal -> list.add(goal(goal)));
        add(list);
        if (goals.size() > MOST) {
            add(GoalNavigation.serving(objective, getTranslation("objective.goals.all")));
        }
    }

    private Paragraph channels(List<GoalRow> goals) {
        Map<String, Platform> pages = new LinkedHashMap<>();
        goals.forEach(goal -> pages.put(goal.channel(), goal.platform()));
        Paragraph line = new Paragraph(getTranslation("objective.channels"));
        line.addClassNames("small", "pages");
        pages.entrySet().stream().limit(MOST_PAGES).forEach(named -> {
            Span page = new Span(new PlatformMark(named.getValue()), new Span(named.getKey()));
            page.addClassName("on-page");
            line.add(page);
        });
        if (pages.size() > MOST_PAGES) {
            line.add(new Span(getTranslation("overview.attention.more", pages.size() - MOST_PAGES)));
        }
        return line;
    }

    private ListItem goal(GoalRow goal) {
        String said = said(goal);
        Div title = new Div(GoalNavigation.link(goal.id(), goal.title()));
        title.addClassName("title");
        Div far = new Div();
        far.addClassName("far");
        if (goal.standing().reached() != null) {
            far.add(new ReachedBar(
                    goal.standing().reached(), goal.plannedShare(), StatusBadge.tone(goal.status()), said));
        }
        Span text = new Span(said);
        text.addClassName("small");
        far.add(text);
        return new ListItem(title, far, new StatusBadge(goal.status(), getTranslation("status." + goal.status())));
    }

    /** How far it is; of a goal that has ended also when. */
    private String said(GoalRow goal) {
        String far = words.shortly(
                        goal.standing(),
                        new StandingWords.Counting(goal.metric(), goal.unit(), goal.measure(), goal.direction()))
                .orElseGet(() -> getTranslation("objective.goal.until", words.day(goal.deadline())));
        return goal.deadline().isBefore(today)
                ? getTranslation("objective.goal.ended", far, words.day(goal.deadline()))
                : far;
    }
}
