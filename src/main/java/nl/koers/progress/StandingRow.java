package nl.koers.progress;

import static nl.koers.schema.Tables.GOAL_PROGRESS;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.koers.forecast.Band;
import nl.koers.forecast.Confidence;
import nl.koers.schema.tables.records.GoalProgressRecord;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** A standing as it is stored, for the queries that show many at once. */
public final class StandingRow {

    private StandingRow() {}

    /**
     * From a row that holds all columns of {@code goal_progress}; null where the goal was never evaluated.
     */
    public static @Nullable Standing read(Record any) {
        GoalProgressRecord row = any.into(GOAL_PROGRESS);
        if (row.getStatus() == null) {
            return null;
        }
        return new Standing(
                Status.valueOf(row.getStatus()),
                row.getBasis() == null ? null : Basis.valueOf(row.getBasis()),
                reasons(row.getReasons()),
                row.getIsStale(),
                row.getDataOn(),
                row.getValue(),
                row.getBaseline(),
                row.getTarget(),
                row.getPlanned(),
                row.getReached(),
                row.getGap(),
                row.getBufferDays(),
                row.getNeededPerDay(),
                row.getPacePerDay(),
                Math.toIntExact(row.getPoints()),
                row.getChance(),
                outlook(row));
    }

    private static @Nullable Outlook outlook(GoalProgressRecord row) {
        if (row.getConfidence() == null) {
            return null;
        }
        return new Outlook(
                new Band(row.getForecast(), row.getLow80(), row.getHigh80(), row.getLow95(), row.getHigh95()),
                row.getForecastPerDay(),
                row.getSafePerDay(),
                row.getCompletionOn(),
                row.getCompletionEarlyOn(),
                row.getCompletionLateOn(),
                Confidence.valueOf(row.getConfidence()));
    }

    static void write(Standing standing, GoalProgressRecord row) {
        row.setStatus(standing.status().name());
        row.setBasis(standing.basis() == null ? null : standing.basis().name());
        row.setReasons(reasons(standing.reasons()));
        row.setIsStale(standing.stale());
        row.setDataOn(standing.dataDate());
        row.setValue(standing.value());
        row.setBaseline(standing.baseline());
        row.setTarget(standing.target());
        row.setPlanned(standing.planned());
        row.setReached(standing.reached());
        row.setGap(standing.gap());
        row.setBufferDays(standing.bufferDays());
        row.setNeededPerDay(standing.neededPerDay());
        row.setPacePerDay(standing.pacePerDay());
        row.setPoints((long) standing.points());
        row.setChance(standing.chance());
        Outlook outlook = standing.outlook();
        Band band = outlook == null ? null : outlook.band();
        row.setForecast(band == null ? null : band.median());
        row.setLow80(band == null ? null : band.low80());
        row.setHigh80(band == null ? null : band.high80());
        row.setLow95(band == null ? null : band.low95());
        row.setHigh95(band == null ? null : band.high95());
        row.setForecastPerDay(outlook == null ? null : outlook.pacePerDay());
        row.setSafePerDay(outlook == null ? null : outlook.safePerDay());
        row.setCompletionOn(outlook == null ? null : outlook.completion());
        row.setCompletionEarlyOn(outlook == null ? null : outlook.completionEarly());
        row.setCompletionLateOn(outlook == null ? null : outlook.completionLate());
        row.setConfidence(outlook == null ? null : outlook.confidence().name());
    }

    static String reasons(List<Reason> reasons) {
        return reasons.stream().map(Reason::name).collect(Collectors.joining(","));
    }

    private static List<Reason> reasons(String names) {
        return names.isEmpty()
                ? List.of()
                : Arrays.stream(names.split(",", -1)).map(Reason::valueOf).toList();
    }
}
