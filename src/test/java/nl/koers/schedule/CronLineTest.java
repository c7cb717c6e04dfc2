package nl.koers.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.ParseException;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class CronLineTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @Test
    void names_its_latest_moment_in_the_zone() throws ParseException {
        CronLine nightly = CronLine.parse("0 10 3 * * ?", AMSTERDAM);

        assertThat(nightly.latest(Instant.parse("2026-01-15T02:09:59Z")))
                .contains(Instant.parse("2026-01-14T02:10:00Z"));
        assertThat(nightly.latest(Instant.parse("2026-01-15T02:10:00Z")))
                .contains(Instant.parse("2026-01-15T02:10:00Z"));
    }

    @Test
    void keeps_to_the_local_hour_when_the_clock_moves() throws ParseException {
        CronLine nightly = CronLine.parse("0 10 3 * * ?", AMSTERDAM);

        assertThat(nightly.latest(Instant.parse("2026-03-28T12:00:00Z")))
                .contains(Instant.parse("2026-03-28T02:10:00Z"));
        assertThat(nightly.latest(Instant.parse("2026-03-29T12:00:00Z")))
                .contains(Instant.parse("2026-03-29T01:10:00Z"));
        assertThat(nightly.latest(Instant.parse("2026-10-25T12:00:00Z")))
                .contains(Instant.parse("2026-10-25T02:10:00Z"));
    }

    @Test
    void finds_a_moment_of_last_year_and_none_that_never_comes() throws ParseException {
        CronLine yearly = CronLine.parse("0 0 8 5 1 ?", AMSTERDAM);
        CronLine once = CronLine.parse("0 0 8 5 1 ? 2099", AMSTERDAM);

        assertThat(yearly.latest(Instant.parse("2026-01-04T00:00:00Z")))
                .contains(Instant.parse("2025-01-05T07:00:00Z"));
        assertThat(once.latest(Instant.parse("2026-01-04T00:00:00Z"))).isEmpty();
    }

    @Test
    void refuses_what_is_not_a_cron_line() {
        assertThatThrownBy(() -> CronLine.parse("every night", AMSTERDAM)).isInstanceOf(ParseException.class);
    }
}
