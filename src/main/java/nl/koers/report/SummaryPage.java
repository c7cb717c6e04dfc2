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

    /** As many as a page has room for. */
    private static final int FEW = 6;

    private final PaperWords words;
    private final StatusMark marks;

    SummaryPage(PaperWords words, StatusMark marks) {
        this.words = words;
        this.marks = marks;
    }

    void put(Tag body, Report report, ReportSummary summary) {
        Tag page = body.add("div", "sheet").set("id", "summary");
        page.say("p", "kicker", words.get("report.kicker", words.period()));
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
        gaps(page, summary);
        unused(page, summary);
    }

    private void objectives(Tag page, Report report) {
        if (report.objectives().isEmpty()) {
            page.say("p", "empty", words.get("report.summary.empty"));
            return;
        }
        page.say("h2", "", words.get("report.summary.objectives"));
        Tag table = page.add("table", "list");
        Tag head = table.add("thead").add("tr");
        head.add("th").set("scope", "col").text(words.get("goal.sheet.objective"));
        head.add("th", "num").set("scope", "col").text(words.get("report.summary.goals"));
        head.add("th").set("scope", "col").text(words.get("goal.sheet.status"));
        Tag rows = table.add("tbody");
        for (ObjectiveReport objective : report.objectives()) {
            Tag row = rows.add("tr");
            Tag name = row.add("td");
            name.add("a")
                    .set("href", "#objective-" + objective.id())
                    .set("title", objective.title())
                    .text(objective.title());
            row.say("td", "num", Integer.toString(objective.goals().size()));
            Tag cell = row.add("td");
            byStatus(objective).forEach((status, count) -> {
                marks.put(cell, status, count + " " + marks.word(status));
                cell.text(" ");
            });
        }
    }

    private static Map<Status, Long> byStatus(ObjectiveReport objective) {
        Map<Status, Long> counts = new TreeMap<>(Comparator.comparingInt(GoalOrder::rank));
        objective.goals().forEach(goal -> counts.merge(goal.status(), 1L, Long::sum));
        return counts;
    }

    private void changes(Tag page, ReportSummary summary) {
        if (summary.changes().isEmpty()) {
            return;
        }
        page.say("h2", "", words.get("report.summary.changes"));
        list(
                page,
                summary.changes().stream()
                        .map(change -> words.get(
                                "report.change",
                                Formats.shortDay(words.language(), change.on()),
                                change.goal(),
                                marks.word(change.from()),
                                marks.word(change.to())))
                        .toList());
    }

    private void gaps(Tag page, ReportSummary summary) {
        page.say("h2", "", words.get("report.summary.gaps"));
        if (summary.isWhole()) {
            page.say("p", "", words.get("report.gaps.none"));
            return;
        }
        named(page, "objective", summary.withoutObjective());
        named(page, "accountable", summary.withoutAccountable());
        named(page, "goals", summary.withoutGoals());
        named(
                page,
                "inactive",
                summary.inactive().stream()
                        .map(silence -> words.get(
                                silence.isAtLeast() ? "report.inactive.atLeast" : "report.inactive",
                                silence.channel(),
                                silence.days()))
                        .toList());
    }

    private void named(Tag page, String gap, List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        Tag line = page.add("p", "gap");
        line.say("span", "strong", words.get("report.gap." + gap, names.size()));
        String some = String.join(", ", names.stream().limit(FEW).toList());
        int more = names.size() - FEW;
        line.text(" " + (more > 0 ? words.get("report.andMore", some, more) : some + "."));
    }

    private void unused(Tag page, ReportSummary summary) {
        if (summary.unused().isEmpty()) {
            return;
        }
        page.say("h2", "", words.get("report.summary.unused"));
        list(
                page,
                summary.unused().stream()
                        .map(choice -> choice.channel() + ": " + choice.reason())
                        .toList());
    }

    private void list(Tag page, List<String> lines) {
        Tag list = page.add("ul");
        lines.stream().limit(FEW).forEach(line -> list.add("li").text(line));
        if (lines.size() > FEW) {
            list.add("li").text(words.get("report.more", lines.size() - FEW));
        }
    }
}
