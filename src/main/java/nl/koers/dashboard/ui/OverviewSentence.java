package nl.koers.dashboard.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.koers.i18n.Texts;
import nl.koers.progress.Status;
import nl.koers.shell.StandingWords;

/** The one sentence over the overview: "5 goals: 3 on track, 1 behind, 1 without data". */
final class OverviewSentence {

    /** The good news first, then what needs somebody. */
    private static final List<Status> ORDER = List.of(
            Status.ON_TRACK,
            Status.ACHIEVED,
            Status.AT_RISK,
            Status.BEHIND,
            Status.MISSED,
            Status.AWAITING,
            Status.TOO_EARLY,
            Status.NOT_STARTED,
            Status.PAUSED,
            Status.STOPPED,
            Status.NO_DATA);

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
        String parts = ORDER.stream()
                .filter(counts::containsKey)
                .map(status -> texts.get(language, "overview.count." + status, counts.getOrDefault(status, 0L)))
                .collect(Collectors.joining(", "));
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return texts.get(language, "overview.counts", all, parts);
    }

    /** "Figures up to 3 March." */
    String figures(LocalDate day) {
        return texts.get(language, "overview.figures", new StandingWords(texts, language, today).day(day));
    }
}
