package nl.koers.api;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import nl.koers.KoersTest;
import nl.koers.access.SystemIdentity;
import nl.koers.round.RoundEvent;
import nl.koers.round.RoundId;
import nl.koers.round.RoundScene;
import nl.koers.round.Rounds;
import nl.koers.round.Verdict;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.web.context.WebApplicationContext;

/** UC-25, UC-26. Today is 3 March 2026. */
@KoersTest
class RoundApiTest {

    private static final String ROOT = "/api/v1/rounds";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Rounds rounds;

    @Autowired
    RoundScene scene;

    @Autowired
    SystemIdentity koers;

    private RoundId frozen;
    private RoundId open;

    @BeforeEach
    void a_frozen_round_and_an_open_one() {
        RoundScene.Set museum = scene.make();
        frozen = scene.frozen("Spring");
        scene.decide(frozen, Verdict.ADJUST, "More of it", museum.followers());
        open = scene.round("Open");
    }

    private static String at(RoundId id) {
        return ROOT + "/" + id.value();
    }

    @Test
    @WithMockUser(username = "token:board", roles = "MANAGER")
    void tells_a_manager_of_every_round() {
        var answer = new Api(context).get(ROOT);

        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyJson().extractingPath("$[1].name").isEqualTo("Spring");
        assertThat(answer).bodyJson().extractingPath("$[1].frozen.decided").isEqualTo(1);
        assertThat(answer).bodyJson().extractingPath("$[0].frozen").isNull();
    }

    @Test
    @WithMockUser(username = "token:board", roles = "MANAGER")
    void gives_a_frozen_version_with_money_and_decisions_and_writes_down_who_looked() {
        var answer = new Api(context).get(at(frozen));

        assertThat(answer).hasStatusOk();
        String goal = "$.objectives[?(@.title=='Known in town')].goals[?(@.title=='Followers')]";
        assertThat(answer).bodyJson().extractingPath("$.version").isEqualTo(1);
        assertThat(answer).bodyJson().extractingPath("$.from").isEqualTo("2026-01-01");
        assertThat(answer).bodyJson().extractingPath(goal + ".value").isEqualTo(java.util.List.of(700.0));
        assertThat(answer)
                .bodyJson()
                .extractingPath(goal + ".money.spent.total.amount")
                .isEqualTo(java.util.List.of(600.0));
        assertThat(answer)
                .bodyJson()
                .extractingPath(goal + ".money.actual.price.amount")
                .isEqualTo(java.util.List.of(3.0));
        assertThat(answer).bodyJson().extractingPath(goal + ".decision.verdict").isEqualTo(java.util.List.of("ADJUST"));
        assertThat(koers.call(() -> rounds.history(frozen)))
                .filteredOn(event -> event.kind() == RoundEvent.Kind.SAW)
                .extracting(RoundEvent::by)
                .containsExactly("token:board");
    }

    @Test
    @WithMockUser(roles = "MANAGER")
    void tells_apart_what_goals_without_an_objective_cost() {
        scene.outside("Pins");
        koers.run(() -> rounds.freeze(open, 0));

        var answer = new Api(context).get(at(open));

        assertThat(answer).bodyJson().extractingPath("$.outside.goals[0].title").isEqualTo("Pins");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.outside.goals[0].budget.total.amount")
                .isEqualTo(1200.0);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.outside.spent.total.amount")
                .isEqualTo(800.5);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.gaps.goalsWithoutObjective")
                .isEqualTo(java.util.List.of("Pins"));
        assertThat(new Api(context).get(at(frozen)))
                .bodyJson()
                .extractingPath("$.outside.goals")
                .isEqualTo(java.util.List.of());
    }

    @Test
    @WithMockUser(roles = "MANAGER")
    void gives_a_frozen_version_as_a_paper_and_as_a_workbook_with_what_was_decided() throws IOException {
        var paper = new Api(context).get(at(frozen) + ".pdf");
        assertThat(paper).hasStatusOk().hasContentType("application/pdf");
        assertThat(paper.getResponse().getContentAsByteArray()).startsWith("%PDF-".getBytes(US_ASCII));

        var sheet = new Api(context).get(at(frozen) + ".xlsx?version=1");
        assertThat(sheet).hasStatusOk();
        try (ReadableWorkbook book = new ReadableWorkbook(
                new ByteArrayInputStream(sheet.getResponse().getContentAsByteArray()))) {
            assertThat(book.getFirstSheet().read())
                    .anySatisfy(row -> assertThat(
                                    row.stream().filter(Objects::nonNull).map(Cell::getRawValue))
                            .contains("Followers", "Adjust"));
        }
        assertThat(sheet)
                .hasHeader("Content-Disposition", "attachment; filename=\"round-" + frozen.value() + "-v1.xlsx\"");
        assertThat(new Api(context).get(at(open) + ".pdf")).hasStatus(404);
    }

    @Test
    @WithMockUser(roles = "MANAGER")
    void finds_no_version_that_was_never_frozen() {
        Api api = new Api(context);
        Stream.of(at(open), at(frozen) + "?version=2", ROOT + "/999999")
                .forEach(path -> assertThat(api.get(path)).as(path).hasStatus(404));
        assertThat(api.get(at(frozen) + "?version=1")).hasStatusOk();
        assertThat(api.get(at(frozen) + "?version=x")).hasStatus(400);
        assertThat(api.get(ROOT + "?colour=red")).hasStatus(400);
    }

    @Test
    @WithMockUser(roles = "EDITOR")
    void an_editor_gets_the_answer_of_an_address_where_nothing_is() throws Exception {
        findsNothing();
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void a_viewer_gets_the_answer_of_an_address_where_nothing_is() throws Exception {
        findsNothing();
    }

    private void findsNothing() throws Exception {
        Api api = new Api(context);
        String nothing = api.get("/api/v1/no-such-thing").getResponse().getContentAsString();
        for (String path : java.util.List.of(
                ROOT,
                ROOT + "?colour=red",
                at(frozen),
                at(frozen) + "?version=1",
                at(frozen) + "?version=x",
                at(frozen) + ".pdf",
                at(frozen) + ".xlsx",
                at(frozen) + ".csv",
                at(frozen) + ".html",
                at(open),
                ROOT + "/999999",
                ROOT + "/x")) {
            var answer = api.get(path);
            assertThat(answer).as(path).hasStatus(404);
            assertThat(answer).as(path).bodyText().isEqualTo(nothing);
        }
        assertThat(koers.call(() -> rounds.history(frozen)))
                .extracting(RoundEvent::kind)
                .doesNotContain(RoundEvent.Kind.SAW);
    }
}
