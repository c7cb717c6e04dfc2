package nl.koers.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.koers.objective.ObjectiveId;
import nl.koers.round.Round;
import org.jspecify.annotations.Nullable;

/**
 * A round in the list of rounds.
 *
 * @param from first day of its period
 * @param to last day, part of it
 * @param objectives ids of the chosen links of the chain; empty for all
 * @param frozen the newest frozen version; null while there is none
 */
record RoundLine(
        long id,
        long version,
        String name,
        LocalDate from,
        LocalDate to,
        List<Long> objectives,
        Instant madeAt,
        String madeBy,
        @Nullable FrozenLine frozen) {

    /** A frozen version, about how many of whose goals somebody decided. */
    record FrozenLine(int version, Instant at, String by, int goals, int decided) {}

    static RoundLine of(Round round) {
        Round.Version newest = round.newest();
        return new RoundLine(
                round.id().value(),
                round.version(),
                round.name(),
                round.data().from(),
                round.data().to(),
                round.data().objectives().stream().map(ObjectiveId::value).toList(),
                round.madeAt(),
                round.madeBy(),
                newest == null
                        ? null
                        : new FrozenLine(newest.number(), newest.at(), newest.by(), newest.goals(), newest.decided()));
    }
}
