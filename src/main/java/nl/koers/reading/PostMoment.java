package nl.koers.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A moment of publishing as it stands in a cell: a date, perhaps a time of day, perhaps an offset from UTC.
 *
 * @param date the text of the date, not yet understood
 * @param time null when only the day is given
 * @param offset null when none is given
 */
record PostMoment(
        String date, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

    private static final Pattern TIME =
            Pattern.compile("(?<date>.*\\S)(?:[T,\\s]+)(?:at\\s)?(?<hour>\\d{1,2}):(?<minute>\\d{2})"
                    + "(?::(?<second>\\d{2})(?:[.,]\\d{1,9})?)?"
                    + "(?:\\s?(?<half>[aApP])\\.?[mM]\\.?)?\\s?(?<offset>Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?");

    private static final Pattern VIDEO_ID = Pattern.compile("(?<!\\d)(\\d{18,20})(?!\\d)");
    private static final Instant FIRST = Instant.parse("2014-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

    static PostMoment read(String cell) {
        Matcher parts = TIME.matcher(cell);
        if (cell.length() > 60 || !parts.matches()) {
            return new PostMoment(cell, null, null);
        }
        try {
            return new PostMoment(parts.group("date"), time(parts), offset(parts.group("offset")));
        } catch (DateTimeException e) {
            return new PostMoment(cell, null, null);
        }
    }

    private static LocalTime time(Matcher parts) {
        int hour = Integer.parseInt(parts.group("hour"));
        String half = parts.group("half");
        if (half != null) {
            if (hour < 1 || hour > 12) {
                throw new DateTimeException("no such hour");
            }
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        String second = parts.group("second");
        return LocalTime.of(
                hour, Integer.parseInt(parts.group("minute")), second == null ? 0 : Integer.parseInt(second));
    }

    private static @Nullable ZoneOffset offset(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return Character.isLetter(text.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(text);
    }

    /**
     * The day in the workspace's zone; the day as written where the cell or the format does not say more.
     *
     * @param written epoch day of the date
     * @param zone of the format, null when the day counts as written
     */
    int dayIn(ZoneId workspace, int written, @Nullable ZoneId zone) {
        ZoneId from = offset == null ? zone : offset;
        if (time == null || from == null) {
            return written;
        }
        return Math.toIntExact(LocalDate.ofEpochDay(written)
                .atTime(time)
                .atZone(from)
                .withZoneSameInstant(workspace)
                .toLocalDate()
                .toEpochDay());
    }

    /** The day of the instant that an id of TikTok holds, in this zone; -1 when the text holds no such id. */
    static int dayInId(String text, ZoneId workspace) {
        Matcher id = VIDEO_ID.matcher(text);
        if (!id.find()) {
            return -1;
        }
        Instant moment = Instant.ofEpochSecond(Long.parseUnsignedLong(id.group(1)) >>> 32);
        return moment.isAfter(FIRST) && moment.isBefore(LAST)
                ? Math.toIntExact(LocalDate.ofInstant(moment, workspace).toEpochDay())
                : -1;
    }
}
