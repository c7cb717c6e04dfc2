package nl.koers.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * The days that a report is about.
 *
 * @param from first day
 * @param to last day, inclusive
 * @param asOf its last day, or today while it runs
 * @param zone in which its days begin
 */
record Period(LocalDate from, LocalDate to, LocalDate asOf, ZoneId zone) {

    static Period of(YearMonth month, LocalDate today, ZoneId zone) {
        return of(month.atDay(1), month.atEndOfMonth(), today, zone);
    }

    static Period of(LocalDate from, LocalDate to, LocalDate today, ZoneId zone) {
        return new Period(from, to, to.isAfter(today) ? today : to, zone);
    }

    /** Whether a goal ran in it, or had ended before with its last figures still to come. */
    boolean covers(LocalDate start, LocalDate deadline, boolean isAwaiting) {
        return !start.isAfter(asOf) && (isAwaiting || !deadline.isBefore(from));
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    Instant begin() {
        return from.atStartOfDay(zone).toInstant();
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
