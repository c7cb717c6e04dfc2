package nl.koers.workspace;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;

/**
 * The organisation.
 *
 * @param language English or Dutch; what a person has not chosen for themselves
 * @param zone in which days begin and end
 */
public record Workspace(String name, Locale language, ZoneId zone, Currency currency, Thresholds thresholds) {

    /** With the thresholds that Koers comes with. */
    public Workspace(String name, Locale language, ZoneId zone, Currency currency) {
        this(name, language, zone, currency, Thresholds.DEFAULT);
    }
}
