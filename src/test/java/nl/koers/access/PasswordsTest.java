package nl.koers.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.koers.i18n.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void are_hashed_with_argon2id_of_19_mebibytes_and_two_passes() {
        assertThat(passwords.hash("a sentence")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void are_never_cut_off() {
        String shared = "x".repeat(200);
        String hash = passwords.hash(shared + "1");
        assertThat(passwords.matches(shared + "1", hash)).isTrue();
        assertThat(passwords.matches(shared + "2", hash)).isFalse();
        assertThat(passwords.matches(shared, hash)).isFalse();
    }

    @Test
    void blanks_and_emoji_count() {
        String hash = passwords.hash("  🐎 paard ");
        assertThat(passwords.matches("  🐎 paard ", hash)).isTrue();
        assertThat(passwords.matches("🐎 paard", hash)).isFalse();
    }

    @Test
    void the_same_characters_typed_otherwise_are_the_same_password() {
        assertThat(passwords.matches("cafe\u0301 olé!", passwords.hash("caf\u00e9 olé!")))
                .isTrue();
    }

    @Test
    void nobody_has_a_password() {
        assertThat(passwords.matches("", null)).isFalse();
    }

    @Test
    void twenty_at_the_same_moment_all_get_their_answer() throws Exception {
        String hash = passwords.hash("a sentence");
        List<Future<Boolean>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            for (int i = 0; i < 20; i++) {
                answers.add(threads.submit(() -> passwords.matches("a sentence", hash)));
            }
        }
        for (Future<Boolean> answer : answers) {
            assertThat(answer.get()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seven77",
                "password",
                "Wachtwoord1",
                "QWERTY123",
                "aaaaaaaaaa",
                "welkom2025!",
                "ann@museum.org",
                "Museum Zuid"
            })
    void refuses_what_a_burglar_tries_first(String password) {
        assertThatThrownBy(() -> PasswordRules.check(password, List.of("Ann", "ann@museum.org", "museum zuid")))
                .isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wolk stoel", "🐎🐄🐖🐑🐐🐓🦆x", "12345679801", "        a b c"})
    void asks_for_no_kinds_of_characters(String password) {
        assertThatCode(() -> PasswordRules.check(password, List.of("Ann"))).doesNotThrowAnyException();
    }

    @Test
    void takes_255_characters_and_no_more() {
        String long255 = "ab c".repeat(63) + "xyz";
        assertThatCode(() -> PasswordRules.check(long255, List.of())).doesNotThrowAnyException();
        assertThatThrownBy(() -> PasswordRules.check(long255 + "!", List.of())).isInstanceOf(InvalidInput.class);
    }
}
