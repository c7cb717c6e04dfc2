package nl.koers.api;

import static org.assertj.core.api.Assertions.assertThat;

import nl.koers.KoersTest;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.web.context.WebApplicationContext;

/** UC-18. */
@KoersTest
@WithMockUser(username = "Sanne", roles = "EDITOR")
class AnnotationApiTest {

    private static final String ANNOTATIONS = "/api/v1/annotations";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Channels channels;

    @Autowired
    SystemIdentity koers;

    private Api api;
    private long channel;
    private String goal;

    @BeforeEach
    void a_goal() {
        api = new Api(context);
        channel = koers.call(() -> channels.create(ChannelData.of(Platform.X, "X")))
                .id()
                .value();
        var made = api.post("/api/v1/goals", """
                {"channel": "X", "metric": "followers", "measure": "LEVEL", "direction": "INCREASE", "target": 1000,
                 "start": "2026-01-01", "deadline": "2026-06-30"}""");
        assertThat(made).hasStatus(201);
        String location = String.valueOf(made.getResponse().getHeader("Location"));
        goal = location.substring(location.lastIndexOf('/') + 1);
    }

    @Test
    void takes_annotations_of_a_goal_a_channel_and_all_and_takes_them_away() {
        var own = api.post(ANNOTATIONS, """
                {"goal": %s, "on": "2026-04-06", "text": "Campaign"}""".formatted(goal));
        assertThat(own).hasStatus(201).bodyJson().isLenientlyEqualTo("""
                {"scope": "GOAL", "goal": %s, "channel": null, "on": "2026-04-06", "text": "Campaign", "by": "Sanne",
                 "at": "2026-03-03T12:00:00Z"}""".formatted(goal));
        assertThat(api.post(ANNOTATIONS, """
                {"channel": %d, "on": "2026-04-01", "text": "Down"}""".formatted(channel))).hasStatus(201);
        assertThat(api.post(ANNOTATIONS, """
                {"on": "2026-05-01", "text": "Closed"}""")).hasStatus(201);

        assertThat(api.get(ANNOTATIONS + "?goal=" + goal))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[*].scope")
                .asArray()
                .containsExactly("CHANNEL", "GOAL", "EVERYWHERE");

        String location = String.valueOf(own.getResponse().getHeader("Location"));
        assertThat(api.send(HttpMethod.DELETE, location)).hasStatus(204);
        assertThat(api.send(HttpMethod.DELETE, location)).hasStatus(404);
        assertThat(api.get(ANNOTATIONS)).bodyJson().extractingPath("$.length()").isEqualTo(2);
    }

    @Test
    void says_which_field_is_wrong() {
        assertThat(api.post(ANNOTATIONS, """
                {"goal": %s, "channel": %d}""".formatted(goal, channel)))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly("on", "text", "channel");
        assertThat(api.get(ANNOTATIONS + "?goal=404")).hasStatus(404);
    }
}
