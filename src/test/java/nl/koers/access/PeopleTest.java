package nl.koers.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.koers.KoersTest;
import nl.koers.i18n.InvalidInput;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@KoersTest
@WithMockUser(username = "Root", roles = "ADMIN")
class PeopleTest {

    @Autowired
    People people;

    @Autowired
    CurrentUser asker;

    @Autowired
    SystemIdentity system;

    @Test
    void are_found_by_address_in_any_case_and_by_exact_name() {
        Person ann = people.add(new PersonData(" Ann ", "Ann@Museum.org ", Role.EDITOR));
        assertThat(ann.name()).isEqualTo("Ann");
        assertThat(people.find("ann@museum.ORG")).contains(ann);
        assertThat(people.find("Ann")).contains(ann);
        assertThat(people.find("Annie")).isEmpty();
        assertThat(people.all()).containsExactly(ann);
    }

    @Test
    void refuses_an_address_twice() {
        people.add(new PersonData("Ann", "ann@museum.org", Role.EDITOR));
        assertRefused("email", () -> people.add(new PersonData("Bob", "ANN@museum.org", Role.VIEWER)));
    }

    @Test
    void refuses_wrong_names_and_addresses() {
        assertRefused("name", () -> new PersonData(" ", "ann@museum.org", Role.EDITOR));
        assertRefused("name", () -> new PersonData("x".repeat(201), "ann@museum.org", Role.EDITOR));
        assertRefused("name", () -> new PersonData("Ann\nBob", "ann@museum.org", Role.EDITOR));
        assertRefused("email", () -> new PersonData("Ann", "museum.org", Role.EDITOR));
        assertRefused("email", () -> new PersonData("Ann", "ann@mu seum.org", Role.EDITOR));
    }

    @Test
    void the_last_admin_can_neither_be_demoted_nor_shut_out() {
        Person ann = people.add(new PersonData("Ann", "ann@museum.org", Role.ADMIN));
        assertRefused("role", () -> people.changeRole(ann.id(), Role.VIEWER));
        assertRefused("enabled", () -> people.endAccess(ann.id()));
        Person bob = people.add(new PersonData("Bob", "bob@museum.org", Role.ADMIN));
        assertThat(people.changeRole(ann.id(), Role.VIEWER).role()).isEqualTo(Role.VIEWER);
        assertRefused("enabled", () -> people.endAccess(bob.id()));
    }

    @Test
    void access_ends_and_comes_back() {
        Person bob = people.add(new PersonData("Bob", "bob@museum.org", Role.EDITOR));
        assertThat(people.endAccess(bob.id()).enabled()).isFalse();
        assertThat(people.restoreAccess(bob.id()).enabled()).isTrue();
    }

    @Test
    @WithMockUser(roles = "MANAGER")
    void only_admins_change_people() {
        assertThatThrownBy(() -> people.add(new PersonData("Ann", "ann@museum.org", Role.EDITOR)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(people.all()).isEmpty();
    }

    @Test
    void the_asker_has_a_name_and_koers_has_its_own() {
        assertThat(asker.name()).isEqualTo("Root");
        assertThat(system.call(asker::name)).isEqualTo("Koers");
        assertThat(system.call(() -> asker.has(Role.ADMIN))).isTrue();
        assertThat(asker.name()).isEqualTo("Root");
        assertThat(asker.has(Role.VIEWER)).isTrue();
        assertThat(asker.person()).isEmpty();
    }

    private static void assertRefused(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable change) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.errors())
                                .extracting(nl.koers.i18n.FieldError::field)
                                .containsExactly(field));
    }
}
