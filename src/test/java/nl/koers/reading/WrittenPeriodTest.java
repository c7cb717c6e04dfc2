package nl.koers.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenPeriodTest {

    private static @Nullable String read(String cell, @Nullable DatePart part) {
        WrittenPeriod period = WrittenPeriod.read(cell, part);
        return period == null
                ? null
                : LocalDate.ofEpochDay(period.first()) + ".." + LocalDate.ofEpochDay(period.last());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jan-24|2024-01-01..2024-01-31",
                "feb-24|2024-02-01..2024-02-29",
                "Mrt '25|2025-03-01..2025-03-31",
                "sept. 2024|2024-09-01..2024-09-30",
                "enero de 2024|2024-01-01..2024-01-31",
                "März 2024|2024-03-01..2024-03-31",
                "2024 december|2024-12-01..2024-12-31",
                "2024-01|2024-01-01..2024-01-31",
                "1/2024|2024-01-01..2024-01-31",
                "01-2024|2024-01-01..2024-01-31",
                "202412|2024-12-01..2024-12-31",
                "2024-W01|2024-01-01..2024-01-07",
                "2020W53|2020-12-28..2021-01-03",
                "week 1 2025|2024-12-30..2025-01-05",
                "wk 5-2024|2024-01-29..2024-02-04",
                "KW 5/2024|2024-01-29..2024-02-04",
                "2024 week 5|2024-01-29..2024-02-04",
                "Q1 2024|2024-01-01..2024-03-31",
                "2024-K4|2024-10-01..2024-12-31",
                "dec-99|1999-12-01..1999-12-31"
            })
    void reads_periods_as_people_write_them(String cell, String expected) {
        assertThat(read(cell, null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jan 24",
                "24-jan",
                "January 1",
                "2024-13",
                "00-2024",
                "2021-W53",
                "week 0 2024",
                "2024",
                "week 5",
                "2024-1-5",
                "Q5 2024",
                "foo 2024",
                "foo-24",
                "1989-05",
                "2024-001",
                "12.2024.5"
            })
    void takes_nothing_else_for_a_period(String cell) {
        assertThat(read(cell, null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2024-05,2024-01-29..2024-02-04", "5-2024,2024-01-29..2024-02-04", "202405,2024-01-29..2024-02-04"})
    void a_column_of_weeks_counts_weeks(String cell, String expected) {
        assertThat(read(cell, DatePart.WEEKS)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"jan 24,2024-01-01..2024-01-31", "Mrt. 24,2024-03-01..2024-03-31"})
    void a_column_of_months_has_no_days(String cell, String expected) {
        assertThat(read(cell, DatePart.MONTHS)).isEqualTo(expected);
    }
}
