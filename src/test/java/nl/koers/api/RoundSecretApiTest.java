package nl.koers.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.koers.KoersTest;
import nl.koers.round.RoundScene;
import nl.koers.round.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.web.context.WebApplicationContext;

/** UC-26. A goal that was stopped in a round tells the API nothing of that round, unless a manager asks. */
@KoersTest
class RoundSecretApiTest {

    private static final List<String> SECRETS = List.of("Spring clearance", "76543", "udget round", "800.5", "80050");

    @Autowired
    WebApplicationContext context;

    @Autowired
    RoundScene scene;

    private String goal = "";

    @BeforeEach
    void a_round_in_which_a_goal_was_stopped() {
        RoundScene.Set museum = scene.make();
        scene.outside("Pins");
        goal = "/goals/" + museum.likes().value();
        scene.decide(scene.frozen("Spring clearance"), Verdict.STOP, "It costs 76543 euro", museum.likes());
    }

    @Test
    @WithMockUser(username = "Ed", roles = "EDITOR")
    void no_answer_to_an_editor_speaks_of_it() {
        tellsNothing();
    }

    @Test
    @WithMockUser(username = "Vera", roles = "VIEWER")
    void no_answer_to_a_viewer_speaks_of_it() {
        tellsNothing();
    }

    private void tellsNothing() {
        Api api = new Api(context);
        assertThat(api.get("/api/v1" + goal)).bodyText().contains("Management decided so");
        Stream.of(
                        "/goals",
                        goal,
                        goal + "/progress",
                        goal + "/check-ins",
                        "/annotations",
                        "/objectives",
                        "/channels",
                        "/channels/activity",
                        "/sources")
                .map(path -> "/api/v1" + path)
                .forEach(path -> {
                    var answer = api.get(path);
                    assertThat(answer.getResponse().getStatus()).as(path).isEqualTo(200);
                    SECRETS.forEach(
                            secret -> assertThat(answer).as(path).bodyText().doesNotContain(secret));
                });
    }
}
