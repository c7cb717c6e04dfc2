package nl.koers.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import nl.koers.KoersTest;
import nl.koers.access.SystemIdentity;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-24: what an hour costs. Today is 3 March 2026. */
@KoersTest
@WithMockUser(username = "Carla", roles = "MANAGER")
class RatesTest {

    private static final LocalDate TODAY = CostScene.TODAY;

    @Autowired
    CostScene scene;

    @Autowired
    Rates hours;

    @Autowired
    SystemIdentity system;

    @BeforeEach
    void an_organisation() {
        scene.begin();
    }

    @Test
    void the_last_word_about_a_day_is_its_rate_and_one_that_is_dropped_leaves_the_one_before() {
        scene.rate(LocalDate.of(2025, 1, 1), 40_00);
        scene.rate(TODAY, 50_00);
        scene.rate(TODAY, 55_00);
        assertThat(hours.all().on(TODAY)).contains(new HourlyRate(TODAY, 55_00));

        system.run(() -> hours.drop(new HourlyRate(TODAY, 55_00)));

        assertThat(hours.all().on(TODAY)).contains(new HourlyRate(LocalDate.of(2025, 1, 1), 40_00));
        assertThat(refusedAsAdmin(new HourlyRate(LocalDate.of(1989, 1, 1), -1))).containsExactly("from", "rate");
        assertThat(refusedAsAdmin(new HourlyRate(TODAY.plusDays(366), 100_000_001)))
                .containsExactly("from", "rate");
    }

    @Test
    void a_manager_sees_the_hourly_rate_and_does_not_change_it() {
        assertThat(hours.all().all()).isEmpty();
        assertThatThrownBy(() -> hours.decide(new HourlyRate(TODAY, 1))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> hours.drop(new HourlyRate(TODAY, 1))).isInstanceOf(AccessDeniedException.class);
    }

    private List<String> refusedAsAdmin(HourlyRate rate) {
        return refused(() -> system.run(() -> hours.decide(rate)));
    }

    private static List<String> refused(ThrowingCallable call) {
        return catchThrowableOfType(InvalidInput.class, call).errors().stream()
                .map(FieldError::field)
                .toList();
    }
}
