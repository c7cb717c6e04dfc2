package nl.koers.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * The month that a report is about.
 *
 * @param asOf its last day, or today while it runs
 * @param zone in which its days begin
 */
record Period(YearMonth month, LocalDate asOf, ZoneId zone) {

    static Period of(YearMonth month, LocalDate today, ZoneId zone) {
        LocalDate end = month.atEndOfMonth();
        return new Period(month, end.isAfter(today) ? today : end, zone);
    }

    /** Whether a goal ran in it, or had ended before with its last figures still to come. */
    boolean covers(LocalDate start, LocalDate deadline, boolean isAwaiting) {
        return !start.isAfter(asOf) && (isAwaiting || !deadline.isBefore(month.atDay(1)));
    }

    boolean contains(LocalDate day) {
        return YearMonth.from(day).equals(month);
    }

    Instant begin() {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
