package nl.koers.round;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A budget round.
 *
 * @param version to be given back with a change
 * @param newest what was frozen last; null while nothing was
 */
public record Round(
        RoundId id,
        long version,
        RoundData data,
        Instant madeAt,
        String madeBy,
        @Nullable Version newest) {

    /**
     * A frozen version, without what it says.
     *
     * @param number from 1 on
     * @param at when it was frozen
     * @param by name of who froze it
     * @param goals how many it has
     * @param decided about how many of them somebody decided
     */
    public record Version(int number, Instant at, String by, int goals, int decided) {

        public boolean isDecided() {
            return decided >= goals;
        }
    }

    public String name() {
        return data.name();
    }
}
