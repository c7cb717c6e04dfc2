package nl.koers.dashboard.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.dashboard.GoalRow;
import nl.koers.goal.ui.GoalNavigation;
import nl.koers.progress.Standing;
import nl.koers.shell.Badge;
import nl.koers.shell.Glyph;
import nl.koers.shell.ReachedBar;
import nl.koers.shell.Sparkline;
import nl.koers.shell.StandingWords;
import nl.koers.shell.StatusBadge;
import nl.koers.shell.Tone;

/** A goal at a glance: status, title, who, how far against the plan, and the shape of its figures. */
final class GoalCard extends Article {

    GoalCard(GoalRow goal, StandingWords words) {
        Tone tone = StatusBadge.tone(goal.status());
        addClassNames("card", "goal-card");
        Div text = new Div(top(goal, words), who(goal));
        text.addClassName("goal-text");
        String said = said(goal, words);
        if (goal.standing().value() != null) {
            text.add(new ReachedBar(goal.standing().reached(), goal.plannedShare(), tone, said));
        }
        Paragraph line = new Paragraph(said);
        line.addClassName("quiet");
        text.add(line);
        add(text, new Sparkline(goal.recent(), tone));
    }

    private Div top(GoalRow goal, StandingWords words) {
        Standing standing = goal.standing();
        H2 title = new H2();
        title.add(GoalNavigation.link(goal.id(), goal.title()));
        Div badges = new Div(new StatusBadge(standing.status(), getTranslation("status." + standing.status())));
        badges.addClassName("goal-badges");
        words.stale(standing).ifPresent(old -> badges.add(new Badge(Glyph.Sign.CLOCK, Tone.NONE, old)));
        Div top = new Div(title, badges);
        top.addClassName("goal-top");
        return top;
    }

    private Span who(GoalRow goal) {
        Span who = new Span(Stream.of(goal.owner(), goal.channel())
                .filter(name -> name != null)
                .collect(Collectors.joining(" · ")));
        who.addClassName("small");
        return who;
    }

    private String said(GoalRow goal, StandingWords words) {
        StandingWords.Counting counting =
                new StandingWords.Counting(goal.metric(), goal.unit(), goal.measure(), goal.direction());
        return words.shortly(goal.standing(), counting)
                .map(text -> text
                        + words.outlook(goal.standing(), counting, goal.deadline())
                                .map(outlook -> ". " + outlook)
                                .orElse(""))
                .orElseGet(() -> String.join(" ", words.reasons(goal.standing())));
    }
}
