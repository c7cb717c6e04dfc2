package nl.koers.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The page for management of a budget round: the three questions, each answered over all objectives, and what does not
 * hang together.
 */
final class RoundSummaryPage {

    /** As many objectives as a page has room for; the others stand together in one line. */
    private static final int ROWS = 10;

    private final PaperWords words;
    private final StatusMark marks;
    private final MoneyWords money;
    private final GapLines gaps;

    RoundSummaryPage(PaperWords words, StatusMark marks) {
        this.words = words;
        this.marks = marks;
        this.money = new MoneyWords(words);
        this.gaps = new GapLines(words);
    }

    void put(Tag body, Report report, ReportSummary summary) {
        String title = words.get(
                "report.summary",
                words.round() == null ? report.workspace() : words.round().name());
        Tag page = body.add("section", isFull(report) ? "sheet round full" : "sheet round")
                .set("id", "summary");
        page.say("p", "kicker", words.kicker());
        page.say("h1", "", title);
        page.say("p", "quiet", words.imprint());
        page.say("div", "continued", words.get("report.continued", title));
        Tag counts = page.add("p", "counts");
        summary.counts().forEach(count -> {
            marks.put(counts, count.status(), count.goals() + " " + marks.word(count.status()));
            counts.text(" ");
        });
        Answers answers = new Answers(words, goals(report.objectives()));
        page.say("h2", "", words.get("report.question.justified"));
        page.say("p", "", String.join(" ", answers.justified()));
        table(page, report.objectives());
        new OutsideWords(words.texts(), words.language())
                .together(summary)
                .ifPresent(outside -> page.say("p", "outside", outside));
        page.say("h2", "", words.get("report.question.responsible"));
        gaps.list(page, answers.responsible().stream());
        page.say("h2", "", words.get("report.question.serves"));
        gaps.list(page, serving(report.objectives()).stream());
        gaps.put(page, summary, withoutBusiness(report.objectives()));
    }

    /** Whether the page needs its lines closer together. */
    static boolean isFull(Report report) {
        return report.objectives().size() > ROWS / 2;
    }

    /** How many of so many objectives are told one by one. */
    static int few(int objectives) {
        return objectives > ROWS ? ROWS - 1 : objectives;
    }

    static List<GoalReport> goals(List<ObjectiveReport> objectives) {
        return objectives.stream()
                .flatMap(objective -> objective.goals().stream())
                .toList();
    }

    private void table(Tag page, List<ObjectiveReport> objectives) {
        if (objectives.isEmpty()) {
            page.say("p", "empty", words.get("report.answer.noGoals"));
            return;
        }
        Tag table = page.add("table", "list totals");
        head(table.add("thead").add("tr"));
        Tag rows = table.add("tbody");
        int few = few(objectives.size());
        objectives.subList(0, few).forEach(objective -> {
            Tag row = rows.add("tr");
            row.add("th")
                    .set("scope", "row")
                    .add("a")
                    .set("href", "#objective-" + objective.id())
                    .set("title", objective.title())
                    .text(objective.title());
            cells(row, objective.goals(), words.decided(objective));
        });
        List<ObjectiveReport> rest = objectives.subList(few, objectives.size());
        if (!rest.isEmpty()) {
            Tag row = rows.add("tr");
            row.add("th").set("scope", "row").text(words.get("report.more", rest.size()));
            cells(row, goals(rest), "");
        }
        if (objectives.size() > 1) {
            Tag row = table.add("tfoot").add("tr");
            row.add("th").set("scope", "row").text(words.get("report.total"));
            cells(row, goals(objectives), "");
        }
    }

    private void head(Tag row) {
        row.add("th").set("scope", "col").text(words.get("goal.sheet.objective"));
        row.add("th", "num").set("scope", "col").text(words.get("report.summary.goals"));
        row.add("th", "num").set("scope", "col").text(words.get("report.total.well"));
        if (words.tellsMoney()) {
            row.add("th", "num").set("scope", "col").text(words.get("report.money.budget"));
            row.add("th", "num").set("scope", "col").text(words.get("report.money.spent"));
            row.add("th", "num").set("scope", "col").text(words.get("report.money.share"));
        }
        if (words.tellsDecisions()) {
            row.add("th").set("scope", "col").text(words.get("report.decision.head"));
        }
    }

    private void cells(Tag row, List<GoalReport> goals, String decided) {
        number(row, "report.summary.goals", Integer.toString(goals.size()));
        number(row, "report.total.well", Long.toString(Answers.well(goals)));
        if (words.tellsMoney()) {
            Spending spending = Spending.of(goals);
            number(row, "report.money.budget", money.total(spending.budget()));
            number(row, "report.money.spent", money.total(spending.spent()));
            number(row, "report.money.share", money.used(spending));
        }
        if (words.tellsDecisions()) {
            row.add("td").set("data-label", words.get("report.decision.head")).text(decided);
        }
    }

    private void number(Tag row, String label, String value) {
        row.add("td", "num").set("data-label", words.get(label)).text(value);
    }

    /** Of each business objective what serves it, in the order of the chain. */
    private List<String> serving(List<ObjectiveReport> objectives) {
        Map<String, List<ObjectiveReport>> byBusiness = new LinkedHashMap<>();
        objectives.forEach(objective -> objective
                .business()
                .ifPresent(link -> byBusiness
                        .computeIfAbsent(link.title(), title -> new ArrayList<>())
                        .add(objective)));
        List<String> lines = new ArrayList<>();
        byBusiness.forEach((title, serving) -> {
            String names = String.join(
                    ", ", serving.stream().map(ObjectiveReport::title).toList());
            String spent = money.total(Spending.of(goals(serving)).spent());
            lines.add(
                    words.tellsMoney() && !spent.equals(MoneyWords.NOTHING)
                            ? words.get("report.answer.serves.money", title, names, spent)
                            : words.get("report.answer.serves", title, names));
        });
        return lines.isEmpty() ? List.of(words.get("report.answer.servesNone")) : lines;
    }

    private static List<String> withoutBusiness(List<ObjectiveReport> objectives) {
        return objectives.stream()
                .filter(objective -> objective.business().isEmpty())
                .map(ObjectiveReport::title)
                .toList();
    }
}
