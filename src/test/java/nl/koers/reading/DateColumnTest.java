package nl.koers.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import nl.koers.reading.DateColumn.Way;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateColumnTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static DateColumn column(@Nullable DateOrder order) {
        return new DateColumn("date", new Way(order, false, null, ZONE), YearFinder.of("a.csv", null));
    }

    private static int day(DateColumn column, String text, int line) {
        Row row = new Row();
        row.begin(line);
        row.add(text.toCharArray(), 0, text.length());
        return column.day(row, 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-03|2026-03-03",
                "2026-3-3|2026-03-03",
                "2026/03/03|2026-03-03",
                "20260303|2026-03-03",
                "2026-03-03T01:00:00|2026-03-03",
                "2026-03-03 23:59|2026-03-03",
                "31-01-2024|2024-01-31",
                "31.01.2024|2024-01-31",
                "01/31/2024|2024-01-31",
                "Thu, Jan 2, 2025|2025-01-02",
                "Mon Feb 17 2025|2025-02-17",
                "Sep 29, 2025|2025-09-29",
                "3 maart 2026|2026-03-03",
                "8 de marzo de 2025|2025-03-08",
                "1 août 2025|2025-08-01",
                "3. März 2025|2025-03-03",
                "2-mrt-2026|2026-03-02",
                "07/07/2025|2025-07-07",
                "1990-01-01|1990-01-01",
                "2199-12-31|2199-12-31"
            })
    void reads_dates_as_exports_write_them(String text, LocalDate expected) {
        assertThat(day(column(null), text, 2)).isEqualTo((int) expected.toEpochDay());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1989-12-31",
                "2200-01-01",
                "12026-01-01",
                "-0001-01-01",
                "2026-02-29",
                "2026-02-31",
                "0000-00-00",
                "2026-13-01",
                "31-04-2025",
                "13/13/2025",
                "31-01-24",
                "gisteren",
                "mar mar 4 2025",
                ""
            })
    void knows_what_is_no_date(String text) {
        assertThat(day(column(null), text, 2)).isEqualTo(DateColumn.WRONG);
    }

    @Test
    void takes_the_order_that_a_later_part_above_twelve_proves() {
        DateColumn column = column(null);
        assertThat(day(column, "11/02/2024", 2)).isEqualTo(DateColumn.LATER);
        assertThat(day(column, "13/02/2024", 3)).isPositive();
        assertThat(column.isOpen()).isTrue();
        column.settle();
        assertThat(day(column, "11/02/2024", 2))
                .isEqualTo((int) LocalDate.of(2024, 2, 11).toEpochDay());
    }

    @Test
    void the_order_of_a_profile_or_setting_needs_no_proof_and_takes_no_other() {
        DateColumn column = column(DateOrder.MDY);
        assertThat(day(column, "01/05/2024", 2))
                .isEqualTo((int) LocalDate.of(2024, 1, 5).toEpochDay());
        assertThat(day(column, "13/02/2024", 3)).isEqualTo(DateColumn.WRONG);
    }

    @Test
    void names_both_lines_when_a_column_uses_two_orders() {
        DateColumn column = column(null);
        day(column, "13/02/2024", 3);
        assertThatThrownBy(() -> day(column, "02/14/2024", 4))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("Line 3 is d/m/y, line 4 is m/d/y");
    }

    private static DateColumn withoutYears(String name, @Nullable LocalDate fileDate) {
        return new DateColumn("date", new Way(null, true, null, ZONE), YearFinder.of(name, fileDate));
    }

    private static LocalDate[] years(DateColumn column, String... dates) {
        for (String date : dates) {
            assertThat(day(column, date, 2)).isEqualTo(DateColumn.LATER);
        }
        column.settle();
        LocalDate[] found = new LocalDate[dates.length];
        for (int i = 0; i < dates.length; i++) {
            found[i] = LocalDate.ofEpochDay(day(column, dates[i], 2));
        }
        return found;
    }

    @Test
    void rolls_over_new_year_from_the_first_day_in_the_name() {
        assertThat(years(withoutYears("Overview_2025-12-30_1767484800_a.csv", null), "December 31", "January 1"))
                .containsExactly(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 1));
    }

    @Test
    void walks_back_from_the_date_of_the_file_in_either_order() {
        LocalDate fileDate = LocalDate.of(2026, 3, 2);
        assertThat(years(withoutYears("a.csv", fileDate), "30 december", "2 januari", "1 maart"))
                .containsExactly(LocalDate.of(2025, 12, 30), LocalDate.of(2026, 1, 2), LocalDate.of(2026, 3, 1));
        assertThat(years(withoutYears("a.csv", fileDate), "1 maart", "2 januari", "30 december"))
                .containsExactly(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 1, 2), LocalDate.of(2025, 12, 30));
    }

    @Test
    void a_year_of_days_that_begins_as_it_ends_keeps_its_two_years() {
        LocalDate last = LocalDate.of(2026, 2, 10);
        String[] dates = new String[366];
        LocalDate[] expected = new LocalDate[366];
        for (int i = 0; i < 366; i++) {
            expected[i] = last.minusDays(365 - i);
            dates[i] = expected[i].getDayOfMonth() + " de "
                    + expected[i].getMonth().getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.of("es"));
        }
        assertThat(years(withoutYears("a.csv", last.plusDays(1)), dates)).containsExactly(expected);
    }

    @Test
    void refuses_rows_without_years_that_are_out_of_order() {
        DateColumn column = withoutYears("a.csv", LocalDate.of(2026, 3, 2));
        assertThatThrownBy(() -> years(column, "March 1", "January 5", "March 2", "January 4", "March 3", "January 6"))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("not in order");
    }
}
