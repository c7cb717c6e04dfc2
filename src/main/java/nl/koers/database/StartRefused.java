package nl.koers.database;

import org.jspecify.annotations.Nullable;

/** Koers may not start here. The message is one sentence for the person at the console, with the way out. */
public final class StartRefused extends RuntimeException {

    public StartRefused(String message) {
        this(message, null);
    }

    public StartRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
