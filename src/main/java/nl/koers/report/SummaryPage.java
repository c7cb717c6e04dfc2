package nl.koers.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.koers.dashboard.GoalOrder;
import nl.koers.i18n.Formats;
import nl.koers.progress.Status;

/** The page for management: how many goals stand how, objective by objective, what changed, and what does not hang together. */
final class SummaryPage {

    private final PaperWords words;
    private final StatusMark marks;
    private final GapLines gaps;

    SummaryPage(PaperWords words, StatusMark marks) {
        this.words = words;
        this.marks = marks;
        this.gaps = new GapLines(words);
    }

    void put(Tag body, Report report, ReportSummary summary) {
        Tag page = body.add("section", RoundSummaryPage.isFull(report) ? "sheet full" : "sheet")
                .set("id", "summary");
        page.say("p", "kicker", words.kicker());
        page.say("h1", "", words.get("report.summary", report.workspace()));
        page.say("p", "quiet", words.imprint());
        page.say("div", "continued", words.get("report.continued", words.get("report.summary", report.workspace())));
        Tag counts = page.add("p", "counts");
        summary.counts().forEach(count -> {
            marks.put(counts, count.status(), count.goals() + " " + marks.word(count.status()));
            counts.text(" ");
        });
        objectives(page, report);
        changes(page, summary);
        gaps.put(page, summary, List.of());
    }

    private void objectives(Tag page, Report report) {
        if (report.objectives().isEmpty()) {
            page.say("p", "empty", words.get("report.summary.empty"));
            return;
        }
        page.say("h2", "", words.get("report.summary.objectives"));
        Tag table = page.add("table", "list totals");
        Tag head = table.add("thead").add("tr");
        head.add("th").set("scope", "col").text(words.get("goal.sheet.objective"));
        head.add("th", "num").set("scope", "col").text(words.get("report.summary.goals"));
        head.add("th").set("scope", "col").text(words.get("goal.sheet.status"));
        Tag rows = table.add("tbody");
        List<ObjectiveReport> all = report.objectives();
        int few = RoundSummaryPage.few(all.size());
        all.subList(0, few).forEach(objective -> {
            Tag row = rows.add("tr");
            row.add("th")
                    .set("scope", "row")
                    .add("a")
                    .set("href", "#objective-" + objective.id())
                    .set("title", objective.title())
                    .text(objective.title());
            goals(row, objective.goals());
        });
        if (few < all.size()) {
            Tag row = rows.add("tr");
            row.add("th").set("scope", "row").text(words.get("report.more", all.size() - few));
            goals(row, RoundSummaryPage.goals(all.subList(few, all.size())));
        }
    }

    private void goals(Tag row, List<GoalReport> goals) {
        row.add("td", "num")
                .set("data-label", words.get("report.summary.goals"))
                .text(Integer.toString(goals.size()));
        Tag cell = row.add("td", "states");
        byStatus(goals).forEach((status, count) -> {
            marks.put(cell, status, count + " " + marks.word(status));
            cell.text(" ");
        });
    }

    private static Map<Status, Long> byStatus(List<GoalReport> goals) {
        Map<Status, Long> counts = new TreeMap<>(Comparator.comparingInt(GoalOrder::rank));
        goals.forEach(goal -> counts.merge(goal.status(), 1L, Long::sum));
        return counts;
    }

    private void changes(Tag page, ReportSummary summary) {
        if (summary.changes().isEmpty()) {
            return;
        }
        page.say("h2", "", words.get("report.summary.changes"));
        gaps.list(
                page,
                summary.changes().stream()
                        .map(change -> words.get(
                                "report.change",
                                Formats.shortDay(words.language(), change.on()),
                                change.goal(),
                                marks.word(change.from()),
                                marks.word(change.to()))));
    }
}
