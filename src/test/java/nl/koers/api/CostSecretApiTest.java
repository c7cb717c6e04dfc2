package nl.koers.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.koers.KoersTest;
import nl.koers.cost.CostKind;
import nl.koers.cost.CostScene;
import nl.koers.cost.SomeCost;
import nl.koers.goal.GoalId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.web.context.WebApplicationContext;

/** UC-24. What a goal costs is in nothing that an editor or a viewer can ask of the API. */
@KoersTest
class CostSecretApiTest {

    /** Amounts that stand in no other answer. */
    private static final List<String> SECRETS = List.of("7654321", "76543", "8765432", "87654", "Secret fair", "udget");

    @Autowired
    WebApplicationContext context;

    @Autowired
    CostScene scene;

    private GoalId goal;

    @BeforeEach
    void a_goal_with_costs() {
        scene.begin();
        goal = scene.goal("Followers");
        scene.budget(goal, 7_654_321L, 60L);
        scene.rate(CostScene.NEW_YEAR, 8_765);
        scene.spend(SomeCost.of(goal)
                .amount(8_765_432)
                .minutes(90)
                .kind(CostKind.AGENCY)
                .note("Secret fair"));
    }

    @Test
    @WithMockUser(roles = "EDITOR")
    void an_editor_reads_no_amount() throws Exception {
        readsNothing();
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void a_viewer_reads_no_amount() throws Exception {
        readsNothing();
    }

    @Test
    @WithMockUser(username = "Carla", roles = "MANAGER")
    void a_manager_reads_what_it_may_cost_has_cost_and_what_a_result_costs() {
        Api api = new Api(context);
        String costs = "/api/v1/goals/" + goal.value() + "/costs";

        assertThat(api.get(costs)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        {"asOf": "2026-03-03", "currency": "EUR", "per": 1,
                         "budget": {"amount": 7654321, "minutes": 60, "reason": ""},
                         "spent": {"amount": 8765432, "minutes": 90, "work": 13148, "minutesWithoutRate": 0,
                                   "total": 8778580},
                         "planned": {"price": null, "missing": "NO_BASELINE"},
                         "actual": {"cost": 8778580, "price": null, "missing": "NO_FIGURES"},
                         "entries": [{"on": "2026-03-03", "kind": "AGENCY", "note": "Secret fair", "amount": 8765432,
                                      "minutes": 90, "basisPoints": 10000, "part": 8765432, "partMinutes": 90,
                                      "work": 13148, "takenBack": false}]}
                        """);
        assertThat(api.get(costs + "?asOf=2026-03-02"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"spent\": {\"amount\": 0, \"total\": null}, \"entries\": []}");
        assertThat(api.get("/api/v1/goals/999/costs")).hasStatus(404);
    }

    private void readsNothing() throws Exception {
        Api api = new Api(context);
        String one = "/api/v1/goals/" + goal.value();
        Stream.of("/api/v1/goals", one, one + "/progress", one + "/check-ins", "/api/v1/annotations")
                .forEach(path -> {
                    var answer = api.get(path);
                    assertThat(answer).as(path).hasStatusOk();
                    SECRETS.forEach(
                            secret -> assertThat(answer).as(path).bodyText().doesNotContain(secret));
                });
        Stream.of("/costs", "/costs?asOf=2026-03-01", "/budget", "/cost")
                .forEach(path -> assertThat(api.get(one + path)).as(path).hasStatus(404));
        assertThat(api.get(one + "/costs"))
                .as("as of a goal that does not exist")
                .bodyText()
                .isEqualTo(api.get("/api/v1/goals/999/costs")
                        .getResponse()
                        .getContentAsString()
                        .replace("999", goal.value() + ""));
    }
}
