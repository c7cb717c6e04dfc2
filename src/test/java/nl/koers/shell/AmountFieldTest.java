package nl.koers.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountFieldTest {

    @ParameterizedTest
    @CsvSource({"'1,000', 1000", "1000, 1000", "'1,234.5', 1234.5", "-12, -12", "+300, 300", "'12 500', 12500", "−3, -3"
    })
    void reads_english_numbers(String written, double expected) {
        assertThat(AmountField.read(written, false)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"1.000, 1000", "1000, 1000", "'1.234,5', 1234.5", "'0,5', 0.5", "'12 500', 12500"})
    void reads_dutch_numbers(String written, double expected) {
        assertThat(AmountField.read(written, true)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,5", "1,0000", "1.000.000", "twelve", "1e3", "NaN", "--1", "10%"})
    void refuses_what_is_no_english_number(String written) {
        assertThat(AmountField.read(written, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1,000,000", "1.0000", "Infinity"})
    void refuses_what_is_no_dutch_number(String written) {
        assertThat(AmountField.read(written, true)).isEmpty();
    }
}
