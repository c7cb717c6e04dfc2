package nl.koers.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.koers.i18n.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFormatTest {

    private static final Texts TEXTS = new Texts();
    private final FigureFormat english = new FigureFormat(Texts.ENGLISH, MetricUnit.PERCENT);
    private final FigureFormat dutch = new FigureFormat(Texts.DUTCH, MetricUnit.PERCENT);
    private final FigureFormat count = new FigureFormat(Texts.DUTCH, MetricUnit.NUMBER);

    @ParameterizedTest
    @CsvSource({
        "0.0436,   4.36%,   '4,36%'",
        "0.0441,   4.41%,   '4,41%'",
        "0.0035,   0.35%,   '0,35%'",
        "0.004,    0.4%,    '0,4%'",
        "0.05,     5%,      5%",
        "0.45314,  45.3%,   '45,3%'",
        "0.00041,  0.04%,   '0,04%'",
        "0.000041, 0.0041%, '0,0041%'",
        "1.2,      120%,    120%",
        "-0.0436,  -4.36%,  '-4,36%'",
        "0,        0%,      0%",
    })
    void writes_a_fraction_as_the_percentage_it_is(double kept, String inEnglish, String inDutch) {
        assertThat(english.number(kept, 0)).isEqualTo(inEnglish);
        assertThat(dutch.number(kept, 6)).isEqualTo(inDutch);
    }

    @Test
    void takes_the_decimals_of_what_stands_beside_it() {
        assertThat(english.number(0.08123, 0, 0.5)).isEqualTo("8.1%");
        assertThat(english.number(0.5, 0, 0.05)).isEqualTo("50%");
        assertThat(english.exact(0.043612)).isEqualTo("4.3612%");
        assertThat(english.written(0.005, 3)).isEqualTo("0.5%");
        assertThat(english.written(0.05, 2)).isEqualTo("5%");
    }

    @Test
    void tells_how_far_percentages_lie_apart_in_percentage_points() {
        assertThat(english.change(TEXTS, 0.005, 0)).isEqualTo("0.5 percentage points");
        assertThat(english.change(TEXTS, 0.01, 0)).isEqualTo("1 percentage point");
        assertThat(dutch.change(TEXTS, 0.018, 0)).isEqualTo("1,8 procentpunt");
        assertThat(count.change(TEXTS, 29, 0)).isEqualTo("29");
    }

    @Test
    void writes_a_number_as_it_is_kept() {
        assertThat(count.number(12_345.67, 1)).isEqualTo("12.345,7");
        assertThat(count.number(0.0436, 4)).isEqualTo("0,0436");
        assertThat(new FigureFormat(Locale.ENGLISH, MetricUnit.NUMBER).exact(0.1234567))
                .isEqualTo("0.123457");
    }

    @Test
    void keeps_what_was_typed_to_the_last_decimal() {
        assertThat(MetricUnit.PERCENT.kept(4.36)).isEqualTo(0.0436);
        assertThat(MetricUnit.PERCENT.kept(0.7)).isEqualTo(0.007);
        assertThat(MetricUnit.PERCENT.shown(0.0436)).isEqualTo(4.36);
        assertThat(MetricUnit.PERCENT.shown(0.57)).isEqualTo(57);
        assertThat(MetricUnit.NUMBER.kept(4.36)).isEqualTo(4.36);
    }
}
