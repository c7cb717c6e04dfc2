package nl.koers.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.koers.FixedClock;
import nl.koers.KoersTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

@KoersTest
class SessionGuardTest {

    @Autowired
    SessionGuard guard;

    @Autowired
    PersonRepository people;

    @Autowired
    People door;

    @Autowired
    MyAccount account;

    @Autowired
    Passwords passwords;

    @Autowired
    SystemIdentity system;

    @Autowired
    FixedClock.Movable clock;

    PersonId ann;
    MockHttpSession session = new MockHttpSession();
    Authentication entered;

    @BeforeEach
    void enter() {
        ann = people.insert(
                new PersonData("Ann", "ann@museum.org", Role.EDITOR),
                passwords.hash("a sentence to remember"),
                clock.instant());
        entered = SignInCheck.signedIn(people.find(ann).orElseThrow(), clock);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_session_in_use_lives_on_for_twelve_hours() throws Exception {
        for (int quarter = 0; quarter < 48; quarter++) {
            assertThat(isAlive("uidl")).isTrue();
            pass(Duration.ofMinutes(15));
        }
        assertThat(isAlive("uidl")).isTrue();
        pass(Duration.ofSeconds(1));
        assertThat(isAlive("uidl")).isFalse();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void half_an_hour_of_nothing_ends_it_even_while_the_page_is_open() throws Exception {
        assertThat(isAlive("uidl")).isTrue();
        for (int minutes = 5; minutes <= 30; minutes += 5) {
            pass(Duration.ofMinutes(5));
            assertThat(isAlive("heartbeat")).isTrue();
        }
        pass(Duration.ofSeconds(1));
        assertThat(isAlive("heartbeat")).isFalse();
    }

    @Test
    void another_role_ends_it_at_once() throws Exception {
        assertThat(isAlive("uidl")).isTrue();
        system.run(() -> door.changeRole(ann, Role.VIEWER));
        assertThat(isAlive("uidl")).isFalse();
    }

    @Test
    void the_end_of_access_ends_it_at_once() throws Exception {
        system.run(() -> door.endAccess(ann));
        assertThat(isAlive("uidl")).isFalse();
    }

    @Test
    void a_new_password_ends_the_other_sessions_and_not_this_one() throws Exception {
        SecurityContextHolder.getContext().setAuthentication(entered);
        Authentication renewed = account.changePassword("a sentence to remember", "another sentence");
        assertThat(isAlive("uidl")).isFalse();
        entered = renewed;
        session = new MockHttpSession();
        assertThat(isAlive("uidl")).isTrue();
    }

    private void pass(Duration time) {
        clock.moveTo(clock.instant().plus(time));
    }

    private boolean isAlive(String kind) throws Exception {
        SecurityContextHolder.getContext().setAuthentication(entered);
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        request.setParameter("v-r", kind);
        guard.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        return SecurityContextHolder.getContext().getAuthentication() != null;
    }
}
