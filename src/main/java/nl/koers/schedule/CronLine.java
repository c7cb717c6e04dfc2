package nl.koers.schedule;

import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import org.quartz.CronExpression;
import org.quartz.CronScheduleBuilder;

/** A cron line in a time zone, and the moments it names. */
final class CronLine {

    private static final Duration FARTHEST_BACK = Duration.ofDays(800);

    private final CronExpression expression;

    private CronLine(CronExpression expression) {
        this.expression = expression;
    }

    /** @throws ParseException when it is not a cron line in Quartz's notation */
    static CronLine parse(String line, ZoneId zone) throws ParseException {
        CronExpression expression = new CronExpression(line);
        expression.setTimeZone(TimeZone.getTimeZone(zone));
        return new CronLine(expression);
    }

    /** The latest moment that is not after {@code now}, looking back some two years at most. */
    Optional<Instant> latest(Instant now) {
        for (Duration back = Duration.ofMinutes(2); back.compareTo(FARTHEST_BACK) < 0; back = back.multipliedBy(2)) {
            Optional<Instant> first = next(now.minus(back)).filter(moment -> !moment.isAfter(now));
            if (first.isPresent()) {
                return Optional.of(lastFrom(first.get(), now));
            }
        }
        return Optional.empty();
    }

    CronScheduleBuilder builder() {
        return CronScheduleBuilder.cronSchedule(expression);
    }

    private Instant lastFrom(Instant first, Instant now) {
        Instant last = first;
        Optional<Instant> next = next(last);
        while (next.isPresent() && !next.get().isAfter(now)) {
            last = next.get();
            next = next(last);
        }
        return last;
    }

    /** The first moment after that one; empty when there is none any more. */
    Optional<Instant> next(Instant moment) {
        return Optional.ofNullable(expression.getTimeAfter(Date.from(moment))).map(Date::toInstant);
    }
}
