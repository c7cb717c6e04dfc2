package nl.koers.access;

import static nl.koers.schema.Tables.AUDIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import nl.koers.FixedClock;
import nl.koers.KoersTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

@KoersTest
class SignInCheckTest {

    private static final String HOME = "192.0.2.1";
    private static final String ELSEWHERE = "198.51.100.9";
    private static final String PASSWORD = "a sentence to remember";

    @Autowired
    SignInCheck check;

    @Autowired
    PersonRepository people;

    @Autowired
    Passwords passwords;

    @Autowired
    FixedClock.Movable clock;

    @Autowired
    DSLContext sql;

    PersonId ann;

    @BeforeEach
    void ann() {
        ann = people.insert(
                new PersonData("Ann", "ann@museum.org", Role.EDITOR), passwords.hash(PASSWORD), clock.instant());
    }

    @Test
    void lets_a_person_in_with_all_rights_of_the_role() {
        Authentication entered = attempt("ANN@museum.org", PASSWORD, HOME);
        assertThat(entered.getPrincipal()).isEqualTo(new SignedIn(ann, "Ann", Role.EDITOR, 0, clock.instant()));
        assertThat(entered.getAuthorities())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("ROLE_EDITOR", "ROLE_VIEWER");
        assertThat(entered.getCredentials()).isNull();
        assertThat(audit()).containsExactly("Ann SIGN_IN ann@museum.org");
    }

    @Test
    void gives_one_answer_to_everybody_else() {
        people.insert(new PersonData("New", "new@museum.org", Role.EDITOR), null, clock.instant());
        people.changeAccess(
                people.insert(
                        new PersonData("Gone", "gone@museum.org", Role.EDITOR),
                        passwords.hash(PASSWORD),
                        clock.instant()),
                false);
        for (String email : List.of("ann@museum.org", "nobody@museum.org", "new@museum.org", "")) {
            assertRefused(email, "wrong", HOME);
        }
        assertRefused("gone@museum.org", PASSWORD, HOME);
        assertRefused("new@museum.org", "", ELSEWHERE);
    }

    @Test
    void writes_down_whom_somebody_tried_to_be_but_no_unknown_address() {
        assertRefused("ann@museum.org", "wrong", HOME);
        assertRefused("my secret password", "x", HOME);
        assertThat(audit())
                .containsExactly(
                        "anonymous SIGN_IN_REFUSED ann@museum.org from " + HOME,
                        "anonymous SIGN_IN_REFUSED unknown account from " + HOME);
    }

    @Test
    void a_guesser_waits_longer_and_longer_even_for_the_right_password() {
        int tried = 0;
        for (int second = 0; second < 3_600; second += 10) {
            clock.moveTo(FixedClock.NOON.plusSeconds(second));
            long before = audit().size();
            assertRefused("ann@museum.org", "wrong", HOME);
            tried += (int) (audit().size() - before);
        }
        assertThat(tried).isBetween(12, 25);
        assertRefused("ann@museum.org", PASSWORD, HOME);
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(5)));
        assertThat(attempt("ann@museum.org", PASSWORD, HOME)).isNotNull();
    }

    @Test
    void the_owner_gets_in_from_another_address_meanwhile() {
        for (int guess = 0; guess < 50; guess++) {
            assertRefused("ann@museum.org", "wrong", ELSEWHERE);
        }
        assertThat(attempt("ann@museum.org", PASSWORD, HOME)).isNotNull();
    }

    @Test
    void guesses_from_many_addresses_are_slowed_down_but_not_for_a_known_address() {
        attempt("ann@museum.org", PASSWORD, HOME);
        for (int host = 1; host <= 40; host++) {
            assertRefused("ann@museum.org", "wrong", "203.0.113." + host);
        }
        long tried = audit().stream().filter(entry -> entry.contains("REFUSED")).count();
        assertThat(tried).isBetween(11L, 12L);
        assertRefused("ann@museum.org", PASSWORD, ELSEWHERE);
        assertThat(attempt("ann@museum.org", PASSWORD, HOME)).isNotNull();
    }

    @Test
    void one_guess_at_a_thousand_accounts_is_slowed_down_too() {
        for (int account = 0; account < 100; account++) {
            assertRefused("person" + account + "@museum.org", "wrong", ELSEWHERE);
        }
        assertThat(audit()).hasSizeBetween(21, 22);
    }

    @Test
    void an_endless_password_is_refused_unhashed() {
        assertRefused("ann@museum.org", "x".repeat(100_000), HOME);
    }

    private List<String> audit() {
        return sql.selectFrom(AUDIT_ENTRY)
                .orderBy(AUDIT_ENTRY.ID)
                .fetch(entry -> entry.getActor() + " " + entry.getAction() + " " + entry.getSubject());
    }

    private void assertRefused(String email, String password, String address) {
        assertThatThrownBy(() -> attempt(email, password, address))
                .isInstanceOf(BadCredentialsException.class)
                .hasMessage("refused");
    }

    private Authentication attempt(String email, String password, String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        UsernamePasswordAuthenticationToken attempt =
                UsernamePasswordAuthenticationToken.unauthenticated(email, password);
        attempt.setDetails(new WebAuthenticationDetails(request));
        return check.authenticate(attempt);
    }
}
