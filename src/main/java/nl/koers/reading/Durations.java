package nl.koers.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as exports and people write them, in seconds. */
final class Durations {

    static final int NONE = -1;

    private static final List<String> WORDS = List.of(
            "duration",
            "duur",
            "dauer",
            "durée",
            "duración",
            "duração",
            "time",
            "tijd",
            "zeit",
            "temps",
            "tiempo",
            "tempo");

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,4}):(\\d{2}):(\\d{2})");
    private static final Pattern WORDED = Pattern.compile(
            "(?:(\\d{1,4})\\s?(?:h|hr|hrs|hours?|u|uur|std)\\.?\\s?)?"
                    + "(?:(\\d{1,2})\\s?(?:min|m|mins|minuten|minutes)\\.?\\s?)?"
                    + "(?:(\\d{1,2})\\s?(?:s|sec|sek|secs|seconden|seconds)\\.?)?",
            Pattern.CASE_INSENSITIVE);

    private Durations() {}

    /** Whether a header in normal form says that its figures are lengths of time. */
    static boolean isNamed(String header) {
        return WORDS.stream().anyMatch(header::contains);
    }

    /** {@code 0:01:21}, {@code 2 min 15 s}; {@link #NONE} for anything else. */
    static int seconds(String cell) {
        Matcher clock = CLOCK.matcher(cell);
        if (clock.matches()) {
            return seconds(clock);
        }
        Matcher worded = WORDED.matcher(cell);
        return !cell.isEmpty() && worded.matches() ? seconds(worded) : NONE;
    }

    private static int seconds(Matcher parts) {
        int minutes = part(parts, 2);
        int seconds = part(parts, 3);
        return minutes > 59 || seconds > 59 ? NONE : 3600 * part(parts, 1) + 60 * minutes + seconds;
    }

    private static int part(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
    }
}
