package nl.koers.progress;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of a metric suggest as a first target.
 *
 * @param realistic what the page does by itself at the pace of its last 90 days, or a little more; where it does not go the
 *     wanted way, to stay where it is. Null when there is a {@code lack}
 * @param ambitious more than the best 90 days so far, but not out of reach; null where that makes no sense
 * @param lack why there is nothing to suggest; null when there is
 */
public record FirstTargets(
        @Nullable FirstTarget realistic,
        @Nullable FirstTarget ambitious,
        @Nullable Lack lack) {

    /** Why figures suggest nothing; words are in the bundle, {@code started.lack.<CODE>}. */
    public enum Lack {
        /** There are none. */
        NO_FIGURES,
        /** The newest is older than 45 days. */
        OLD_FIGURES,
        /** They span less than four weeks. */
        TOO_FEW,
        /** Nothing was counted, or it cannot be told how it counts. */
        NOTHING_COUNTED
    }

    static FirstTargets without(Lack lack) {
        return new FirstTargets(null, null, lack);
    }

    /** The realistic one. */
    public Optional<FirstTarget> first() {
        return Optional.ofNullable(realistic);
    }
}
