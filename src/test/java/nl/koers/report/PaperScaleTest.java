package nl.koers.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PaperScaleTest {

    @Test
    void begins_at_nought_where_the_values_are_not_far_from_it() {
        assertThat(PaperScale.of(172, 600).steps()).containsExactly(0, 200, 400, 600);
    }

    @Test
    void begins_near_the_values_where_they_are_far_from_nought() {
        PaperScale scale = PaperScale.of(2396, 3000);

        assertThat(scale.steps()).containsExactly(2200, 2400, 2600, 2800, 3000);
        assertThat(scale.share(2200)).isZero();
        assertThat(scale.share(3000)).isEqualTo(1);
    }

    @Test
    void holds_values_below_nought_fractions_and_a_single_value() {
        assertThat(PaperScale.of(-5, 5).steps()).contains(-5, 0, 5);
        PaperScale fractions = PaperScale.of(0.021, 0.034);
        assertThat(fractions.decimals()).isEqualTo(3);
        assertThat(fractions.share(0.034)).isBetween(0.5, 1.0);
        assertThat(PaperScale.of(0).share(0)).isZero();
        assertThat(PaperScale.of(1000).share(1000)).isCloseTo(0.5, within(0.5));
    }
}
