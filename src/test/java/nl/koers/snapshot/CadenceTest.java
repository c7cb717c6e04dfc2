package nl.koers.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CadenceTest {

    @Test
    void what_people_said_of_a_source_goes_before_what_is_usual() {
        assertThat(Cadence.days("INBOX", 14L)).isEqualTo(14);
    }

    @Test
    void what_comes_by_itself_comes_weekly_and_what_people_bring_monthly() {
        assertThat(Cadence.days("INBOX", null)).isEqualTo(7);
        assertThat(Cadence.days("API", null)).isEqualTo(7);
        assertThat(Cadence.days("UPLOAD", null)).isEqualTo(30);
        assertThat(Cadence.days("HAND", null)).isEqualTo(30);
    }
}
