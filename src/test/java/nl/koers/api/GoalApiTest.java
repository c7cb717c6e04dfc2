package nl.koers.api;

import static org.assertj.core.api.Assertions.assertThat;

import nl.koers.KoersTest;
import nl.koers.access.People;
import nl.koers.access.PersonData;
import nl.koers.access.Role;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.goal.Acceptances;
import nl.koers.goal.GoalId;
import nl.koers.objective.Category;
import nl.koers.objective.ObjectiveData;
import nl.koers.objective.ObjectiveKind;
import nl.koers.objective.Objectives;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.web.context.WebApplicationContext;

@KoersTest
@WithMockUser(roles = "EDITOR")
class GoalApiTest {

    private static final String GOALS = "/api/v1/goals";
    private static final String FOLLOWERS = """
            {"title": "Followers", "channel": "Museum on X", "metric": "followers", "measure": "LEVEL",
             "direction": "INCREASE", "baseline": 700, "target": 1000, "start": "2026-01-01",
             "deadline": "2026-06-30", "milestones": [{"on": "2026-03-31", "value": 850}]}""";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    @Autowired
    Objectives objectives;

    @Autowired
    People people;

    @Autowired
    Acceptances acceptances;

    @Autowired
    SystemIdentity koers;

    private Api api;

    @BeforeEach
    void open() {
        api = new Api(context);
        koers.run(() -> channels.create(ChannelData.of(Platform.X, "Museum on X")));
    }

    private String defined(String body) {
        var made = api.post(GOALS, body);
        assertThat(made).hasStatus(201);
        return String.valueOf(made.getResponse().getHeader("Location"));
    }

