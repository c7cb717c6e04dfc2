package nl.koers.round.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.report.GoalReport;
import nl.koers.report.ObjectiveReport;
import nl.koers.round.MoneySums;
import nl.koers.round.Subject;
import nl.koers.shell.Badge;
import nl.koers.shell.Glyph;
import nl.koers.shell.Tone;

/**
 * A marketing objective of a round at a glance: what it serves, who answers for it, how its goals stand, what was spent of
 * its budget, and what was decided.
 */
final class ObjectiveHead extends Div {

    private final H2 title;

    ObjectiveHead(ObjectiveReport objective, RoundPage page, Deciding deciding) {
        RoundWords words = deciding.words();
        List<GoalReport> goals = objective.goals();
        addClassName("objective-head");
        title = new H2(objective.title());
        title.getElement().setAttribute("tabindex", "-1");
        Div what = new Div(title);
        what.addClassName("stack-s");
        if (ThreeAnswers.reachesTop(objective.serves())) {
            what.add(quiet(words.say("head.serves", ThreeAnswers.chain(objective.serves()))));
        } else {
            what.add(new Badge(Glyph.Sign.ALERT, Tone.RISK, words.say("head.serves.nothing")));
        }
        if (!goals.isEmpty()) {
            what.add(quiet(words.say("head.accountable", people(goals, words))), new StatusCounts(goals));
        }
        add(what, goals.isEmpty() ? quiet(words.say("goals.none")) : new MoneyBar(MoneySums.of(goals), words));
        if (page.frozen() != null) {
            add(new DecisionPart(Subject.objective(objective.id()), objective.title(), page, deciding));
        }
    }

    /** Brings it into sight, and the keyboard there. */
    void point() {
        title.getElement().executeJs("this.focus()");
    }

    private static String people(List<GoalReport> goals, RoundWords words) {
        long nobody = Accountable.nobody(goals);
        return Stream.concat(
                        Accountable.of(goals).stream()
                                .map(person ->
                                        words.say("head.person", person.name(), person.accepted(), person.goals())),
                        nobody == 0 ? Stream.of() : Stream.of(words.say("head.nobody", nobody)))
                .collect(Collectors.joining(", "));
    }

    private static Paragraph quiet(String sentence) {
        Paragraph line = new Paragraph(sentence);
        line.addClassName("quiet");
        return line;
    }
}
