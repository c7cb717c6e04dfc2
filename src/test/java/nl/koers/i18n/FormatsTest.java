package nl.koers.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    private final Texts texts = new Texts();

    @ParameterizedTest
    @CsvSource({
        "1000, 0, 1000, 1000",
        "9999.4, 0, 9999, 9999",
        "9999.5, 0, '10,000', 10.000",
        "-12345.678, 1, '-12,345.7', '-12.345,7'",
        "1234.5, 2, 1234.5, '1234,5'",
        "-0.001, 2, 0, 0",
        "1234567, 0, '1,234,567', 1.234.567",
    })
    void numbersAreSetApartFromFiveDigitsOn(double value, int decimals, String english, String dutch) {
        assertThat(Formats.number(Texts.ENGLISH, value, decimals)).isEqualTo(english);
        assertThat(Formats.number(Texts.DUTCH, value, decimals)).isEqualTo(dutch);
    }

    @Test
    void anApostropheIsWrittenTwiceAlsoInAChoiceWithANumberInIt() {
        assertThat(texts.get(Texts.DUTCH, "schedule.did.pages", 3)).isEqualTo("3 pagina's veranderd");
    }

    @Test
    void sentencesWriteNumbersTheSameWayAlsoInAChoice() {
        assertThat(texts.get(Texts.ENGLISH, "status.stale", 1234)).isEqualTo("Figures are 1234 days old");
        assertThat(texts.get(Texts.DUTCH, "status.stale", 12345)).isEqualTo("Cijfers zijn 12.345 dagen oud");
    }
}
