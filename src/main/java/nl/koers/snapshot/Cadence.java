package nl.koers.snapshot;

import org.jspecify.annotations.Nullable;

/** How many days may pass between imports, by the way in which files come. */
public final class Cadence {

    /** Of a program, and of a source of which nobody said how often it brings something. */
    public static final int BY_ITSELF_DAYS = 7;

    /** Of files that people bring, of values they type in, and while there are no figures. */
    public static final int BY_HAND_DAYS = 30;

    private Cadence() {}

    /**
     * What people said of the source, else what is usual for the way.
     *
     * @param way of the import, as its file keeps it: INBOX, API or another
     * @param said days that people said of the source it came from; null when it came from none, or they said nothing
     */
    public static int days(String way, @Nullable Long said) {
        if (said != null) {
            return Math.toIntExact(said);
        }
        return way.equals("INBOX") || way.equals("API") ? BY_ITSELF_DAYS : BY_HAND_DAYS;
    }
}
