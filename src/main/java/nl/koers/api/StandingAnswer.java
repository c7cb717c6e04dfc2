package nl.koers.api;

import java.time.LocalDate;
import java.util.List;
import nl.koers.progress.Basis;
import nl.koers.progress.Reason;
import nl.koers.progress.Standing;
import nl.koers.progress.Status;
import org.jspecify.annotations.Nullable;

/**
 * Where a goal stands, as the API writes it.
 *
 * @param forecast null: a status on basis PACE has none
 */
record StandingAnswer(
        Status status,
        @Nullable Basis basis,
        List<Reason> reasons,
        boolean stale,
        @Nullable LocalDate dataDate,
        @Nullable Double value,
        @Nullable Double baseline,
        @Nullable Double target,
        @Nullable Double planned,
        @Nullable Double reached,
        @Nullable Double gap,
        @Nullable Double bufferDays,
        @Nullable Double neededPerDay,
        @Nullable Double pacePerDay,
        int points,
        @Nullable Object forecast) {

    static StandingAnswer of(Standing standing) {
        return new StandingAnswer(
                standing.status(),
                standing.basis(),
                standing.reasons(),
                standing.stale(),
                standing.dataDate(),
                standing.value(),
                standing.baseline(),
                standing.target(),
                standing.planned(),
                standing.reached(),
                standing.gap(),
                standing.bufferDays(),
                standing.neededPerDay(),
                standing.pacePerDay(),
                standing.points(),
                null);
    }
}
