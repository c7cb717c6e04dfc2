package nl.koers.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HourlyRatesTest {

    private static final LocalDate YEAR = LocalDate.of(2026, 1, 1);
    private static final HourlyRates RATES =
            new HourlyRates(List.of(new HourlyRate(YEAR, 47_50), new HourlyRate(YEAR.minusYears(1), 45_00)));

    @Test
    void an_hour_keeps_the_rate_of_its_day() {
        assertThat(RATES.work(90, YEAR.minusDays(1))).isEqualTo(67_50);
        assertThat(RATES.work(90, YEAR)).isEqualTo(71_25);
    }

    @Test
    void before_the_first_rate_nobody_knows_what_an_hour_cost() {
        assertThat(RATES.work(60, YEAR.minusYears(1).minusDays(1))).isNull();
        assertThat(new HourlyRates(List.of()).on(YEAR)).isEmpty();
    }

    @Test
    void half_a_cent_goes_upwards() {
        HourlyRates odd = new HourlyRates(List.of(new HourlyRate(YEAR, 10_01)));
        assertThat(odd.work(30, YEAR)).as("500.5").isEqualTo(501);
        assertThat(odd.work(1, YEAR)).as("16.68").isEqualTo(17);
        assertThat(odd.work(0, YEAR)).isZero();
    }
}
