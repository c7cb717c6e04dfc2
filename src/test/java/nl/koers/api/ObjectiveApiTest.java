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

@KoersTest
@WithMockUser(roles = "EDITOR")
class ObjectiveApiTest {

    private static final String OBJECTIVES = "/api/v1/objectives";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Channels channels;

    @Autowired
    SystemIdentity koers;

    private Api api;

    @BeforeEach
    void open() {
        api = new Api(context);
    }

    private String added(String body) {
        var made = api.post(OBJECTIVES, body);
        assertThat(made).hasStatus(201);
        return String.valueOf(made.getResponse().getHeader("Location"));
    }

    private static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private String business() {
        return added("{\"kind\": \"BUSINESS\", \"title\": \"More visitors\"}");
    }

    private String marketing(String parent) {
        return added("""
                {"kind": "MARKETING", "title": "Known", "category": "REACH", "parent": %s}""".formatted(parent));
    }

    @Test
    void tells_the_whole_chain_with_what_it_comes_to_and_its_gaps() {
        String visitors = id(business());
        String known = id(marketing(visitors));
        String loose = id(marketing("null"));
        koers.run(() -> channels.create(ChannelData.of(Platform.X, "X")));
        assertThat(api.post("/api/v1/goals", """
                {"channel": "X", "metric": "followers", "measure": "LEVEL", "direction": "INCREASE", "target": 1000,
                 "start": "2026-01-01", "deadline": "2026-06-30", "objective": %s}""".formatted(known))).hasStatus(201);

        assertThat(api.get(OBJECTIVES)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"objectives": [
                  {"id": %1$s, "kind": "BUSINESS", "parent": null, "title": "More visitors", "category": null,
                   "status": "NO_DATA", "counts": {"NO_DATA": 1}, "goals": [],
                   "servedBy": [{"id": %2$s, "kind": "MARKETING", "parent": %1$s, "category": "REACH",
                                 "status": "NO_DATA", "counts": {"NO_DATA": 1}, "servedBy": []}]},
                  {"id": %3$s, "kind": "MARKETING", "parent": null, "status": null, "counts": {}, "goals": []}],
                 "gaps": {"goals": [], "objectives": [%3$s], "channels": []}}""".formatted(
                        visitors, known, loose));
        assertThat(api.get(OBJECTIVES))
                .bodyJson()
                .extractingPath("$.objectives[0].servedBy[0].goals.length()")
                .isEqualTo(1);
    }

    @Test
    void takes_back_what_it_gave_and_asks_for_the_version_that_was_read() {
        String known = marketing("null");
        String visitors = id(business());
        String moved = """
                {"id": %s, "version": %%d, "kind": "MARKETING", "title": "Known", "category": "REACH",
                 "parent": %s, "text": "In the region"}""".formatted(id(known), visitors);

        assertThat(api.put(known, moved.formatted(0)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.version")
                .isEqualTo(1);
        assertThat(api.put(known, moved.formatted(0))).hasStatus(409);
        assertThat(api.put(known, moved.replace("\"version\": %d,", "")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("version");
        assertThat(api.get(known)).bodyJson().isLenientlyEqualTo("""
                {"version": 1, "parent": %s, "text": "In the region"}""".formatted(visitors));
    }

    @Test
    void names_the_field_that_is_wrong() {
        assertThat(api.post(OBJECTIVES, "{\"kind\": \"STRATEGY\", \"title\": \"By mail\"}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("parent");
        assertThat(api.post(OBJECTIVES, "{\"kind\": \"BUSINESS\"}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("title");
    }

    @Test
    void deletes_only_what_nothing_hangs_below() {
        String visitors = business();
        String known = marketing(id(visitors));

        assertThat(api.send(HttpMethod.DELETE, visitors + "?version=0"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .isEqualTo("First move what hangs below it elsewhere: “Known”.");
        assertThat(api.send(HttpMethod.DELETE, known)).hasStatus(422);
        assertThat(api.send(HttpMethod.DELETE, known + "?version=7")).hasStatus(409);
        assertThat(api.send(HttpMethod.DELETE, known + "?version=0")).hasStatus(204);
        assertThat(api.get(known)).hasStatus(404);
        assertThat(api.send(HttpMethod.DELETE, known + "?version=0")).hasStatus(404);
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void lets_a_viewer_read_but_not_write() {
        assertThat(api.get(OBJECTIVES)).hasStatusOk();
        assertThat(api.post(OBJECTIVES, "{\"kind\": \"BUSINESS\", \"title\": \"More visitors\"}"))
                .hasStatus(403);
    }
}
