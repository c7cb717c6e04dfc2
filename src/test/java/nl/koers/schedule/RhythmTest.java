package nl.koers.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import nl.koers.schedule.Rhythm.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RhythmTest {

    @ParameterizedTest
    @CsvSource({
        "*/10 * * * * ?, TEN_SECONDS",
        "0 */5 * * * ?, FIVE_MINUTES",
        "0  0 * * * ? , HOURLY",
        "0 10 3 * * ?, DAILY",
        "0 0 8 ? * mon, WEEKLY"
    })
    void knows_the_choice_behind_a_line(String line, Kind kind) {
        assertThat(Rhythm.of(line).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 10 3 1 * ?", "0 0 8 ? * MON-FRI", "30 10 3 * * ?", "0 61 3 * * ?", "", "tomorrow"})
    void leaves_every_other_line_as_it_is(String line) {
        assertThat(Rhythm.of(line)).isEqualTo(new Rhythm(Kind.OWN, null, null, line));
    }

    @Test
    void comes_back_as_it_was_chosen() {
        Rhythm weekly = Rhythm.weekly(DayOfWeek.SUNDAY, LocalTime.of(23, 5));
        assertThat(weekly.line()).isEqualTo("0 5 23 ? * SUN");
        assertThat(Rhythm.of(weekly.line())).isEqualTo(weekly);
        Rhythm daily = Rhythm.daily(LocalTime.MIDNIGHT);
        assertThat(Rhythm.of(daily.line())).isEqualTo(daily);
    }
}
