package nl.koers.dashboard.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.i18n.Texts;
import nl.koers.progress.Status;
import nl.koers.shell.StandingWords;

/** The one sentence over the overview: "5 goals: 3 on track, 1 behind, 1 without data". */
final class OverviewSentence {

    /** The good news first, then what needs somebody; the others are counted together. */
    private static final List<Status> ORDER =
            List.of(Status.ON_TRACK, Status.ACHIEVED, Status.AT_RISK, Status.BEHIND, Status.MISSED, Status.NO_DATA);

    /** No line ends between a number and its word. */
    private static final String NO_BREAK = "\u00a0";

    private final Texts texts;
    private final Locale language;
    private final LocalDate today;

    OverviewSentence(Texts texts, Locale language, LocalDate today) {
        this.texts = texts;
        this.language = language;
        this.today = today;
    }

    String counts(Map<Status, Long> counts) {
        if (counts.isEmpty()) {
            return texts.get(language, "overview.none");
        }
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        long named = ORDER.stream()
                .mapToLong(status -> counts.getOrDefault(status, 0L))
                .sum();
        Stream<String> parts = ORDER.stream()
                .filter(counts::containsKey)
                .map(status -> texts.get(language, "overview.count." + status, counts.getOrDefault(status, 0L)));
        Stream<String> others = all == named ? Stream.of() : Stream.of(others(counts, all - named));
        String counted = Stream.concat(parts, others)
                .map(part -> part.replaceFirst(" ", NO_BREAK))
                .collect(Collectors.joining(", "));
        return texts.get(language, "overview.counts", all, counted);
    }

    /** Nothing to judge yet, or not now; said by name where it is one kind only. */
    private String others(Map<Status, Long> counts, long number) {
        List<Status> kinds = counts.keySet().stream()
                .filter(status -> !ORDER.contains(status))
                .toList();
        String key = kinds.size() == 1 ? "overview.count." + kinds.getFirst() : "overview.count.others";
        return texts.get(language, key, number);
    }

    /** "Figures up to 3 March." */
    String figures(LocalDate day) {
        return texts.get(language, "overview.figures", new StandingWords(texts, language, today).day(day));
    }
}
