package nl.koers.database;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which SQLite versions may hold our data. */
final class SqliteVersion {

    private static final Pattern NUMBERS = Pattern.compile("(\\d+)\\.(\\d+)\\.(\\d+)");

    private SqliteVersion() {}

    static boolean isSafe(String version) {
        Matcher numbers = NUMBERS.matcher(version);
        if (!numbers.matches()) {
            return false;
        }
        long ordinal = Long.parseLong(numbers.group(1)) * 1_000_000
                + Long.parseLong(numbers.group(2)) * 1_000
                + Long.parseLong(numbers.group(3));
        return ordinal >= 3_051_003 && ordinal != 3_052_000;
    }
}
