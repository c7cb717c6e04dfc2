package nl.koers.round.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import nl.koers.goal.GoalId;
import nl.koers.goal.ui.GoalNavigation;
import nl.koers.report.GoalReport;
import nl.koers.report.OutsideWords;
import nl.koers.report.Report;
import nl.koers.report.ReportSummary;
import nl.koers.shell.Card;

/** What does not hang together: goals without business objective or accountable manager, silent pages, unused channels. */
final class GapCard extends Card {

    private final transient RoundWords words;
    private final Div gaps = new Div();

    GapCard(Report report, RoundWords words) {
        this.words = words;
        H2 heading = new H2(words.say("gaps"));
        setAriaLabel(heading.getText());
        add(heading, gaps);
        gaps.addClassName("gap-parts");
        addClassName("round-gaps");
        ReportSummary summary = report.summary();
        List<String> withoutTop = report.objectives().stream()
                .filter(objective -> !ThreeAnswers.reachesTop(objective.serves()))
                .flatMap(objective -> objective.goals().stream())
                .map(GoalReport::title)
                .toList();
        if (summary == null || summary.outside() != null) {
            part("gap.top", withoutTop);
        } else {
            part(
                    "gap.top",
                    Stream.concat(withoutTop.stream(), summary.withoutObjective().stream())
                            .toList());
        }
        if (summary != null) {
            outside(summary);
            part("gap.accountable", summary.withoutAccountable());
            part("gap.goals", summary.withoutGoals());
            part(
                    "gap.inactive",
                    summary.inactive().stream()
                            .map(page -> words.say(
                                    page.isAtLeast() ? "gap.silent.atLeast" : "gap.silent",
                                    page.channel(),
                                    page.days()))
                            .toList());
            part(
                    "gap.unused",
                    summary.unused().stream()
                            .map(page -> words.say("gap.unused.line", page.channel(), page.reason()))
                            .toList());
        }
        if (gaps.getComponentCount() == 0) {
            gaps.add(new Paragraph(words.say("gaps.none")));
        }
    }

    /** With their money, and the way to each, for there it gets an objective. */
    private void outside(ReportSummary summary) {
        List<ReportSummary.Outside> outside = summary.outside();
        if (outside == null || outside.isEmpty()) {
            return;
        }
        OutsideWords money = new OutsideWords(words.texts(), words.language());
        UnorderedList list = new UnorderedList();
        outside.forEach(goal -> {
            ListItem item = new ListItem(GoalNavigation.link(new GoalId(goal.id()), goal.goal()));
            item.add(new Paragraph(money.money(goal)));
            list.add(item);
        });
        gaps.add(new Div(new H3(words.say("gap.outside", outside.size())), list));
    }

    private void part(String key, List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        names.forEach(name -> list.add(new ListItem(name)));
        gaps.add(new Div(new H3(words.say(key, names.size())), list));
    }
}
