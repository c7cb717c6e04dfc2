package nl.koers.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import nl.koers.FixedClock;
import nl.koers.KoersTest;
import nl.koers.i18n.InvalidInput;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
class WorkspacesTest {

    private static final Workspace MUSEUM = new Workspace(
            " Museum ", Locale.of("nl", "NL"), ZoneId.of("Europe/Amsterdam"), Currency.getInstance("EUR"));

    @Autowired
    Workspaces workspaces;

    @Autowired
    FixedClock.Movable clock;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    @WithMockUser(roles = "SYSTEM")
    void is_absent_until_it_is_made_and_found_afterwards() {
        assertThat(workspaces.find()).isEmpty();
        workspaces.create(MUSEUM);
        assertThat(workspaces.find())
                .contains(new Workspace("Museum", Locale.of("nl"), MUSEUM.zone(), MUSEUM.currency()));
        assertThat(workspaces.find()).isPresent();
    }

    @Test
    @WithMockUser(roles = "SYSTEM")
    void can_be_made_only_once() {
        workspaces.create(MUSEUM);
        assertThatThrownBy(() -> workspaces.create(MUSEUM)).isInstanceOf(DataAccessException.class);
    }

    @Test
    @WithMockUser(roles = "SYSTEM")
    void today_is_a_day_of_the_zone() {
        clock.moveTo(Instant.parse("2026-03-03T23:30:00Z"));
        assertThat(workspaces.today()).isEqualTo(LocalDate.of(2026, 3, 3));
        workspaces.create(MUSEUM);
        assertThat(workspaces.today()).isEqualTo(LocalDate.of(2026, 3, 4));
    }

    @Test
    @WithMockUser(roles = "SYSTEM")
    void a_change_shows_at_once_and_one_that_is_rolled_back_never() {
        workspaces.create(MUSEUM);
        workspaces.find();
        Workspace inUtc = new Workspace("Museum", Locale.ENGLISH, ZoneOffset.UTC, MUSEUM.currency());
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            workspaces.change(inUtc);
            assertThat(workspaces.find()).contains(inUtc);
            status.setRollbackOnly();
        });
        assertThat(workspaces.find().orElseThrow().zone()).isEqualTo(MUSEUM.zone());
        workspaces.change(inUtc);
        assertThat(workspaces.find()).contains(inUtc);
    }

    @Test
    @WithMockUser(roles = "SYSTEM")
    void refuses_a_blank_name_and_an_unknown_language() {
        assertThatThrownBy(
                        () -> workspaces.create(new Workspace(" ", Locale.ENGLISH, MUSEUM.zone(), MUSEUM.currency())))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.errors().getFirst().field()).isEqualTo("name"));
        assertThatThrownBy(() ->
                        workspaces.create(new Workspace("Museum", Locale.FRENCH, MUSEUM.zone(), MUSEUM.currency())))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.errors().getFirst().field()).isEqualTo("language"));
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void only_koers_itself_makes_it() {
        assertThatThrownBy(() -> workspaces.create(MUSEUM)).isInstanceOf(AccessDeniedException.class);
    }
}
