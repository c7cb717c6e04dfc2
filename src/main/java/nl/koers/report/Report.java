package nl.koers.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a report says, told once: numbers, days, names and codes, never words of a language and never a way back to what
 * they came from. It can be written down as JSON and read back the same, so that a report that was handed out can be kept.
 *
 * @param format of this tree; one more each time that something in it gets another meaning
 * @param workspace name
 * @param from first day of the period that it tells of
 * @param to last day of it, inclusive
 * @param asOf the last day it knows of: {@code to}, or today in a period that runs
 * @param madeBy name of who asked for it
 * @param zone in which its days begin, and in which {@code madeAt} is to be told
 * @param summary over all objectives; null in a report of one
 */
public record Report(
        int format,
        String workspace,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        String madeBy,
        Instant madeAt,
        ZoneId zone,
        List<ObjectiveReport> objectives,
        @Nullable ReportSummary summary) {

    static final int FORMAT = 2;

    /** The same for readers who may not know what goals cost. */
    public Report withoutMoney() {
        return new Report(
                format,
                workspace,
                from,
                to,
                asOf,
                madeBy,
                madeAt,
                zone,
                objectives.stream().map(ObjectiveReport::withoutMoney).toList(),
                summary == null ? null : summary.withoutMoney());
    }

    /** The same without what is told over all objectives. */
    public Report withoutSummary() {
        return new Report(format, workspace, from, to, asOf, madeBy, madeAt, zone, objectives, null);
    }

    /** The newest day that figures of any of its goals run to; null without figures. */
    public @Nullable LocalDate newestFigures() {
        return objectives.stream()
                .flatMap(objective -> objective.goals().stream())
                .map(goal -> goal.standing().dataDate())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
