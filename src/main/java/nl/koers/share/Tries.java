package nl.koers.share;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import nl.koers.access.ClientAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Holds up addresses that try links which lead nowhere: after twenty within ten minutes nothing is looked up for that
 * address until the ten minutes are over. A secret of 256 bits needs no such thing; the database does.
 */
@Component
class Tries {

    static final int FREE = 20;
    static final Duration MEMORY = Duration.ofMinutes(10);
    private static final int ADDRESSES = 10_000;

    private final Clock clock;
    private final ConcurrentHashMap<String, Misses> misses = new ConcurrentHashMap<>();

    private record Misses(int count, Instant since) {

        /** Also when the clock was put back. */
        boolean isOver(Instant now) {
            return !since.plus(MEMORY).isAfter(now) || since.isAfter(now);
        }
    }

    Tries(Clock clock) {
        this.clock = clock;
    }

    /** @param address as the request shows it */
    boolean isHeld(@Nullable String address) {
        Misses counted = misses.get(ClientAddress.network(address));
        return counted != null && counted.count() >= FREE && !counted.isOver(clock.instant());
    }

    void missed(@Nullable String address) {
        Instant now = clock.instant();
        if (misses.size() >= ADDRESSES) {
            misses.values().removeIf(counted -> counted.isOver(now));
        }
        if (misses.size() >= ADDRESSES) {
            misses.clear();
        }
        misses.merge(
                ClientAddress.network(address),
                new Misses(1, now),
                (before, one) -> before.isOver(now) ? one : new Misses(before.count() + 1, before.since()));
    }
}
