package nl.koers.access;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes and verifies passwords with Argon2id (19 MiB, two passes, one lane), at most two at once, so that many sign-ins
 * together cannot use up memory or both cores.
 *
 * <p>A password is put into Unicode's NFKC form first: the same characters typed on another keyboard are the same
 * password. It is never cut off.
 */
@Component
class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LONGEST_WAIT_SECONDS = 10;

    private final Argon2PasswordEncoder argon =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final Semaphore atOnce = new Semaphore(2, true);
    /** What the password of an unknown person is compared with, so that the answer takes as long. */
    private final String nobodysHash = hash(Secret.forApi());

    String hash(String password) {
        return enter(() -> String.valueOf(argon.encode(normal(password))));
    }

    /** Takes equally long for a null hash, and is false then. */
    boolean matches(String password, @Nullable String hash) {
        String compared = hash == null ? nobodysHash : hash;
        return enter(() -> argon.matches(normal(password), compared)) && hash != null;
    }

    private <T> T enter(java.util.function.Supplier<T> task) {
        try {
            if (!atOnce.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new TooBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        }
        try {
            return task.get();
        } finally {
            atOnce.release();
        }
    }

    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /** So many people sign in at this moment that this one has to try again. */
    static final class TooBusy extends RuntimeException {}
}
