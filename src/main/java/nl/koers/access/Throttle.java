package nl.koers.access;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How failed sign-ins slow down the next: some are free, then the wait doubles from one second to five minutes. It never
 * becomes permanent, and a quiet spell forgets everything.
 */
enum Throttle {
    /** One account tried from one address. */
    ACCOUNT_FROM_ADDRESS(0, Duration.ofDays(1)),
    /** One account tried from everywhere: guesses that come from many addresses at once. */
    ACCOUNT(10, Duration.ofDays(1)),
    /** All accounts tried from one address; an office shares one, so more is free and forgotten sooner. */
    ADDRESS(20, Duration.ofHours(1));

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int DOUBLINGS_TO_LONGEST = 9;

    private final int free;
    private final Duration memory;

    Throttle(int free, Duration memory) {
        this.free = free;
        this.memory = memory;
    }

    /** How many attempts stand in a row, this one included. */
    long after(@Nullable Count before, Instant now) {
        return before == null || before.last().plus(memory).isBefore(now) ? 1 : before.attempts() + 1;
    }

    /** How long the next attempt has to wait after so many. */
    Duration delay(long attempts) {
        long paid = attempts - free;
        if (paid <= 0) {
            return Duration.ZERO;
        }
        return paid > DOUBLINGS_TO_LONGEST ? LONGEST : Duration.ofSeconds(1L << (paid - 1));
    }

    /**
     * Attempts that stand against a subject.
     *
     * @param last when the latest was made
     * @param open when the next may be made
     */
    record Count(long attempts, Instant last, Instant open) {}
}
