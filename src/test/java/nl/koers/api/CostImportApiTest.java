package nl.koers.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.koers.KoersTest;
import nl.koers.access.SystemIdentity;
import nl.koers.cost.CostScene;
import nl.koers.goal.GoalId;
import nl.koers.imports.Imports;
import nl.koers.inbox.WatchedFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** UC-29: files with costs by the API, for tokens of managers alone. */
@KoersTest
class CostImportApiTest {

    private static final String IMPORTS = "/api/v1/imports";
    private static final String TEXT = CostScene.file("Followers;31-1-2026;1.250,50;;Bureau;Secret fair");

    @Autowired
    WebApplicationContext context;

    @Autowired
    CostScene scene;

    @Autowired
    WatchedFolder folder;

    @Autowired
    Imports imports;

    @Autowired
    SystemIdentity koers;

    private GoalId goal = new GoalId(0);

    @BeforeEach
    void a_goal() throws IOException {
        folder.clear();
        scene.begin();
        goal = scene.goal("Followers");
    }

    private static MvcTestResult upload(Api api) {
        return api.upload("kosten.csv", TEXT.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @WithMockUser(username = "token:books", roles = "MANAGER")
    void a_token_of_a_manager_brings_costs_in_and_takes_them_back() {
        Api api = new Api(context);

        MvcTestResult taken = upload(api);

        assertThat(taken)
                .hasStatus(201)
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"status\": \"DONE\", \"profile\": \"koers-costs\", \"rows\": {\"read\": 1, \"new\": 1}}");
        assertThat(api.get("/api/v1/goals/" + goal.value() + "/costs"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"spent\": {\"amount\": 125050}, \"entries\": [{\"note\": \"Secret fair\"}]}");
        String report = String.valueOf(taken.getResponse().getHeader("Location"));
        assertThat(api.send(HttpMethod.DELETE, report)).hasStatusOk();
        assertThat(scene.of(goal).lines()).isEmpty();
    }

    @Test
    @WithMockUser(username = "token:books", roles = "MANAGER")
    void a_token_of_a_manager_is_told_which_cell_cannot_be_used() {
        byte[] faulty = CostScene.file("Nobody;31-1-2026;5;;Bureau;").getBytes(StandardCharsets.UTF_8);

        assertThat(new Api(context).upload("kosten.csv", faulty, Map.of()))
                .hasStatus(422)
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"code\": \"COST_GOAL\", \"line\": 2, \"column\": \"Doel\", \"value\": \"Nobody\"}");
    }

    /** The sender knows what is in the own file; whether Koers knows of any cost is not told. */
    @Test
    @WithMockUser(username = "token:figures", roles = "EDITOR")
    void a_token_of_an_editor_is_refused_in_the_same_words_whether_koers_knows_the_costs_or_not() {
        Api api = new Api(context);
        MvcTestResult unknown = upload(api);
        assertThat(koers.call(() -> imports.recent(9)))
                .as("nothing is kept of it")
                .isEmpty();
        koers.run(() -> assertThat(upload(new Api(context))).hasStatus(201));

        MvcTestResult known = upload(api);

        assertThat(unknown)
                .hasStatus(422)
                .bodyText()
                .contains("COSTS_FOR_MANAGERS")
                .doesNotContain("1.250", "Secret");
        assertThat(body(known)).isEqualTo(body(unknown));
        assertThat(scene.of(goal).lines()).hasSize(1);
    }

    @Test
    @WithMockUser(username = "token:figures", roles = "EDITOR")
    void a_token_of_an_editor_finds_no_import_and_no_source_with_costs() throws IOException {
        Api api = new Api(context);
        folder.scan();
        String sources = body(api.get("/api/v1/sources"));
        folder.put("kosten.csv", TEXT);
        assertThat(folder.take()).isEqualTo("1 imported");
        folder.put("kosten feb.csv", CostScene.file("Nobody;31-1-2026;5;;Bureau;"));
        assertThat(folder.take()).isEqualTo("1 refused");
        String id = IMPORTS + "/"
                + koers.call(() -> imports.recent(9)).getLast().id().value();

        assertThat(body(api.get("/api/v1/sources"))).isEqualTo(sources);
        assertThat(api.get(IMPORTS)).hasStatusOk().bodyText().isEqualTo("[]");
        assertThat(body(api.get(id)))
                .isEqualTo(body(api.get(IMPORTS + "/999")).replace("imports/999", id.substring(8)));
        assertThat(api.get(id)).hasStatus(404);
        assertThat(api.send(HttpMethod.DELETE, id)).hasStatus(404);
        assertThat(scene.of(goal).lines()).hasSize(1);
    }
}
