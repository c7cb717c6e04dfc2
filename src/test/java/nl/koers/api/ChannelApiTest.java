package nl.koers.api;

import static org.assertj.core.api.Assertions.assertThat;

import nl.koers.KoersTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.web.context.WebApplicationContext;

@KoersTest
@WithMockUser(roles = "EDITOR")
class ChannelApiTest {

    private static final String CHANNELS = "/api/v1/channels";

    @Autowired
    WebApplicationContext context;

    private Api api;

    @BeforeEach
    void open() {
        api = new Api(context);
    }

    @Test
    void keeps_a_channel_and_lists_it() {
        var made = api.post(CHANNELS, """
                {"platform": "X", "name": "Museum on X", "address": "https://x.com/museum", "activityDays": 14}""");

        assertThat(made).hasStatus(201);
        String location = made.getResponse().getHeader("Location");
        assertThat(api.get(String.valueOf(location))).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"version": 0, "platform": "X", "name": "Museum on X", "address": "https://x.com/museum",
                 "activityDays": 14, "status": "IN_USE", "statusReason": ""}""");
        assertThat(api.get(CHANNELS))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].name")
                .isEqualTo("Museum on X");
    }

    @Test
    void takes_thirty_days_when_the_threshold_is_left_out() {
        assertThat(api.post(CHANNELS, "{\"platform\": \"BLOG\", \"name\": \"Blog\"}"))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.activityDays")
                .isEqualTo(30);
    }

    @Test
    void names_every_field_that_is_missing() {
        assertThat(api.post(CHANNELS, "{}"))
                .hasStatus(422)
                .hasContentType("application/problem+json")
                .bodyJson()
                .isLenientlyEqualTo("""
                {"type": "urn:koers:problem:invalid-input", "status": 422, "code": "INVALID_INPUT",
                 "detail": "platform: This field is required.",
                 "errors": [{"field": "platform", "message": "This field is required."},
                            {"field": "name", "message": "This field is required."}]}""");
    }

    @Test
    void says_what_is_wrong_in_the_language_of_the_reader() {
        assertThat(api.post(CHANNELS, "{\"platform\": \"X\", \"name\": \" \"}", "nl-NL,nl;q=0.9,en;q=0.5"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .isEqualTo("Geef het kanaal een naam.");
        assertThat(api.post(CHANNELS, "{\"platform\": \"X\", \"name\": \" \"}", "fr-FR"))
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .isEqualTo("Give the channel a name.");
    }

    @Test
    void refuses_a_field_it_does_not_know_instead_of_dropping_it() {
        assertThat(api.post(CHANNELS, "{\"platform\": \"X\", \"name\": \"X\", \"adress\": \"https://x.com\"}"))
                .hasStatus(422)
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"errors\": [{\"field\": \"adress\", \"message\": \"There is no such field.\"}]}");
        assertThat(api.get(CHANNELS)).bodyJson().isEqualTo("[]");
    }

    @Test
    void lists_the_choices_for_a_platform_that_does_not_exist() {
        assertThat(api.post(CHANNELS, "{\"platform\": \"MYSPACE\", \"name\": \"Old\"}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .asString()
                .contains("FACEBOOK", "OTHER");
    }

    @Test
    void takes_no_text_for_a_number_and_no_half_days() {
        String body = "{\"platform\": \"X\", \"name\": \"X\", \"activityDays\": %s}";
        assertThat(api.post(CHANNELS, body.formatted("\"14\"")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("activityDays");
        assertThat(api.post(CHANNELS, body.formatted("14.5"))).hasStatus(422);
        assertThat(api.post(CHANNELS, body.formatted("0"))).hasStatus(422);
    }

    @Test
    void says_where_json_goes_wrong() {
        assertThat(api.post(CHANNELS, "{\"platform\": \"X\",\n \"name\": }"))
                .hasStatus(400)
                .hasContentType("application/problem+json")
                .bodyJson()
                .isLenientlyEqualTo("{\"code\": \"MALFORMED_JSON\", \"line\": 2}");
        assertThat(api.post(CHANNELS, "")).hasStatus(400);
        assertThat(api.post(CHANNELS, "{\"platform\": \"X\", \"name\": \"a\", \"name\": \"b\"}"))
                .hasStatus(400);
    }

    @Test
    void refuses_a_document_without_end() {
        assertThat(api.post(CHANNELS, "{\"platform\": \"X\", \"name\": \"" + "a".repeat(2_000_000) + "\"}"))
                .hasStatus4xxClientError();
    }

    @Test
    void refuses_a_parameter_it_does_not_know() {
        assertThat(api.get(CHANNELS + "?sort=name"))
                .hasStatus(400)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("sort");
    }

    @Test
    void answers_unknown_paths_and_methods_with_problems() {
        assertThat(api.get("/api/v1/nothing")).hasStatus(404).hasContentType("application/problem+json");
        assertThat(api.get(CHANNELS + "/999")).hasStatus(404).hasContentType("application/problem+json");
        assertThat(api.get(CHANNELS + "/first")).hasStatus(400).hasContentType("application/problem+json");
        assertThat(api.send(HttpMethod.DELETE, CHANNELS)).hasStatus(405).hasContentType("application/problem+json");
    }

    @Test
    void lets_nothing_be_stored_on_the_way() {
        assertThat(api.get(CHANNELS))
                .headers()
                .hasHeaderSatisfying(
                        "Cache-Control",
                        values -> assertThat(values).first().asString().contains("no-store"));
        assertThat(api.get(CHANNELS + "/999"))
                .headers()
                .hasHeaderSatisfying(
                        "Cache-Control",
                        values -> assertThat(values).first().asString().contains("no-store"));
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void lets_a_viewer_read_and_not_write() {
        assertThat(api.get(CHANNELS)).hasStatusOk();
        assertThat(api.post(CHANNELS, "{\"platform\": \"X\", \"name\": \"X\"}"))
                .hasStatus(403)
                .hasContentType("application/problem+json");
    }

    @Test
    @WithAnonymousUser
    void asks_strangers_for_a_token() {
        assertThat(api.get(CHANNELS)).hasStatus(401).hasContentType("application/problem+json");
        assertThat(api.get("/api/v1/nothing")).hasStatus(401);
    }
}