    @Test
    void keeps_a_goal_that_is_written_before_its_first_figure() {
        String goal = defined(FOLLOWERS);

        assertThat(api.get(goal)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"version": 0, "title": "Followers", "channel": "Museum on X", "metric": "followers",
                 "measure": "LEVEL", "direction": "INCREASE", "baseline": 700.0, "target": 1000.0,
                 "targetDelta": null, "targetPercent": null, "start": "2026-01-01", "deadline": "2026-06-30",
                 "milestones": [{"on": "2026-03-31", "value": 850.0}], "owner": null, "state": "ACTIVE"}""");
        assertThat(api.get(GOALS)).bodyJson().extractingPath("$.length()").isEqualTo(1);
    }

    @Test
    void hangs_a_goal_under_a_marketing_objective_and_takes_back_what_it_gave() {
        long known = koers.call(() ->
                        objectives.add(new ObjectiveData(ObjectiveKind.MARKETING, null, "Known", "", Category.REACH)))
                .id()
                .value();
        String goal = defined(FOLLOWERS.replace("{\"title\"", "{\"objective\": " + known + ", \"title\""));

        assertThat(api.get(goal)).bodyJson().extractingPath("$.objective").isEqualTo((int) known);
        assertThat(api.post(GOALS, FOLLOWERS.replace("{\"title\"", "{\"objective\": 99, \"title\"")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("objective");
    }

    @Test
    void knows_a_channel_by_its_platform_where_there_is_only_one() {
        assertThat(api.post(GOALS, FOLLOWERS.replace("Museum on X", "x")))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.channel")
                .isEqualTo("Museum on X");
    }

    @Test
    void knows_how_a_well_known_metric_counts_before_its_first_figure() {
        assertThat(api.post(GOALS, FOLLOWERS.replace("\"measure\": \"LEVEL\",", "")))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.measure")
                .isEqualTo("LEVEL");
    }

    @Test
    void asks_how_a_metric_counts_that_nobody_has_described() {
        assertThat(api.post(
                        GOALS, FOLLOWERS.replace("\"measure\": \"LEVEL\",", "").replace("followers", "smiles")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("measure");
        assertThat(metrics.find("smiles"))
                .as("no metric is left of a refused goal")
                .isEmpty();
    }

    @Test
    void names_everything_that_is_missing_or_unknown_at_once() {
        assertThat(api.post(GOALS, "{\"channel\": \"Nowhere\", \"owner\": \"Nobody\", \"milestones\": [{}]}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactlyInAnyOrder(
                        "channel",
                        "metric",
                        "direction",
                        "target",
                        "start",
                        "deadline",
                        "milestones[0].on",
                        "milestones[0].value",
                        "owner");
    }

    @Test
    void takes_exactly_one_kind_of_target() {
        assertThat(api.post(GOALS, FOLLOWERS.replace("\"target\": 1000", "\"target\": 1000, \"targetDelta\": 300")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("targetDelta");
        assertThat(api.post(GOALS, FOLLOWERS.replace("\"target\": 1000", "\"targetPercent\": 30")))
                .hasStatus(201)
                .bodyJson()
                .isLenientlyEqualTo("{\"target\": null, \"targetDelta\": null, \"targetPercent\": 30.0}");
    }

    @Test
    void refuses_days_that_do_not_exist() {
        assertThat(api.post(GOALS, FOLLOWERS.replace("2026-06-30", "2026-06-31")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("deadline");
        assertThat(api.post(GOALS, FOLLOWERS.replace("2026-03-31", "31-3-2026")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("milestones[0].on");
    }

    @Test
    void takes_back_what_it_gave_and_asks_why_a_target_changes() throws Exception {
        String goal = defined(FOLLOWERS);
        String given = api.get(goal).getResponse().getContentAsString();

        assertThat(api.put(goal, given)).as("unchanged").hasStatusOk();
        String current = api.get(goal).getResponse().getContentAsString();
        String higher = current.replace("\"target\":1000.0", "\"target\":1200.0");
        assertThat(api.put(goal, higher))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("reason");
        assertThat(api.put(goal, higher.replace("{\"id\"", "{\"reason\": \"It goes well\", \"id\"")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.target")
                .isEqualTo(1200.0);
    }

    @Test
    void does_not_overwrite_what_somebody_else_changed() throws Exception {
        String goal = defined(FOLLOWERS);
        String read = api.get(goal).getResponse().getContentAsString();
        assertThat(api.put(goal, read.replace("Followers", "More followers"))).hasStatusOk();

        assertThat(api.put(goal, read.replace("Followers", "Other followers")))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("CONFLICT");
        assertThat(api.put(goal, FOLLOWERS))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("version");
    }

    @Test
    void leaves_to_koers_what_koers_fills() throws Exception {
        String goal = defined(FOLLOWERS);
        String read = api.get(goal).getResponse().getContentAsString();
        String other = read.replace(
                "\"reference\":null",
                "\"reference\":{\"value\":1,\"from\":\"2026-01-01\",\"to\":\"2026-01-02\",\"completeness\":1}");

        assertThat(api.put(goal, other))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("reference");
    }

    @Test
    void says_where_a_goal_without_figures_stands() {
        String goal = defined(FOLLOWERS);

        assertThat(api.get(goal + "/progress?asOf=2026-03-03"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"status\": \"NO_DATA\", \"stale\": false, \"value\": null, \"points\": 0, \"forecast\": null}");
        assertThat(api.get(goal + "/progress?asOf=yesterday"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("asOf");
        assertThat(api.get(GOALS + "/999/progress")).hasStatus(404);
    }

    @Test
    void answers_from_what_is_known_now_or_was_known_then_and_says_which() {
        String goal = defined(FOLLOWERS);
        assertThat(
                        api.post(
                                "/api/v1/snapshots",
                                "[{\"channel\": \"Museum on X\", \"metric\": \"followers\", \"from\": \"2026-03-01\", \"value\": 800}]"))
                .hasStatus(201);

        assertThat(api.get(goal + "/progress?asOf=2026-03-02"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"asOf\": \"2026-03-02\", \"knowledge\": \"NOW\", \"value\": 800.0}")
                .doesNotHavePath("$.promise")
                .doesNotHavePath("$.caveats");
        assertThat(api.get(goal + "/progress?asOf=2026-03-03&knowledge=then"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"asOf": "2026-03-03", "knowledge": "THEN", "value": 800.0,
                         "caveats": ["UNDONE_NEVER_KNOWN", "THRESHOLDS_OF_NOW", "CADENCE_OF_SOURCE_OF_NOW"],
                         "promise": {"target": 1000.0, "deadline": "2026-06-30", "version": 0}}""");
    }

    @Test
    void explains_a_number_by_its_figures_with_file_and_line() {
        String goal = defined(FOLLOWERS);
        api.post(
                "/api/v1/snapshots",
                "[{\"channel\": \"Museum on X\", \"metric\": \"followers\", \"from\": \"2026-03-01\", \"value\": 800}]");

        assertThat(api.get(goal + "/progress?explain=true"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"figuresLeftOut": 0, "figures": [{"from": "2026-03-01", "to": "2026-03-01", "value": 800.0,
                          "line": 1, "importedBy": "user", "uses": ["VALUE"]}]}""")
                .hasPath("$.figures[0].import")
                .hasPath("$.figures[0].file");
        assertThat(api.get(goal + "/progress")).bodyJson().doesNotHavePath("$.figures");
    }

    @Test
    void says_how_smart_a_goal_is_letter_by_letter_in_the_language_of_the_reader() {
        String goal = defined(FOLLOWERS);
        api.post(
                "/api/v1/snapshots",
                "[{\"channel\": \"Museum on X\", \"metric\": \"followers\", \"from\": \"2026-03-01\", \"value\": 800}]");

        assertThat(api.get(goal + "/progress?explain=true"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"smart": {"target": 1000.0, "newest": {"value": 800.0, "on": "2026-03-01", "age": 2},
                          "parts": [{"letter": "S", "verdict": "FINE", "finding": "DEFINED"},
                            {"letter": "M", "verdict": "FINE", "finding": "MEASURED"},
                            {"letter": "A", "verdict": "OPEN", "finding": "NO_HISTORY"},
                            {"letter": "R", "verdict": "OPEN", "finding": "NO_OBJECTIVE",
                             "sentence": "Nobody has said yet which objective it serves."},
                            {"letter": "T", "verdict": "FINE", "finding": "IN_TIME"},
                            {"letter": "E", "verdict": "OPEN", "finding": "NOBODY"}]}}""");
        assertThat(api.get(goal + "/progress?explain=true&asOf=2026-03-02"))
                .bodyJson()
                .doesNotHavePath("$.smart");
    }

    @Test
    void names_the_way_out_of_a_question_about_the_past_that_has_no_answer() {
        String goal = defined(FOLLOWERS);

        assertThat(api.get(goal + "/progress?asOf=2026-03-02&knowledge=then"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .asString()
                .contains("3 March 2026", "knowledge=now");
        assertThat(api.get(goal + "/progress?asOf=2026-03-04&knowledge=then"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("asOf");
        assertThat(api.get(goal + "/progress?knowledge=yesterday"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .isEqualTo("Choose one of: now, then.");
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void lets_a_viewer_read_and_not_write() {
        assertThat(api.get(GOALS)).hasStatusOk();
        assertThat(api.post(GOALS, FOLLOWERS)).hasStatus(403);
        assertThat(api.put(GOALS + "/1", FOLLOWERS)).hasStatus(403);
    }

    @Test
    void says_whether_the_accountable_manager_has_accepted_and_lets_nobody_write_it() throws Exception {
        var carla = koers.call(() -> people.add(new PersonData("Carla", "carla@museum.org", Role.MANAGER)));
        String goal = defined(FOLLOWERS.replace("{\"title\"", "{\"accountable\": \"Carla\", \"title\""));
        assertThat(api.get(goal)).bodyJson().isLenientlyEqualTo("""
                {"acceptance": {"state": "PROPOSED", "by": "user", "onBehalf": false, "reason": "", "target": "1000",
                 "baseline": 700.0, "deadline": "2026-06-30"}}""");

        GoalId id = new GoalId(Long.parseLong(goal.substring(goal.lastIndexOf('/') + 1)));
        koers.callAs(carla, () -> acceptances.accept(id, 0));

        assertThat(api.get(goal)).bodyJson().isLenientlyEqualTo("""
                {"acceptance": {"state": "ACCEPTED", "by": "Carla"}}""");
        String given = api.get(goal).getResponse().getContentAsString();
        assertThat(api.put(goal, given)).as("unchanged").hasStatusOk();
        assertThat(api.put(
                        goal, given.replace("\"ACCEPTED\"", "\"PROPOSED\"").replace("\"version\":0", "\"version\":1")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("acceptance");
    }
}
