package nl.koers.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.koers.goal.Measure;
import nl.koers.progress.SmartCheck.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstTargetTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private static List<Figure> weeks(int count, int ago, double last, double growth) {
        List<Figure> figures = new ArrayList<>();
        for (int i = count - 1; i >= 0; i--) {
            long day = TODAY.toEpochDay() - ago - 7L * i;
            figures.add(new Figure(day, day, last - growth * i));
        }
        return figures;
    }

    @Test
    void proposes_a_round_number_of_followers_that_the_best_90_days_make_realistic() {
        // 12.6 a week is 54 in 30 days; half a year of it brings 331, so 977 to 1209 is what asks something.
        FirstTarget target =
                FirstTarget.of(Measure.LEVEL, weeks(20, 0, 712, 12.6), TODAY).orElseThrow();

        assertThat(target.value()).isEqualTo(712);
        assertThat(target.perMonth()).isCloseTo(54, within(1e-9));
        assertThat(target.target()).isEqualTo(1000);
        assertThat(target.deadline()).isEqualTo(LocalDate.of(2026, 9, 3));
        assertThat(target.neededPerMonth()).isCloseTo(288 / 184.0 * 30, within(1e-9));
        assertThat(target.pace()).isEqualTo(Finding.REALISTIC);
    }

    @Test
    void proposes_a_total_of_visits() {
        List<Figure> visits = new ArrayList<>();
        for (long day = TODAY.toEpochDay() - 120; day < TODAY.toEpochDay(); day++) {
            visits.add(new Figure(day, day, 40));
        }
        FirstTarget target = FirstTarget.of(Measure.TOTAL, visits, TODAY).orElseThrow();

        assertThat(target.value()).isCloseTo(1200, within(1e-9));
        assertThat(target.target()).isEqualTo(10000);
    }

    @Test
    void proposes_nothing_without_growth_or_without_recent_figures() {
        assertThat(FirstTarget.of(Measure.LEVEL, weeks(20, 0, 712, 0), TODAY)).isEmpty();
        assertThat(FirstTarget.of(Measure.LEVEL, weeks(20, 46, 712, 9), TODAY)).isEmpty();
        assertThat(FirstTarget.of(Measure.LEVEL, weeks(4, 0, 712, 9), TODAY)).isEmpty();
        assertThat(FirstTarget.of(Measure.LEVEL, List.of(), TODAY)).isEmpty();
        assertThat(FirstTarget.of(Measure.GAUGE, weeks(20, 0, 9, 0.1), TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"977, 1209, 1000", "1036, 1198, 1100", "41, 44, 42", "7, 9, 8", "12340, 12380, 12350", "0.4, 0.7, 1"})
    void the_roundest_number_has_the_fewest_digits_that_matter(double low, double high, double expected) {
        assertThat(FirstTarget.roundest(low, high)).isCloseTo(expected, within(1e-9));
    }
}
