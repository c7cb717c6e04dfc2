package nl.koers.schedule;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How often a job comes round, in a form that people choose from; every rhythm is a cron line, and some cron lines are
 * one of these rhythms.
 *
 * @param time only for DAILY and WEEKLY
 * @param weekday only for WEEKLY
 * @param line the cron line in Quartz's notation
 */
public record Rhythm(
        Kind kind, @Nullable LocalTime time, @Nullable DayOfWeek weekday, String line) {

    /** The choices. */
    public enum Kind {
        TEN_SECONDS,
        FIVE_MINUTES,
        HOURLY,
        DAILY,
        WEEKLY,
        /** A line of one's own. */
        OWN
    }

    private static final Map<Kind, String> FIXED =
            Map.of(Kind.TEN_SECONDS, "*/10 * * * * ?", Kind.FIVE_MINUTES, "0 */5 * * * ?", Kind.HOURLY, "0 0 * * * ?");
    private static final Pattern AT_A_TIME =
            Pattern.compile("0 (\\d{1,2}) (\\d{1,2}) (?:\\* \\* \\?|\\? \\* (MON|TUE|WED|THU|FRI|SAT|SUN))");
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    /** Every ten seconds, five minutes or hour. */
    public static Rhythm every(Kind kind) {
        String line = FIXED.get(kind);
        if (line == null) {
            throw new IllegalArgumentException(kind + " needs more than its name");
        }
        return new Rhythm(kind, null, null, line);
    }

    /** Every day at a time, to the minute. */
    public static Rhythm daily(LocalTime time) {
        return new Rhythm(Kind.DAILY, time, null, "0 %d %d * * ?".formatted(time.getMinute(), time.getHour()));
    }

    /** Once a week at a time, to the minute. */
    public static Rhythm weekly(DayOfWeek day, LocalTime time) {
        String name = day.name().substring(0, 3);
        return new Rhythm(Kind.WEEKLY, time, day, "0 %d %d ? * %s".formatted(time.getMinute(), time.getHour(), name));
    }

    /** What a cron line says, as one of the choices where it is one. */
    public static Rhythm of(String line) {
        String tidy = line.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
        for (Map.Entry<Kind, String> fixed : FIXED.entrySet()) {
            if (fixed.getValue().equals(tidy)) {
                return every(fixed.getKey());
            }
        }
        Matcher match = AT_A_TIME.matcher(tidy);
        return match.matches() ? atATime(match, line) : new Rhythm(Kind.OWN, null, null, line);
    }

    private static Rhythm atATime(Matcher match, String line) {
        int minute = Integer.parseInt(match.group(1));
        int hour = Integer.parseInt(match.group(2));
        if (minute >= MINUTES || hour >= HOURS) {
            return new Rhythm(Kind.OWN, null, null, line);
        }
        LocalTime time = LocalTime.of(hour, minute);
        String day = match.group(3);
        return day == null ? daily(time) : weekly(weekday(day), time);
    }

    private static DayOfWeek weekday(String name) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(name)) {
                return day;
            }
        }
        throw new IllegalArgumentException(name);
    }
}
