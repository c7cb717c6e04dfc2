package nl.koers.access;

import static nl.koers.schema.Tables.ONE_TIME_LINK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.koers.FixedClock;
import nl.koers.KoersTest;
import nl.koers.database.DataFolder;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import nl.koers.workspace.Workspaces;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;

@KoersTest
class SetUpTest {

    @Autowired
    SetUp setUp;

    @Autowired
    StartNotice notice;

    @Autowired
    SystemIdentity system;

    @Autowired
    Workspaces workspaces;

    @Autowired
    People people;

    @Autowired
    DataFolder folder;

    @Autowired
    FixedClock.Movable clock;

    @Autowired
    DSLContext sql;

    @Test
    void makes_the_workspace_and_one_admin() {
        String secret = newLink();
        assertThat(secret).hasSizeGreaterThanOrEqualTo(27);
        assertThat(setUp.isNeeded()).isTrue();
        assertThat(setUp.isOpen(secret)).isTrue();

        Authentication admin = setUp.complete(secret, data("Ann")).orElseThrow();

        assertThat(admin.getName()).isEqualTo("Ann");
        assertThat(workspaces.find().orElseThrow().zone()).isEqualTo(ZoneId.of("Europe/Amsterdam"));
        assertThat(system.call(people::all)).singleElement().satisfies(ann -> {
            assertThat(ann.role()).isEqualTo(Role.ADMIN);
            assertThat(ann.language()).isEqualTo(Locale.of("nl"));
        });
        assertThat(setUp.isNeeded()).isFalse();
    }

    @Test
    void a_link_works_once() {
        String secret = newLink();
        setUp.complete(secret, data("Ann"));
        assertThat(setUp.isOpen(secret)).isFalse();
        assertThat(setUp.complete(secret, data("Eve"))).isEmpty();
        assertThat(system.call(setUp::newLink)).isEmpty();
        assertThat(system.call(people::all)).hasSize(1);
    }

    @Test
    void a_link_lasts_half_an_hour() {
        String secret = newLink();
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(30)));
        assertThat(setUp.isOpen(secret)).isFalse();
        assertThat(setUp.complete(secret, data("Ann"))).isEmpty();
    }

    @Test
    void a_new_start_ends_the_link_of_the_one_before() {
        String old = newLink();
        String secret = newLink();
        assertThat(setUp.isOpen(old)).isFalse();
        assertThat(setUp.isOpen(secret)).isTrue();
    }

    @Test
    void only_the_hash_of_the_secret_is_kept() {
        String secret = newLink();
        assertThat(sql.selectFrom(ONE_TIME_LINK).fetchSingle().toString()).doesNotContain(secret);
    }

    @Test
    void wrong_answers_keep_the_link_open_and_change_nothing() {
        String secret = newLink();
        assertThatThrownBy(() -> setUp.complete(
                        secret, new SetUpData(Locale.ENGLISH, " ", ZoneId.of("UTC"), "", "nobody", "short")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.errors())
                                .extracting(FieldError::field)
                                .containsExactly("organisation", "name", "email", "password"));
        assertThat(setUp.isOpen(secret)).isTrue();
        assertThat(workspaces.find()).isEmpty();
        assertThat(setUp.complete(secret, data("Ann"))).isPresent();
    }

    @Test
    void two_at_the_same_time_make_one_admin() throws Exception {
        String secret = newLink();
        List<Callable<Optional<Authentication>>> both =
                List.of(() -> setUp.complete(secret, data("Ann")), () -> setUp.complete(secret, data("Bob")));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            int admins = 0;
            for (Future<Optional<Authentication>> answer : threads.invokeAll(both)) {
                admins += answer.get().isPresent() ? 1 : 0;
            }
            assertThat(admins).isEqualTo(1);
        }
        assertThat(system.call(people::all)).hasSize(1);
    }

    @Test
    void the_console_and_a_private_file_tell_the_link_until_it_is_used() throws IOException {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        notice.announce("http://localhost:8080/", new PrintStream(console, true, StandardCharsets.UTF_8));

        Path file = folder.root().resolve("setup-link.txt");
        String link = Files.readString(file).strip();
        assertThat(console.toString(StandardCharsets.UTF_8))
                .isEqualTo("Set up Koers (one use, 30 minutes): " + link + System.lineSeparator());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        setUp.complete(link.substring(link.lastIndexOf('/') + 1), data("Ann"));
        assertThat(file).doesNotExist();
    }

    @Test
    void nobody_but_koers_makes_a_link() {
        assertThatThrownBy(setUp::newLink).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThat(sql.fetchCount(ONE_TIME_LINK)).isZero();
    }

    private String newLink() {
        return system.call(setUp::newLink).orElseThrow();
    }

    private static SetUpData data(String name) {
        return new SetUpData(
                Locale.of("nl"),
                "Museum",
                ZoneId.of("Europe/Amsterdam"),
                name,
                name + "@museum.org",
                "een zin om te onthouden");
    }
}
