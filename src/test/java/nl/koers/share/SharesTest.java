package nl.koers.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import nl.koers.EmptyDatabase;
import nl.koers.FixedClock;
import nl.koers.ImportedFigures.Row;
import nl.koers.access.People;
import nl.koers.access.Person;
import nl.koers.access.PersonData;
import nl.koers.access.Role;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.Channel;
import nl.koers.goal.Goal;
import nl.koers.i18n.InvalidInput;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveId;
import nl.koers.report.PaperRound;
import nl.koers.report.ReportScene;
import nl.koers.report.Reports;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** UC-28. What a link shows to somebody without an account, down to the headers; and who may make which. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({FixedClock.class, SharesTest.FilingCabinet.class})
@ExtendWith(EmptyDatabase.class)
class SharesTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final long ROUND = 7;
    /** Numbers that stand for amounts here and for nothing else. */
    private static final List<String> AMOUNTS = List.of("7321", "1417", "5113", "€", "EUR");

    @LocalServerPort
    int port;

    @Autowired
    Shares shares;

    @Autowired
    Openings openings;

    @Autowired
    Tries tries;

    @Autowired
    FilingCabinet cabinet;

    @Autowired
    Reports reports;

    @Autowired
    ReportScene scene;

    @Autowired
    People people;

    @Autowired
    SystemIdentity system;

    @Autowired
    DSLContext sql;

    @Autowired
    FixedClock.Movable clock;

    @SuppressWarnings("NullAway.Init")
    private Person viewer;

    @SuppressWarnings("NullAway.Init")
    private Person editor;

    @SuppressWarnings("NullAway.Init")
    private Person manager;

    @SuppressWarnings("NullAway.Init")
    private ObjectiveId objective;

    @SuppressWarnings("NullAway.Init")
    private Goal goal;

    /** Stands in for the room that keeps rounds. */
    static class FilingCabinet {

        private Optional<FrozenPapers.Paper> paper = Optional.empty();

        @Bean
        FilingCabinet cabinet() {
            return this;
        }

        @Bean
        FrozenPapers frozenPapers() {
            return (round, version) -> round == ROUND && version == 1 ? paper : Optional.empty();
        }
    }

    @BeforeEach
    void a_goal_that_costs_money() {
        system.run(() -> {
            scene.museum();
            viewer = people.add(new PersonData("Vera", "vera@museum.org", Role.VIEWER));
            editor = people.add(new PersonData("Emma", "emma@museum.org", Role.EDITOR));
            manager = people.add(new PersonData("Mila", "mila@museum.org", Role.MANAGER));
            Objective known = scene.marketing("Known in town", null);
            objective = known.id();
            Channel x = scene.page(Row.of("2026-01-01", 500), Row.of("2026-02-01", 600), Row.of("2026-02-15", 651));
            goal = scene.goal(x, "Followers", known);
            scene.budget(goal.id(), 732_100);
            scene.cost(goal.id(), "2026-02-01", 141_700, "");
            scene.budget(scene.goal(x, "Loose", null).id(), 511_300);
            Instant at = FixedClock.NOON;
            cabinet.paper = Optional.of(new FrozenPapers.Paper(
                    reports.withMoney(FROM, LocalDate.of(2026, 3, 31), List.of()),
                    new PaperRound(
                            "Spring",
                            1,
                            "Mila",
                            at,
                            Map.of(),
                            Map.of(
                                    goal.id().value(),
                                    new PaperRound.Decided(
                                            PaperRound.Verdict.ADJUST, "No more than €7321.", "Mila", at)))));
        });
        clock.moveTo(FixedClock.NOON);
    }

    private <T> T as(Person person, Supplier<T> deed) {
        return system.callAs(person, deed);
    }

    private String made(Person by, ShareSubject subject, boolean withBudgets) {
        return as(by, () -> shares.make(subject, Shares.DAYS, withBudgets)).secret();
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private ShareSubject month() {
        return new ShareSubject.Month(FEBRUARY, null);
    }

    private ShareSubject oneGoal() {
        return new ShareSubject.OneGoal(goal.id());
    }

    @Test
    void is_read_by_a_stranger_without_session_cookie_or_script() throws Exception {
        HttpResponse<String> answer = get("/share/" + made(editor, month(), false), "Cookie", "koers-session=abc");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).isEqualTo("text/html;charset=UTF-8");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().allValues("X-Robots-Tag")).containsExactly("noindex, nofollow");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy ->
                        assertThat(policy).startsWith("default-src 'none';").doesNotContain("script"));
        assertThat(answer.body())
                .contains("Known in town")
                .contains("651 followers")
                .contains("made by Emma")
                .doesNotContain("<script")
                .doesNotContain("Vaadin");
    }

    @Test
    void speaks_the_language_of_the_address_and_else_of_the_browser() throws Exception {
        String path = "/share/" + made(editor, oneGoal(), false);

        assertThat(get(path).body()).contains("lang=\"en\"").contains("651 followers");
        assertThat(get(path, "Accept-Language", "fr, nl;q=0.8").body()).contains("lang=\"nl\"");
        assertThat(get(path + "?lang=nl").body()).contains("651 volgers op 15 februari");
        assertThat(get(path + "?lang=en", "Accept-Language", "nl").body()).contains("lang=\"en\"");
    }

    @Test
    void answers_the_same_for_what_is_unknown_expired_revoked_or_gone() throws Exception {
        String expired = as(editor, () -> shares.make(month(), 1, false)).secret();
        MadeShare revoked = as(editor, () -> shares.make(month(), 30, false));
        as(editor, () -> {
            shares.revoke(revoked.link().id());
            return true;
        });
        clock.moveTo(FixedClock.NOON.plus(Duration.ofDays(2)));

        String unknown = get("/share/unknown").body();

        assertThat(unknown).contains("This link does not work").contains("Deze link werkt niet");
        for (String secret : List.of(expired, revoked.secret(), "x".repeat(43))) {
            HttpResponse<String> answer = get("/share/" + secret + "?lang=nl");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(unknown);
            assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void lets_nothing_else_through() throws Exception {
        String secret = made(editor, month(), false);

        assertThat(get("/share/" + secret + "/more").statusCode()).isNotEqualTo(200);
        HttpRequest post = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/share/" + secret))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(post, HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void holds_up_an_address_that_tries_many_links() throws Exception {
        String secret = made(editor, month(), false);
        clock.moveTo(FixedClock.NOON.plus(Duration.ofDays(5)));
        for (int i = 0; i < Tries.FREE; i++) {
            assertThat(get("/share/guess" + i).statusCode()).isEqualTo(404);
        }

        assertThat(get("/share/" + secret).statusCode()).isEqualTo(429);
        clock.moveTo(FixedClock.NOON.plus(Duration.ofDays(5)).plus(Tries.MEMORY));
        assertThat(get("/share/" + secret).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"month", "objective", "goal", "round"})
    void shows_no_amount_unless_a_manager_ticked_it(String what) throws Exception {
        ShareSubject subject = subject(what);

        String bare = get("/share/" + made(manager, subject, false)).body();
        String rich = get("/share/" + made(manager, subject, true)).body();

        assertThat(bare).contains("Followers");
        AMOUNTS.forEach(amount -> assertThat(bare).doesNotContain(amount));
        assertThat(rich).contains("7321").contains("1417").contains("€");
        assertThat(rich.contains("5113"))
                .as("goals outside are told of where objectives are summed up")
                .isEqualTo(List.of("month", "round").contains(what));
    }

    private ShareSubject subject(String what) {
        return switch (what) {
            case "month" -> month();
            case "objective" -> new ShareSubject.Month(FEBRUARY, objective);
            case "goal" -> oneGoal();
            default -> new ShareSubject.Frozen(ROUND, 1);
        };
    }

    @Test
    void stops_showing_amounts_when_their_manager_is_one_no_longer() throws Exception {
        String secret = made(manager, oneGoal(), true);
        system.run(() -> people.changeRole(manager.id(), Role.EDITOR));

        String body = get("/share/" + secret).body();

        assertThat(body).contains("Followers");
        AMOUNTS.forEach(amount -> assertThat(body).doesNotContain(amount));
    }

    @Test
    void only_managers_share_amounts_and_rounds_and_viewers_share_nothing() {
        ShareSubject round = new ShareSubject.Frozen(ROUND, 1);

        assertThatThrownBy(() -> made(editor, month(), true)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> made(editor, round, false)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(editor, () -> shares.open(round))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> made(viewer, month(), false)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(viewer, () -> shares.open(month()))).isInstanceOf(AccessDeniedException.class);
        long link = as(manager, () -> shares.make(round, 30, false)).link().id();
        assertThatThrownBy(() -> as(editor, () -> {
                    shares.revoke(link);
                    return true;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void refuses_what_is_not_there_and_what_lasts_too_long() {
        assertThatThrownBy(() -> as(editor, () -> shares.make(month(), 366, false)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> as(editor, () -> shares.make(month(), 0, false)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> made(editor, new ShareSubject.Month(YearMonth.of(2026, 4), null), false))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> made(editor, new ShareSubject.Month(FEBRUARY, new ObjectiveId(999)), false))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> made(manager, new ShareSubject.Frozen(ROUND, 2), false))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void keeps_no_secret_and_counts_how_often_a_link_was_opened() throws Exception {
        MadeShare share = as(editor, () -> shares.make(oneGoal(), 30, false));
        assertThat(share.secret()).hasSize(43);
        get("/share/" + share.secret());
        clock.moveTo(FixedClock.NOON.plus(Duration.ofDays(1)));
        get("/share/" + share.secret());
        openings.settle();

        ShareLink link = as(editor, () -> shares.open(oneGoal())).getFirst();

        assertThat(link.opened()).isEqualTo(2);
        assertThat(link.openedAt()).isEqualTo(FixedClock.NOON.plus(Duration.ofDays(1)));
        assertThat(link.madeBy()).isEqualTo("Emma");
        assertThat(link.expiresAt()).isEqualTo(FixedClock.NOON.plus(Duration.ofDays(30)));
        assertThat(sql.fetch("SELECT * FROM share_link").toString()).doesNotContain(share.secret());
        assertThat(sql.fetch("SELECT * FROM audit_entry").toString()).doesNotContain(share.secret());
    }
}
