package nl.koers.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.koers.dashboard.GoalOrder;
import nl.koers.progress.Status;

/** A marketing objective on paper: what it serves, how its goals stand, then goal by goal. */
final class ObjectivePages {

    private final PaperWords words;
    private final StatusMark marks;
    private final Medium medium;

    ObjectivePages(PaperWords words, StatusMark marks, Medium medium) {
        this.words = words;
        this.marks = marks;
        this.medium = medium;
    }

    void put(Tag body, ObjectiveReport objective) {
        Tag page = body.add("section", words.round() == null ? "sheet" : "sheet round")
                .set("id", "objective-" + objective.id());
        page.say("p", "kicker", words.kicker());
        page.say("h1", "", words.title(objective));
        if (words.round() == null) {
            page.say("p", "lead", serves(objective));
        }
        page.say("p", "quiet", words.imprint());
        page.say("div", "continued", words.get("report.continued", words.title(objective)));
        if (words.round() != null) {
            answers(page, objective);
            words.round().about(objective).ifPresent(decided -> new DecisionLine(words).put(page, decided));
        }
        if (objective.goals().isEmpty()) {
            page.say(
                    "p",
                    "empty",
                    words.get(words.round() == null ? "report.objective.empty" : "report.answer.noGoals"));
            return;
        }
        if (words.round() == null) {
            counts(page, objective);
        }
        boolean printsCharts = Density.of(objective.goals()) != Density.ROWS;
        boolean hasCharts = printsCharts || medium == Medium.BROWSER;
        if (hasCharts && objective.goals().stream().anyMatch(PaperChart::isDrawable)) {
            PaperChart.legend(page.add("p", printsCharts ? "legend" : "legend screen"), words);
        }
        goals(page, objective.goals());
    }

    /** So that they stay on one page; a browser, which has room, shows each with all there is to tell as well. */
    private void goals(Tag page, List<GoalReport> goals) {
        Density density = Density.of(goals);
        switch (density) {
            case CARDS -> cards(page.add("div", "cards"), goals);
            case TABLE -> new GoalTable(words, marks).put(page, goals);
            case ROWS -> new GoalRows(words, marks).put(page, goals);
        }
        if (density != Density.CARDS && medium == Medium.BROWSER) {
            cards(page.add("div", "cards screen"), goals);
        }
    }

    private void cards(Tag in, List<GoalReport> goals) {
        GoalCard card = new GoalCard(words, marks, medium);
        goals.forEach(goal -> card.put(in, goal));
    }

    /** The three questions beside each other. */
    private void answers(Tag page, ObjectiveReport objective) {
        Answers answers = new Answers(words, objective.goals());
        Tag questions = page.add("div", "answers");
        answer(questions, "justified", String.join(" ", answers.justified()));
        answer(
                questions,
                "responsible",
                objective.goals().isEmpty()
                        ? words.get("report.answer.noGoals")
                        : String.join(" ", answers.responsible()));
        answer(questions, "serves", serves(objective));
    }

    private void answer(Tag questions, String question, String said) {
        Tag answer = questions.add("div", "answer " + question);
        answer.say("h2", "", words.get("report.question." + question));
        answer.say("p", "", said);
    }

    private String serves(ObjectiveReport objective) {
        String chain = objective.serves().stream()
                .map(link -> words.get("objective.kind." + link.kind()) + ": " + link.title())
                .collect(Collectors.joining(" › "));
        return chain.isEmpty() ? words.get("report.serves.nothing") : words.get("report.serves", chain);
    }

    private void counts(Tag page, ObjectiveReport objective) {
        Map<Status, Long> counts = new TreeMap<>(Comparator.comparingInt(GoalOrder::rank));
        objective.goals().forEach(goal -> counts.merge(goal.status(), 1L, Long::sum));
        Tag tiles = page.add("p", "counts");
        counts.forEach((status, count) -> {
            marks.put(tiles, status, count + " " + marks.word(status));
            tiles.text(" ");
        });
    }
}
