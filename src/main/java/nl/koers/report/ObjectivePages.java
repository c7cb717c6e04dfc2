package nl.koers.report;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.koers.dashboard.GoalOrder;
import nl.koers.i18n.Formats;
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
            words.round().about(objective).ifPresent(decided -> decided(page, decided));
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
        if (objective.goals().stream().anyMatch(PaperChart::isDrawable)) {
            PaperChart.legend(page.add("p", "legend"), words);
        }
        objective.goals().forEach(goal -> put(page, goal));
    }

    private void decided(Tag in, PaperRound.Decided decided) {
        Tag line = in.add("p", "decision " + decided.verdict().name().toLowerCase(Locale.ROOT));
        line.say("span", "strong", words.decision(decided));
        line.text(" " + words.decided(decided));
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

    private void put(Tag page, GoalReport goal) {
        Tag card = page.add(medium == Medium.PAPER ? "div" : "article", "goal " + StatusMark.tone(goal.status()));
        Tag head = card.add("div", "head");
        head.say("h2", "", goal.title());
        marks.put(head, goal.status());
        card.say("p", "promise", words.promise(goal));
        Tag body = card.add("div", PaperChart.isDrawable(goal) ? "pair" : "");
        facts(body, goal);
        if (PaperChart.isDrawable(goal)) {
            new PaperChart(goal, words, words.round() == null ? PaperChart.TALL : PaperChart.LOW)
                    .put(body, goal.title() + ". " + words.story(goal));
            body.add("div", "clear");
        }
        String story = words.story(goal);
        if (!story.isEmpty()) {
            card.say("p", "story", story);
        }
        GoalMoney money = goal.money();
        if (money != null) {
            new GoalMoneyBlock(words, medium).put(card, goal, money);
        }
        said(card, goal);
        card.say("p", "people", words.people(goal));
        if (words.round() != null) {
            words.round().about(goal).ifPresent(decided -> decided(card, decided));
        }
    }

    private void facts(Tag body, GoalReport goal) {
        if (words.facts(goal).isEmpty()) {
            return;
        }
        Tag table = body.add("table", "facts").add("tbody");
        words.facts(goal).forEach(fact -> {
            Tag row = table.add("tr");
            row.add("th").set("scope", "row").text(fact.name());
            Tag cell = row.add("td");
            cell.say("span", "figure", fact.value());
            if (!fact.beside().isEmpty()) {
                cell.text(" ");
                cell.say("span", "beside", fact.beside());
            }
        });
    }

    private void said(Tag card, GoalReport goal) {
        for (int i = 0; i < goal.notes().size(); i++) {
            GoalReport.Note note = goal.notes().get(i);
            card.say(
                    "p",
                    "said",
                    words.get("report.note", i + 1, Formats.shortDay(words.language(), note.on()), note.text()));
        }
        if (words.round() != null && medium == Medium.PAPER) {
            return; // the page of a round has room for numbers; what people wrote stands on the screen
        }
        goal.checkIns()
                .forEach(said -> card.say(
                        "p",
                        "said",
                        words.get(
                                "report.checkIn",
                                Formats.shortDay(words.language(), said.on()),
                                said.by(),
                                words.get("checkIn.confidence." + said.confidence()),
                                said.note())));
    }
}
