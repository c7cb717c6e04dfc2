package nl.koers.schedule;

import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import nl.koers.i18n.InvalidInput;

/** Whether a cron line that somebody wrote can be used, and if not, why. */
final class CronRules {

    private static final String FIELD = "line";
    private static final int LONGEST = 200;
    private static final int LEAST_PARTS = 6;
    private static final int MOST_PARTS = 7;
    private static final int MOMENTS = 100;
    private static final Duration CLOSEST = Duration.ofSeconds(5);

    private CronRules() {}

    /**
     * The line without needless blanks.
     *
     * @throws InvalidInput for line, when it is none, names no moment to come, or moments less than five seconds apart
     */
    static String checked(String written, ZoneId zone, Instant now) {
        String line = written.strip().replaceAll("\\s+", " ");
        if (line.isEmpty()) {
            throw new InvalidInput(FIELD, "schedule.error.missing");
        }
        if (line.length() > LONGEST) {
            throw new InvalidInput(FIELD, "schedule.error.long", LONGEST);
        }
        int parts = line.split(" ", -1).length;
        if (parts < LEAST_PARTS || parts > MOST_PARTS) {
            throw new InvalidInput(FIELD, "schedule.error.parts", parts);
        }
        check(parsed(line, zone), now);
        return line;
    }

    private static CronLine parsed(String line, ZoneId zone) {
        try {
            return CronLine.parse(line, zone);
        } catch (ParseException | RuntimeException e) {
            throw new InvalidInput(FIELD, "schedule.error.malformed", String.valueOf(e.getMessage()));
        }
    }

    private static void check(CronLine line, Instant now) {
        Optional<Instant> moment = line.next(now);
        if (moment.isEmpty()) {
            throw new InvalidInput(FIELD, "schedule.error.never");
        }
        for (int i = 0; i < MOMENTS && moment.isPresent(); i++) {
            Optional<Instant> next = line.next(moment.get());
            if (next.isPresent() && Duration.between(moment.get(), next.get()).compareTo(CLOSEST) < 0) {
                throw new InvalidInput(FIELD, "schedule.error.often", CLOSEST.toSeconds());
            }
            moment = next;
        }
    }
}
