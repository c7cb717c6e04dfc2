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

/** UC-17. Today is 3 March 2026. */
@KoersTest
@WithMockUser(username = "Sanne", roles = "EDITOR")
class CheckInApiTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    Channels channels;

    @Autowired
    SystemIdentity koers;

    private Api api;
    private String checkIns;

    @BeforeEach
    void a_goal() {
        api = new Api(context);
        koers.run(() -> channels.create(ChannelData.of(Platform.X, "X")));
        var made = api.post("/api/v1/goals", """
                {"channel": "X", "metric": "followers", "measure": "LEVEL", "direction": "INCREASE", "target": 1000,
                 "start": "2026-01-01", "deadline": "2026-06-30"}""");
        assertThat(made).hasStatus(201);
        checkIns = made.getResponse().getHeader("Location") + "/check-ins";
    }

    @Test
    void takes_a_check_in_gives_it_back_and_takes_it_away() {
        var written = api.post(checkIns, """
                {"note": "The campaign starts on 6 April.", "confidence": "MEDIUM"}""");
        assertThat(written).hasStatus(201).bodyJson().isLenientlyEqualTo("""
                {"on": "2026-03-03", "note": "The campaign starts on 6 April.", "confidence": "MEDIUM",
                 "status": "NO_DATA", "value": null, "dataDate": null, "by": "Sanne", "at": "2026-03-03T12:00:00Z"}""");
        assertThat(api.post(checkIns, """
                {"on": "2026-02-01", "note": "Quiet.", "confidence": "HIGH"}""")).hasStatus(201);

        assertThat(api.get(checkIns))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[*].on")
                .asArray()
                .containsExactly("2026-03-03", "2026-02-01");

        String location = String.valueOf(written.getResponse().getHeader("Location"));
        assertThat(api.send(HttpMethod.DELETE, location)).hasStatus(204);
        assertThat(api.send(HttpMethod.DELETE, location)).hasStatus(404);
        assertThat(api.get(checkIns)).bodyJson().extractingPath("$.length()").isEqualTo(1);
    }

    @Test
    void says_which_field_is_wrong() {
        assertThat(api.post(checkIns, "{}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly("note", "confidence");
        assertThat(api.post(checkIns, """
                {"note": "Sure", "confidence": "GREAT"}""")).hasStatus(422).bodyText().contains("LOW, MEDIUM, HIGH");
        assertThat(api.post(checkIns, """
                {"on": "2026-03-04", "note": "Tomorrow", "confidence": "LOW"}"""))
                .hasStatus(422)
                .bodyText()
                .contains("A check-in is about today or an earlier day.");
        assertThat(api.get("/api/v1/goals/404/check-ins")).hasStatus(404);
    }
}
