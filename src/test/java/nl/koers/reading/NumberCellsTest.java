package nl.koers.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.koers.reading.NumberCells.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberCellsTest {

    private static Row cell(String text) {
        Row row = new Row();
        row.begin(2);
        row.add(text.toCharArray(), 0, text.length());
        return row;
    }

    private static NumberCells with(@Nullable DecimalSign sign) {
        return new NumberCells(new DecimalRule(sign));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0", "-12|-12", "+12|12", "29.0|29", "1234567890123456789|1234567890123456789", "12%|0.12",
                "11.11%|0.1111", "100 %|1", "1,234|1234", "1,234.5|1234.5", "1,234,567|1234567", "1.9K|1900",
                "2,2K|2200", "3 mln|3000000", "1.2M|1200000", "1e5|100000", "1.5E+03|1500", "€ 12.50|12.5",
                "12.50 EUR|12.5", "-€ 3|-3", "1 234 567|1234567", "1 234.5|1234.5", ".5%|WRONG", "5.|5",
                "0.462|0.462", "1234.567|1234.567", "1.234.567|WRONG", "1.234,5|WRONG", "12,5|WRONG", "(12)|WRONG",
                "1e400|WRONG", "1e999999999|WRONG", "NaN5|WRONG", "Infinity|WRONG", "0x1p3|WRONG", "1d|WRONG",
                "--1|WRONG", "-+1|WRONG", "１２|WRONG", "12 34|WRONG", "1,23,4|WRONG", "3.apr|WRONG",
                "2026-01-01|WRONG", "veel|WRONG", "1_000|WRONG"
            })
    void reads_numbers_with_a_decimal_point(String text, String expected) {
        NumberCells numbers = with(DecimalSign.POINT);
        double value = numbers.value(cell(text), 0, "value");
        if (expected.equals("WRONG")) {
            assertThat(numbers.outcome()).isEqualTo(Outcome.WRONG);
        } else {
            assertThat(numbers.outcome()).isEqualTo(Outcome.NUMBER);
            assertThat(value).isEqualTo(Double.parseDouble(expected));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234|1234",
                "1.234,50|1234.5",
                "€ 1.234,50|1234.5",
                "3,5%|0.035",
                "70,2%|0.702",
                "1,9K|1900",
                "1.9K|1900",
                "12.5|WRONG",
                "1,234.5|WRONG",
                "1.234.567,8|1234567.8"
            })
    void reads_numbers_with_a_decimal_comma(String text, String expected) {
        NumberCells numbers = with(DecimalSign.COMMA);
        double value = numbers.value(cell(text), 0, "value");
        if (expected.equals("WRONG")) {
            assertThat(numbers.outcome()).isEqualTo(Outcome.WRONG);
        } else {
            assertThat(numbers.outcome()).isEqualTo(Outcome.NUMBER);
            assertThat(value).isEqualTo(Double.parseDouble(expected));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "--", "N/A", "NA", "NAN", "nan", "undefined", "null", "n.v.t.", "—"})
    void takes_words_for_nothing_as_no_value(String text) {
        NumberCells numbers = with(null);
        numbers.value(cell(text), 0, "value");
        assertThat(numbers.outcome()).isEqualTo(Outcome.MISSING);
    }

    @Test
    void leaves_a_number_that_reads_two_ways_for_later_and_takes_the_sign_that_another_proves() {
        DecimalRule rule = new DecimalRule(null);
        NumberCells numbers = new NumberCells(rule);
        numbers.value(cell("1.234"), 0, "value");
        assertThat(numbers.outcome()).isEqualTo(Outcome.LATER);
        numbers.value(cell("7,5"), 0, "value");
        assertThat(rule.isOpen()).isTrue();
        rule.settle(Integer.MAX_VALUE);
        assertThat(numbers.value(cell("1.234"), 0, "value")).isEqualTo(1234);
    }

    @Test
    void refuses_a_file_in_which_nothing_proves_the_sign() {
        DecimalRule rule = new DecimalRule(null);
        new NumberCells(rule).value(cell("1.234"), 0, "value");
        assertThatThrownBy(() -> rule.settle(Integer.MAX_VALUE))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("1.234 is 1234 or 1.234");
    }

    @Test
    void a_last_line_that_may_be_cut_off_proves_nothing() {
        DecimalRule rule = new DecimalRule(null);
        NumberCells numbers = new NumberCells(rule);
        numbers.value(cell("1.234"), 0, "value");
        numbers.value(cell("1.25"), 0, "value");
        assertThatThrownBy(() -> rule.settle(1)).isInstanceOf(FileRefused.class);
    }

    @Test
    void keeps_the_nearest_double_of_any_short_decimal() {
        NumberCells numbers = with(DecimalSign.POINT);
        java.util.Random random = new java.util.Random(7);
        for (int i = 0; i < 20_000; i++) {
            String text = (random.nextBoolean() ? "-" : "") + random.nextInt(1_000_000) + "." + random.nextInt(100_000);
            assertThat(numbers.value(cell(text), 0, "value")).isEqualTo(Double.parseDouble(text));
        }
    }
}
