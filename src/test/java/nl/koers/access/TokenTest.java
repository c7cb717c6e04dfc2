package nl.koers.access;

import static nl.koers.schema.Tables.API_TOKEN;
import static nl.koers.schema.Tables.AUDIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import nl.koers.FixedClock;
import nl.koers.KoersTest;
import nl.koers.database.DataFolder;
import nl.koers.database.StartRefused;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@KoersTest
class TokenTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    DataFolder folder;

    @Autowired
    Environment settings;

    @Autowired
    FixedClock.Movable clock;

    @Autowired
    DSLContext sql;

    MockMvcTester web;

    @BeforeEach
    void web() {
        web = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
    }

    @Test
    void is_made_beside_a_running_koers_and_shown_once() {
        String secret = make("ci", "viewer");
        assertThat(secret).matches("koers_[A-Za-z0-9_-]{43}");
        assertThat(sql.selectFrom(API_TOKEN).fetchSingle().toString())
                .contains("ci", "VIEWER")
                .doesNotContain(secret);
        assertThat(sql.selectFrom(AUDIT_ENTRY).fetchSingle().getAction()).isEqualTo("TOKEN_MADE");
        assertThat(ask(secret)).hasStatusOk();
    }

    @Test
    void needs_a_free_name_a_known_role_and_a_koers() {
        make("ci", "viewer");
        assertThatThrownBy(() -> make("ci", "editor"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("'ci'");
        assertThatThrownBy(() -> make("x", "admin"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("'admin'");
        assertThatThrownBy(() -> make(" ", "viewer")).isInstanceOf(StartRefused.class);
        assertThat(sql.fetchCount(API_TOKEN)).isEqualTo(1);
    }

    @Test
    void a_folder_that_was_never_started_is_left_alone(@TempDir Path empty) {
        assertThatThrownBy(() -> DataFolder.join(empty)).isInstanceOf(StartRefused.class);
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void is_refused_when_wrong_revoked_expired_or_in_the_address() {
        String secret = make("ci", "viewer");
        assertRefused(web.get().uri("/api/v1/goals").exchange());
        assertRefused(web.get()
                .uri("/api/v1/goals?token=" + secret + "&access_token=" + secret)
                .exchange());
        assertRefused(web.get()
                .uri("/api/v1/goals")
                .header("Authorization", "Basic " + secret)
                .exchange());
        assertRefused(ask(secret + "x"));
        assertRefused(ask(""));
        sql.update(API_TOKEN).set(API_TOKEN.EXPIRES_AT, clock.instant()).execute();
        assertRefused(ask(secret));
        sql.update(API_TOKEN)
                .setNull(API_TOKEN.EXPIRES_AT)
                .set(API_TOKEN.REVOKED_AT, clock.instant())
                .execute();
        assertRefused(ask(secret));
    }

    @Test
    void a_viewer_changes_nothing() {
        MvcTestResult answer = web.post()
                .uri("/api/v1/channels")
                .header("Authorization", "Bearer " + make("ci", "viewer"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}")
                .exchange();
        assertThat(answer).hasStatus(403).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void makes_no_session() {
        assertThat(ask(make("ci", "viewer")).getRequest().getSession(false)).isNull();
    }

    @Test
    void its_last_use_is_noted() {
        ask(make("ci", "viewer"));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> clock.instant()
                        .equals(sql.selectFrom(API_TOKEN).fetchSingle().getLastUsedAt()));
    }

    private static void assertRefused(MvcTestResult answer) {
        assertThat(answer).hasStatus(401).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.getResponse().getHeader("WWW-Authenticate")).startsWith("Bearer");
    }

    private MvcTestResult ask(String secret) {
        return web.get()
                .uri("/api/v1/goals")
                .header("Authorization", "Bearer " + secret)
                .exchange();
    }

    private String make(String name, String role) {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        new TokenCommand(folder, settings).run(name, role, new PrintStream(console, true, StandardCharsets.UTF_8));
        return console.toString(StandardCharsets.UTF_8).strip();
    }
}
