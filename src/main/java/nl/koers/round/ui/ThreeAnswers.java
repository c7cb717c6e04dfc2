package nl.koers.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.koers.dashboard.GoalOrder;
import nl.koers.goal.Acceptance;
import nl.koers.objective.ObjectiveKind;
import nl.koers.progress.Status;
import nl.koers.report.GoalReport;
import nl.koers.report.ObjectiveReport;
import nl.koers.round.MoneySums;
import nl.koers.shell.StatusBadge;

/** Is the budget justified, who is responsible, which business objective does it serve. */
final class ThreeAnswers extends Div {

    private final transient RoundWords words;

    private ThreeAnswers(RoundWords words) {
        this.words = words;
        addClassName("three-answers");
    }

    static ThreeAnswers of(ObjectiveReport objective, RoundWords words) {
        ThreeAnswers answers = new ThreeAnswers(words);
        answers.justified(objective.goals());
        answers.responsible(objective.goals());
        answers.serves(List.of(objective));
        return answers;
    }

    static ThreeAnswers ofAll(List<ObjectiveReport> objectives, RoundWords words) {
        List<GoalReport> goals = objectives.stream()
                .flatMap(objective -> objective.goals().stream())
                .toList();
        ThreeAnswers answers = new ThreeAnswers(words);
        answers.justified(goals);
        answers.responsible(goals);
        answers.serves(objectives);
        return answers;
    }

    private void justified(List<GoalReport> goals) {
        Div statuses = new Div();
        statuses.addClassName("statuses");
        Map<Status, Long> counts = new TreeMap<>(Comparator.comparingInt(GoalOrder::rank));
        goals.forEach(goal -> counts.merge(goal.status(), 1L, Long::sum));
        counts.forEach((status, count) ->
                statuses.add(new StatusBadge(status, count + " " + getTranslation("status." + status))));
        answer("justified", new MoneyBar(MoneySums.of(goals), words), statuses);
    }

    private void responsible(List<GoalReport> goals) {
        UnorderedList people = list();
        goals.stream()
                .filter(goal -> goal.accountable() != null)
                .collect(Collectors.groupingBy(
                        goal -> Objects.requireNonNull(goal.accountable()), TreeMap::new, Collectors.toList()))
                .forEach((name, theirs) ->
                        people.add(new ListItem(words.say("answers", name, theirs.size(), accepted(theirs)))));
        long nobody = goals.stream().filter(goal -> goal.accountable() == null).count();
        if (nobody > 0) {
            people.add(new ListItem(words.say("answers.nobody", nobody)));
        }
        answer("responsible", goals.isEmpty() ? new Paragraph(words.say("goals.none")) : people);
    }

    private static long accepted(List<GoalReport> goals) {
        return goals.stream()
                .map(GoalReport::agreement)
                .filter(Objects::nonNull)
                .filter(agreement -> agreement.state() == Acceptance.State.ACCEPTED)
                .count();
    }

    private void serves(List<ObjectiveReport> objectives) {
        UnorderedList tops = list();
        objectives.stream()
                .map(ObjectiveReport::serves)
                .filter(ThreeAnswers::reachesTop)
                .map(path -> objectives.size() == 1
                        ? path.stream().map(ObjectiveReport.Link::title).collect(Collectors.joining(" › "))
                        : path.getFirst().title())
                .distinct()
                .forEach(title -> tops.add(new ListItem(title)));
        long loose = objectives.stream()
                .filter(objective -> !reachesTop(objective.serves()))
                .count();
        if (loose > 0) {
            tops.add(new ListItem(words.say(objectives.size() == 1 ? "serves.nothing" : "serves.loose", loose)));
        }
        answer("serves", tops);
    }

    static boolean reachesTop(List<ObjectiveReport.Link> path) {
        return !path.isEmpty() && path.getFirst().kind() == ObjectiveKind.BUSINESS;
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        return list;
    }

    private void answer(String question, Component... said) {
        H3 heading = new H3(words.say("question." + question));
        Section answer = new Section(heading);
        answer.setAriaLabel(heading.getText());
        answer.add(said);
        add(answer);
    }
}
