package nl.koers.reading;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines with a # above the tables of a file that begins with such a line. They name each table and say from when to
 * when it goes: a line with a date is the first day, the next such line the last day, whatever the language.
 */
final class Preamble {

    private static final Pattern DATE = Pattern.compile("#\\s*[^:]{1,60}:\\s*(\\d{8}|\\d{4}-\\d{2}-\\d{2})\\s*");
    private static final Pattern TWO_DATES = Pattern.compile("#\\s*(\\d{8})\\s*-\\s*(\\d{8})\\s*");

    private boolean begun;
    private boolean commented;
    private boolean above = true;
    private @Nullable LocalDate start;
    private @Nullable LocalDate end;

    /** Whether the row is such a line; the first row decides whether the file has them. */
    boolean accept(Row row) {
        boolean isComment = !row.isEmpty(0) && row.chars()[row.start(0)] == '#';
        if (!begun) {
            begun = true;
            commented = isComment;
        }
        if (!commented || !isComment) {
            above = false;
            return false;
        }
        if (!above) {
            above = true;
            start = null;
            end = null;
        }
        read(row.text(0));
        return true;
    }

    private void read(String line) {
        Matcher two = TWO_DATES.matcher(line);
        if (two.matches()) {
            start = date(two.group(1));
            end = date(two.group(2));
            return;
        }
        Matcher one = DATE.matcher(line);
        if (one.matches()) {
            LocalDate date = date(one.group(1));
            if (start == null) {
                start = date;
            } else {
                end = date;
            }
        }
    }

    private static @Nullable LocalDate date(String text) {
        WrittenDate date = WrittenDate.read(text);
        int day = Days.of(date.first(), date.second(), date.third());
        return day < 0 ? null : LocalDate.ofEpochDay(day);
    }

    /** The file begins with such a line. */
    boolean isThere() {
        return commented;
    }

    /**
     * What a column of counted periods means below these lines.
     *
     * @throws FileRefused when they do not say from when to when the table goes
     */
    NthDates counted(DatePart part, String header) {
        if (start == null || end == null || end.isBefore(start)) {
            throw new FileRefused(
                    "NO_START_DATE",
                    "\"" + header
                            + "\" counts from a first day, but no line above the table says which; export the file"
                            + " again and keep the lines with a #.");
        }
        return new NthDates(part, start, end);
    }
}
