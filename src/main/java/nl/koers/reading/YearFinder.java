package nl.koers.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the years of dates that are only a day and a month, in a column that runs day by day.
 *
 * <p>Where the export wrote its first day into the file's name ({@code Overview_2025-12-29_1767484800_name.csv}: first
 * day and the moment of export in epoch seconds) the years run on from there; else the last row is the newest one not
 * after the date of the file, and the years run back. Passing New Year changes the year.
 */
final class YearFinder {

    private static final Pattern STAMPED = Pattern.compile("_(\\d{4}-\\d{2}-\\d{2})_(\\d{9,11})_");
    private static final int HALF_A_YEAR = 183;

    private final @Nullable LocalDate start;
    private final @Nullable LocalDate newest;
    private int[] monthDays = new int[64];
    private int seen;
    private boolean settled;
    private int next;
    private int year;
    private int step;

    private YearFinder(@Nullable LocalDate start, @Nullable LocalDate newest) {
        this.start = start;
        this.newest = newest;
    }

    /** @param fileDate what the person or folder says; null leaves it to the name */
    static YearFinder of(String fileName, @Nullable LocalDate fileDate) {
        Matcher stamp = STAMPED.matcher(fileName);
        if (stamp.find()) {
            try {
                LocalDate start = LocalDate.parse(stamp.group(1));
                LocalDate exported =
                        LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(stamp.group(2))), ZoneOffset.UTC);
                if (!exported.isBefore(start)) {
                    return new YearFinder(start, exported.plusDays(1));
                }
            } catch (DateTimeParseException e) {
                return new YearFinder(null, fileDate);
            }
        }
        return new YearFinder(null, fileDate);
    }

    /** The epoch day on the second reading; before that {@link DateColumn#LATER}. */
    int day(int month, int day, String cell, int line) {
        int monthDay = 100 * month + day;
        if (Days.of(2000, month, day) < 0) {
            return DateColumn.WRONG;
        }
        if (!settled) {
            remember(monthDay);
            return DateColumn.LATER;
        }
        if (next > 0) {
            year += turn(monthDays[next - 1], monthDay, cell, line);
        }
        next++;
        return Days.of(year, month, day);
    }

    private void remember(int monthDay) {
        if (seen == monthDays.length) {
            monthDays = Arrays.copyOf(monthDays, 2 * seen);
        }
        monthDays[seen++] = monthDay;
    }

    /** By how many years the next row is later: 0, or 1 or -1 at New Year. */
    private int turn(int before, int after, String cell, int line) {
        int forward = Math.floorMod(dayOfYear(after) - dayOfYear(before), 366);
        int distance = step > 0 ? forward : Math.floorMod(-forward, 366);
        if (distance > HALF_A_YEAR) {
            throw new FileRefused(
                    "The rows are not in order of their dates, so their years cannot be found; export the file again.",
                    List.of(RowErrors.error(
                            line, null, cell, "DAY_ORDER", "\"" + cell + "\" breaks the order of days.")));
        }
        return step > 0 ? (after < before ? 1 : 0) : (after > before ? -1 : 0);
    }

    private static int dayOfYear(int monthDay) {
        return Days.of(2000, monthDay / 100, monthDay % 100) - Days.of(2000, 1, 1);
    }

    boolean isOpen() {
        return !settled && seen > 0;
    }

    /** The year in which the first row begins; part of what tells two readings of the same bytes apart. */
    @Nullable
    Integer firstYear() {
        return settled ? yearOfFirst : null;
    }

    private int yearOfFirst;

    void settle() {
        if (!isOpen()) {
            return;
        }
        step = isDescending() ? -1 : 1;
        yearOfFirst = start != null ? fromStart(start) : fromEnd();
        year = yearOfFirst;
        settled = true;
    }

    private boolean isDescending() {
        int falls = 0;
        for (int i = 1; i < seen; i++) {
            falls += Math.floorMod(dayOfYear(monthDays[i]) - dayOfYear(monthDays[i - 1]), 366) > HALF_A_YEAR ? 1 : 0;
        }
        return 2 * falls > seen - 1;
    }

    private int fromStart(LocalDate first) {
        int oldest = step > 0 ? monthDays[0] : monthDays[seen - 1];
        int onOrAfter =
                100 * first.getMonthValue() + first.getDayOfMonth() <= oldest ? first.getYear() : first.getYear() + 1;
        return step > 0 ? onOrAfter : onOrAfter + turns();
    }

    private int fromEnd() {
        if (newest == null) {
            throw new FileRefused(
                    "UNKNOWN_FILE_DATE",
                    "The dates in this file have no year; say on which day it was exported (fileDate),"
                            + " or keep the name it was downloaded with.");
        }
        int latest = step > 0 ? monthDays[seen - 1] : monthDays[0];
        int limit = 100 * newest.getMonthValue() + newest.getDayOfMonth();
        int lastYear = latest <= limit ? newest.getYear() : newest.getYear() - 1;
        return step > 0 ? lastYear - turns() : lastYear;
    }

    /** New Years between the first and the last row. */
    private int turns() {
        int turns = 0;
        for (int i = 1; i < seen; i++) {
            turns += step > 0 ? (monthDays[i] < monthDays[i - 1] ? 1 : 0) : (monthDays[i] > monthDays[i - 1] ? 1 : 0);
        }
        return turns;
    }
}
