package nl.koers.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text can be read on what it stands on, and what is drawn be seen, in both schemes: WCAG 2.2, AA. */
class PaletteTest {

    private static final double TEXT = 4.5;
    private static final double DRAWN = 3;

    @ParameterizedTest
    @CsvSource({
        "text, bg",
        "text, surface",
        "muted, bg",
        "muted, surface",
        "accent, bg",
        "accent, surface",
        "accent, accent-soft",
        "on-accent, accent",
        "ok, ok-soft",
        "risk, risk-soft",
        "behind, behind-soft",
        "done, done-soft",
        "none, none-soft"
    })
    void textCanBeReadOnItsSurface(String text, String surface) {
        assertThat(Palette.light().contrast(text, surface)).isGreaterThanOrEqualTo(TEXT);
        assertThat(Palette.dark().contrast(text, surface)).isGreaterThanOrEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "line-strong, surface",
        "ok, track",
        "risk, track",
        "behind, track",
        "done, track",
        "none, track",
        "text, track"
    })
    void whatIsDrawnCanBeSeen(String drawn, String surface) {
        assertThat(Palette.light().contrast(drawn, surface)).isGreaterThanOrEqualTo(DRAWN);
        assertThat(Palette.dark().contrast(drawn, surface)).isGreaterThanOrEqualTo(DRAWN);
    }

    @Test
    void theTwoSchemesNameTheSameColours() {
        assertThat(Palette.dark().colours())
                .containsOnlyKeys(Palette.light().colours().keySet());
    }

    @Test
    void contrastIsThatOfWcag() {
        Palette palette = new Palette(Map.of("black", "#000000", "white", "#ffffff", "grey", "#767676"));
        assertThat(palette.contrast("black", "white")).isCloseTo(21, within(1e-9));
        assertThat(palette.contrast("grey", "white")).isCloseTo(4.54, within(0.005));
    }
}
