package nl.koers.report;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** What does not hang together, and the channels that people chose not to use. */
record GapLines(PaperWords words) {

    /** As many names, and as many lines in a list, as a page for management has room for. */
    private static final int FEW = 6;
    /** As many letters as go into the names of a gap, and into a line of a list. */
    private static final int NAMES = 150;

    private static final int LINE = 110;
    /** Lines of a list of which some are longer than the page is wide. */
    private static final int LINES = 5;

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
        List<String> told = fitting(names, name -> name.length() + 2, NAMES);
        String some = String.join(", ", told);
        int more = names.size() - told.size();
        line.text(" " + (more > 0 ? words.get("report.andMore", some, more) : some + "."));
    }

    void list(Tag page, Stream<String> lines) {
        List<String> all = lines.toList();
        List<String> told = fitting(all, line -> 1 + line.length() / LINE, LINES);
        Tag list = page.add("ul");
        told.forEach(line -> list.add("li").text(line));
        if (all.size() > told.size()) {
            list.add("li").text(words.get("report.more", all.size() - told.size()));
        }
    }

    /** The first of them that there is room for, at least one and at most {@link #FEW}. */
    private static List<String> fitting(List<String> all, ToIntFunction<String> size, int room) {
        int free = room;
        int count = 0;
        while (count < Math.min(FEW, all.size())) {
            free -= size.applyAsInt(all.get(count));
            if (free < 0 && count > 0) {
                break;
            }
            count++;
        }
        return all.subList(0, count);
    }
}
