package nl.koers.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThrottleTest {

    private static final Instant NOW = Instant.parse("2026-03-03T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 4", "4, 8", "9, 256", "10, 300", "11, 300", "1000000, 300"})
    void the_wait_doubles_from_one_second_to_five_minutes(long attempts, long seconds) {
        assertThat(Throttle.ACCOUNT_FROM_ADDRESS.delay(attempts)).hasSeconds(seconds);
    }

    @Test
    void some_attempts_are_free_where_many_people_share_a_count() {
        assertThat(Throttle.ACCOUNT.delay(10)).isZero();
        assertThat(Throttle.ACCOUNT.delay(11)).hasSeconds(1);
        assertThat(Throttle.ADDRESS.delay(20)).isZero();
        assertThat(Throttle.ADDRESS.delay(30)).hasSeconds(300);
    }

    @Test
    void a_quiet_spell_forgets_everything() {
        Throttle.Count hour = new Throttle.Count(25, NOW.minus(Duration.ofMinutes(61)), NOW);
        assertThat(Throttle.ADDRESS.after(hour, NOW)).isEqualTo(1);
        assertThat(Throttle.ACCOUNT.after(hour, NOW)).isEqualTo(26);
        assertThat(Throttle.ACCOUNT.after(null, NOW)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
        "2001:0db8:0001:0002::9, 2001:db8:1:2::/64",
        "2001:db8::1, 2001:db8:0:0::/64",
        "0:0:0:0:0:0:0:1, 0:0:0:0::/64",
        "::1, 0:0:0:0::/64",
        "fe80::1%eth0, fe80:0:0:0::/64",
        "::ffff:192.0.2.7, ::ffff:192.0.2.7"
    })
    void an_ipv6_customer_counts_as_one_address(String address, String network) {
        assertThat(ClientAddress.network(address)).isEqualTo(network);
    }
}
