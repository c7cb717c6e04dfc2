package nl.koers.access;

import java.time.ZoneId;
import java.util.Locale;

/**
 * What the set-up page asks.
 *
 * @param zone of the person's browser; days begin and end there
 */
public record SetUpData(Locale language, String organisation, ZoneId zone, String name, String email, String password) {

    /** Without the password, which must never reach a log. */
    @Override
    public String toString() {
        return "SetUpData[" + organisation + ", " + language + ", " + zone + "]";
    }
}
