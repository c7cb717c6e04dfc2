package nl.koers.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing. Each attempt counts as failed until it succeeds, so that a thousand at the same moment are not a
 * thousand free ones.
 *
 * <p>An address from which the account was entered before is held up by its own failures only: nobody can lock the
 * owner out by failing elsewhere. One address adds at most five attempts to what counts against an account everywhere.
 */
@Component
class SignInThrottle {

    private static final Duration MEMORY_OF_SUCCESS = Duration.ofDays(90);
    private static final int FROM_ONE_ADDRESS = 5;
    private static final int LONGEST_EMAIL = 320;

    private final ThrottleRepository counts;
    private final Clock clock;

    SignInThrottle(ThrottleRepository counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    /** Counts an attempt; false when it came too early and must be refused unseen. */
    @Transactional
    boolean enter(String email, String address) {
        Instant now = clock.instant();
        counts.deleteOlderThan(now.minus(MEMORY_OF_SUCCESS));
        boolean known = counts.find(known(email, address)).isPresent();
        Map<Throttle, String> subjects = subjects(email, address);
        for (Map.Entry<Throttle, String> subject : subjects.entrySet()) {
            boolean counted = !known || subject.getKey() == Throttle.ACCOUNT_FROM_ADDRESS;
            if (counted && isHeld(subject.getValue(), now)) {
                return false;
            }
        }
        long here = add(Throttle.ACCOUNT_FROM_ADDRESS, subjects, now);
        add(Throttle.ADDRESS, subjects, now);
        if (here <= FROM_ONE_ADDRESS) {
            add(Throttle.ACCOUNT, subjects, now);
        }
        return true;
    }

    /** The attempt was the right person: it no longer counts, and this address is known from now on. */
    @Transactional
    void succeeded(String email, String address) {
        Instant now = clock.instant();
        Map<Throttle, String> subjects = subjects(email, address);
        counts.delete(subjects.getOrDefault(Throttle.ACCOUNT_FROM_ADDRESS, ""));
        takeBack(subjects.getOrDefault(Throttle.ADDRESS, ""), now);
        takeBack(subjects.getOrDefault(Throttle.ACCOUNT, ""), now);
        counts.put(known(email, address), new Throttle.Count(0, now, now));
    }

    private boolean isHeld(String subject, Instant now) {
        return counts.find(subject).filter(count -> count.open().isAfter(now)).isPresent();
    }

    private long add(Throttle kind, Map<Throttle, String> subjects, Instant now) {
        String subject = subjects.getOrDefault(kind, "");
        long attempts = kind.after(counts.find(subject).orElse(null), now);
        counts.put(subject, new Throttle.Count(attempts, now, now.plus(kind.delay(attempts))));
        return attempts;
    }

    private void takeBack(String subject, Instant now) {
        counts.find(subject)
                .filter(count -> count.attempts() > 0)
                .ifPresent(count -> counts.put(subject, new Throttle.Count(count.attempts() - 1, now, now)));
    }

    private static Map<Throttle, String> subjects(String email, String address) {
        Map<Throttle, String> subjects = new EnumMap<>(Throttle.class);
        subjects.put(Throttle.ACCOUNT_FROM_ADDRESS, "account:" + account(email) + " from " + address);
        subjects.put(Throttle.ACCOUNT, "account:" + account(email));
        subjects.put(Throttle.ADDRESS, "address:" + address);
        return subjects;
    }

    private static String known(String email, String address) {
        return "known:" + account(email) + " from " + address;
    }

    private static String account(String email) {
        String account = email.strip().toLowerCase(Locale.ROOT);
        return account.length() <= LONGEST_EMAIL ? account : account.substring(0, LONGEST_EMAIL);
    }
}
