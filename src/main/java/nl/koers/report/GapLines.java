package nl.koers.report;

import java.util.List;
import java.util.stream.Stream;

/** What does not hang together, and the channels that people chose not to use. */
record GapLines(PaperWords words) {

    /** As many as a page has room for. */
    static final int FEW = 6;

    void put(Tag page, ReportSummary summary, List<String> withoutBusiness) {
        page.say("h2", "", words.get("report.summary.gaps"));
        boolean isWhole = summary.isWhole() && withoutObjective(summary).isEmpty() && withoutBusiness.isEmpty();
        if (isWhole) {
            page.say("p", "", words.get("report.gaps.none"));
        } else {
            gaps(page, summary, withoutBusiness);
        }
        if (!summary.unused().isEmpty()) {
            page.say("h2", "", words.get("report.summary.unused"));
            list(page, summary.unused().stream().map(choice -> choice.channel() + ": " + choice.reason()));
        }
    }

    private void gaps(Tag page, ReportSummary summary, List<String> withoutBusiness) {
        named(page, "business", withoutBusiness);
        named(page, "objective", withoutObjective(summary));
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

    /** With their money where that is told. */
    private List<String> withoutObjective(ReportSummary summary) {
        List<ReportSummary.Outside> outside = summary.outside();
        OutsideWords money = new OutsideWords(words.texts(), words.language());
        return outside == null
                ? summary.withoutObjective()
                : outside.stream()
                        .map(goal -> words.get("report.gap.outside", goal.goal(), money.money(goal)))
                        .toList();
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

    void list(Tag page, Stream<String> lines) {
        List<String> all = lines.toList();
        Tag list = page.add("ul");
        all.stream().limit(FEW).forEach(line -> list.add("li").text(line));
        if (all.size() > FEW) {
            list.add("li").text(words.get("report.more", all.size() - FEW));
        }
    }
}
