package nl.koers.reading;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The time that stands behind a date.
 *
 * @param second of the day
 * @param offset in seconds from UTC, which makes it a moment; null when none is written, and for midnight, which exports
 *     write behind a date that is meant as it stands
 */
record TimeOfDay(int second, @Nullable Integer offset) {

    private static final int DAY = 86_400;
    private static final Pattern TIME = Pattern.compile(
            "[T ](\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?\\s?(?:(Z|UTC|GMT)|([+-])(\\d{2}):?(\\d{2}))?$");

    /** Where a moment falls in a zone: the epoch day and the second of it. */
    record Local(int day, int second) {}

    /** Null when no such time stands behind the date. */
    static @Nullable TimeOfDay behind(String cell) {
        Matcher time = cell.length() > 10 ? TIME.matcher(cell) : null;
        if (time == null || !time.find()) {
            return null;
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = Integer.parseInt(time.group(2));
        int rest = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
        if (hour > 23 || minute > 59 || rest > 60) {
            return null;
        }
        int second = 3600 * hour + 60 * minute + Math.min(rest, 59);
        return new TimeOfDay(second, second == 0 ? null : offset(time));
    }

    private static @Nullable Integer offset(Matcher time) {
        if (time.group(4) != null) {
            return 0;
        }
        if (time.group(5) == null) {
            return null;
        }
        int seconds = 3600 * Integer.parseInt(time.group(6)) + 60 * Integer.parseInt(time.group(7));
        return time.group(5).equals("-") ? -seconds : seconds;
    }

    /** @param offsetHere what {@link #offset} says */
    Local in(ZoneId zone, int day, int offsetHere) {
        ZonedDateTime there =
                Instant.ofEpochSecond((long) day * DAY + second - offsetHere).atZone(zone);
        return new Local(
                (int) there.toLocalDate().toEpochDay(), there.toLocalTime().toSecondOfDay());
    }
}
