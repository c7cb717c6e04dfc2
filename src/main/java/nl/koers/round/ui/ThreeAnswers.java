package nl.koers.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import nl.koers.objective.ObjectiveKind;
import nl.koers.report.GoalReport;
import nl.koers.report.ObjectiveReport;
import nl.koers.round.MoneySums;

/** Over a whole round: is the budget justified, who is responsible, which business objective does it serve. */
final class ThreeAnswers extends Div {

    private final transient RoundWords words;

    ThreeAnswers(RoundPage page, RoundWords words) {
        this.words = words;
        addClassName("three-answers");
        List<GoalReport> goals = page.goals();
        Section justified = answer("justified", new MoneyBar(MoneySums.of(goals), words));
        justified.add(new StatusCounts(goals));
        words.outside(page.report()).ifPresent(said -> {
            Paragraph outside = new Paragraph(said);
            outside.addClassName("outside");
            justified.add(outside);
        });
        responsible(goals);
        serves(page.report().objectives());
    }

    private void responsible(List<GoalReport> goals) {
        UnorderedList people = list();
        Accountable.of(goals)
                .forEach(person -> people.add(
                        new ListItem(words.say("answers", person.name(), person.goals(), person.accepted()))));
        long nobody = Accountable.nobody(goals);
        if (nobody > 0) {
            people.add(new ListItem(words.say("answers.nobody", nobody)));
        }
        answer("responsible", people);
    }

    private void serves(List<ObjectiveReport> objectives) {
        UnorderedList tops = list();
        objectives.stream()
                .map(ObjectiveReport::serves)
                .filter(ThreeAnswers::reachesTop)
                .map(path ->
                        objectives.size() == 1 ? chain(path) : path.getFirst().title())
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

    /** "More visitors › Known in the region". */
    static String chain(List<ObjectiveReport.Link> path) {
        return path.stream().map(ObjectiveReport.Link::title).collect(Collectors.joining(" › "));
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        return list;
    }

    private Section answer(String question, Component... said) {
        H3 heading = new H3(words.say("question." + question));
        Section answer = new Section(heading);
        answer.setAriaLabel(heading.getText());
        answer.add(said);
        add(answer);
        return answer;
    }
}
