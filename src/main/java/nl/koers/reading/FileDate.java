package nl.koers.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** For a table that says what is the case now without saying when: the day on which the file was exported. */
final class FileDate extends RowDates {

    private final @Nullable LocalDate date;
    private boolean used;

    FileDate(@Nullable LocalDate date) {
        this.date = date;
    }

    @Override
    int day(Row row, int cell) {
        if (date == null) {
            throw new FileRefused(
                    "UNKNOWN_FILE_DATE",
                    "The figures in this file have no date; say on which day it was exported (fileDate).",
                    row.line());
        }
        used = true;
        return (int) date.toEpochDay();
    }

    @Override
    int last() {
        return date == null ? WRONG : (int) date.toEpochDay();
    }

    @Override
    @Nullable
    String fromOutside() {
        return used ? String.valueOf(date) : null;
    }
}
