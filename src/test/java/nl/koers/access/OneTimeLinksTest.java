package nl.koers.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import nl.koers.FixedClock;
import nl.koers.KoersTest;
import nl.koers.i18n.InvalidInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.test.context.support.WithMockUser;

@KoersTest
@WithMockUser(username = "Root", roles = "ADMIN")
class OneTimeLinksTest {

    private static final String PASSWORD = "a sentence to remember";

    @Autowired
    OneTimeLinks links;

    @Autowired
    People people;

    @Autowired
    PersonRepository repository;

    @Autowired
    Passwords passwords;

    @Autowired
    SystemIdentity system;

    @Autowired
    FixedClock.Movable clock;

    PersonId ann;

    @BeforeEach
    void ann() {
        ann = people.add(new PersonData("Ann", "ann@museum.org", Role.EDITOR)).id();
    }

    @Test
    void an_invitation_sets_the_password_and_signs_in_once() {
        String secret = links.invitation(ann);
        assertThat(people.invited()).containsExactly(ann);
        assertThat(links.invited(secret)).map(Person::name).contains("Ann");

        Authentication entered = links.accept(secret, PASSWORD).orElseThrow();

        assertThat(entered.getPrincipal())
                .isInstanceOfSatisfying(
                        SignedIn.class,
                        person -> assertThat(person.epoch()).isEqualTo(account().epoch()));
        assertThat(passwords.matches(PASSWORD, account().passwordHash())).isTrue();
        assertThat(people.invited()).isEmpty();
        assertThat(links.invited(secret)).isEmpty();
        assertThat(links.accept(secret, "another sentence")).isEmpty();
    }

    @Test
    void a_bad_password_keeps_the_invitation_open() {
        String secret = links.invitation(ann);
        assertThatThrownBy(() -> links.accept(secret, "password")).isInstanceOf(InvalidInput.class);
        assertThat(links.accept(secret, PASSWORD)).isPresent();
    }

    @Test
    void an_invitation_lasts_three_days_and_a_new_one_ends_it() {
        String old = links.invitation(ann);
        String secret = links.invitation(ann);
        assertThat(links.accept(old, PASSWORD)).isEmpty();
        clock.moveTo(clock.instant().plus(Duration.ofDays(3)));
        assertThat(links.accept(secret, PASSWORD)).isEmpty();
    }

    @Test
    void ending_access_ends_the_links() {
        String secret = links.invitation(ann);
        people.endAccess(ann);
        people.restoreAccess(ann);
        assertThat(links.accept(secret, PASSWORD)).isEmpty();
    }

    @Test
    void a_sign_in_link_works_once_and_for_nothing_else() {
        String secret = system.call(() -> links.signIn(ann));
        assertThat(links.invited(secret)).isEmpty();
        assertThat(links.accept(secret, PASSWORD)).isEmpty();
        assertThat(links.isOpenForSignIn(secret)).isTrue();
        assertThat(links.enter(secret)).map(Authentication::getName).contains("Ann");
        assertThat(links.enter(secret)).isEmpty();
        assertThat(links.isOpenForSignIn(secret)).isFalse();
    }

    @Test
    void nobody_with_ended_access_gets_or_uses_a_link() {
        String secret = system.call(() -> links.signIn(ann));
        people.endAccess(ann);
        assertThat(links.enter(secret)).isEmpty();
        assertThatThrownBy(() -> links.invitation(ann)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void an_admin_makes_invitations_but_signs_in_for_nobody() {
        assertThatThrownBy(() -> links.signIn(ann)).isInstanceOf(AccessDeniedException.class);
    }

    private Account account() {
        return repository.find(ann).orElseThrow();
    }
}
