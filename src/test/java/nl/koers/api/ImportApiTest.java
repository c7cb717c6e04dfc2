package nl.koers.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
class ImportApiTest {

    private static final String IMPORTS = "/api/v1/imports";
    private static final byte[] LONG = """
            date,channel,metric,value
            2026-01-01,Museum on X,followers,700
            2026-02-01,Museum on X,followers,712.5
            """.getBytes(StandardCharsets.UTF_8);

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
        koers.run(() -> channels.create(ChannelData.of(Platform.X, "Museum on X")));
    }

    @Test
    void imports_a_file_and_gives_its_figures_back() {
        var answer = api.upload("../followers.csv", LONG, Map.of());

        assertThat(answer).hasStatus(201).bodyJson().isLenientlyEqualTo("""
                {"status": "DONE", "file": "followers.csv",
                 "tables": [{"channel": "Museum on X", "metrics": ["followers"],
                             "from": "2026-01-01", "to": "2026-02-01", "rows": 2}],
                 "rows": {"read": 2, "new": 2, "changed": 0, "unchanged": 0, "rejected": 0},
                 "skipped": [], "errors": []}""");
        String report = String.valueOf(answer.getResponse().getHeader("Location"));
        assertThat(api.get(report))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.rows.new")
                .isEqualTo(2);
        assertThat(api.get("/api/v1/snapshots?metric=followers&from=2026-01-15"))
                .hasStatusOk()
                .hasContentType("application/json")
                .bodyJson()
                .isLenientlyEqualTo("""
                [{"channel": "Museum on X", "metric": "followers", "from": "2026-02-01", "to": "2026-02-01",
                  "value": 712.5, "line": 3}]""");
    }

    @Test
    void leaves_bad_rows_out_when_it_is_told_to() {
        byte[] oneBad = (new String(LONG, StandardCharsets.UTF_8) + "2026-03-01,Museum on X,followers,many\n")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(api.upload("a.csv", oneBad, Map.of())).hasStatus(422);
        assertThat(api.upload("a.csv", oneBad, Map.of("skipBadRows", "false"))).hasStatus(422);
        assertThat(api.upload("a.csv", oneBad, Map.of("skipBadRows", "yes")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("skipBadRows");

        assertThat(api.upload("a.csv", oneBad, Map.of("skipBadRows", "true")))
                .hasStatus(201)
                .bodyJson()
                .isLenientlyEqualTo("""
                {"status": "DONE", "rows": {"read": 3, "new": 2, "rejected": 1},
                 "errors": [{"line": 4, "column": "value", "value": "many", "code": "NUMBER"}]}""");
    }

    @Test
    void says_that_the_same_bytes_were_there_before() {
        api.upload("a.csv", LONG, Map.of());

        assertThat(api.upload("b.csv", LONG, Map.of()))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("DUPLICATE");
    }

    @Test
    void refuses_a_file_whole_and_says_where_it_is_wrong() {
        byte[] wrong = """
                date,channel,metric,value
                2026-01-01,Museum on X,followers,700
                2026-02-30,Museum on X,followers,712
                """.getBytes(StandardCharsets.UTF_8);

        assertThat(api.upload("wrong.csv", wrong, Map.of()))
                .hasStatus(422)
                .hasContentType("application/problem+json")
                .bodyJson()
                .isLenientlyEqualTo("{\"status\": 422, \"code\": \"DATE\", \"file\": \"wrong.csv\", \"line\": 3}");
        assertThat(api.get("/api/v1/snapshots")).bodyJson().isEqualTo("[]");
        assertThat(api.get(IMPORTS)).bodyJson().extractingPath("$[0].status").isEqualTo("REFUSED");
    }

    @Test
    void says_in_the_language_of_the_reader_why_a_file_was_refused() {
        byte[] wrong = """
                date,channel,metric,value
                2026-02-30,Museum on X,followers,712
                """.getBytes(StandardCharsets.UTF_8);
        String sentence = "‘2026-02-30’ op regel 2 is geen bestaande datum.";

        assertThat(api.uploadIn("nl", "wrong.csv", wrong))
                .hasStatus(422)
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"detail\": \"" + sentence + "\", \"errors\": [{\"message\": \"" + sentence + "\"}]}");
        assertThat(api.get(IMPORTS, "Accept-Language", "nl"))
                .bodyJson()
                .extractingPath("$[0].refusal.message")
                .isEqualTo(sentence);
        assertThat(api.get(IMPORTS))
                .bodyJson()
                .extractingPath("$[0].refusal.message")
                .isEqualTo("“2026-02-30” on line 2 is not a date that exists.");
    }

    @Test
    void names_the_channels_to_choose_from() {
        byte[] nameless = "date,metric,value\n2026-01-01,followers,700\n".getBytes(StandardCharsets.UTF_8);

        assertThat(api.upload("a.csv", nameless, Map.of()))
                .hasStatus(422)
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"code\": \"UNKNOWN_CHANNEL\", \"parameter\": \"channel\", \"choices\": [\"Museum on X\"]}");
        assertThat(api.upload("a.csv", nameless, Map.of("channel", "museum on x")))
                .hasStatus(201);
    }

    @Test
    void names_the_field_of_the_form_that_is_wrong() {
        assertThat(api.upload("a.csv", LONG, Map.of("channel", "Nowhere")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("channel");
        assertThat(api.upload("a.csv", LONG, Map.of("dateOrder", "dym")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .isEqualTo("Choose one of: dmy, mdy, ymd.");
        assertThat(api.upload("a.csv", LONG, Map.of("fileDate", "2026-02-30"))).hasStatus(422);
        assertThat(api.upload("a.csv", LONG, Map.of("chanel", "X")))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("chanel");
    }

    @Test
    void refuses_a_form_without_a_file_or_without_an_end() {
        assertThat(api.multipart("----------koers--\r\n".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("MALFORMED_UPLOAD");
        byte[] whole = Api.form("a.csv", LONG, Map.of());
        assertThat(api.multipart(java.util.Arrays.copyOf(whole, whole.length - 60)))
                .hasStatus(400);
        assertThat(api.post(IMPORTS, "{}")).hasStatus(415);
    }

    @Test
    void gives_figures_as_csv_that_no_spreadsheet_runs() throws Exception {
        koers.run(() -> channels.create(ChannelData.of(Platform.OTHER, "=1+1")));
        byte[] file =
                "date,channel,metric,value\n2026-01-01,=1+1,\"@a,\"\"b\"\"\",-5\n".getBytes(StandardCharsets.UTF_8);
        assertThat(api.upload("a.csv", file, Map.of())).hasStatus(201);

        var answer = api.get("/api/v1/snapshots", "Accept", "text/csv");

        assertThat(answer).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        assertThat(answer.getResponse().getContentAsString().lines())
                .first()
                .isEqualTo("channel,metric,kind,from,to,value,import,line,provisional,unit");
        assertThat(answer.getResponse().getContentAsString())
                .contains("'=1+1,\"'@a,\"\"b\"\"\",,2026-01-01,2026-01-01,-5,")
                .endsWith("\r\n");
    }

    @Test
    void refuses_filters_that_make_no_sense() {
        assertThat(api.get("/api/v1/snapshots?channel=Nowhere")).hasStatus(400);
        assertThat(api.get("/api/v1/snapshots?from=1-1-2026")).hasStatus(400);
        assertThat(api.get("/api/v1/snapshots?import=first")).hasStatus(400);
        assertThat(api.get("/api/v1/snapshots?until=2026-01-01")).hasStatus(400);
        assertThat(api.get("/api/v1/snapshots", "Accept", "text/html")).hasStatus(406);
        assertThat(api.get(IMPORTS + "?limit=0")).hasStatus(400);
        assertThat(api.get(IMPORTS + "/999")).hasStatus(404);
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void lets_a_viewer_read_and_not_import() {
        assertThat(api.upload("a.csv", LONG, Map.of())).hasStatus(403);
        assertThat(api.send(HttpMethod.DELETE, IMPORTS + "/1")).hasStatus(403);
        assertThat(api.post("/api/v1/snapshots", "[]")).hasStatus(403);
        assertThat(api.get(IMPORTS)).hasStatusOk().bodyJson().isEqualTo("[]");
        assertThat(api.get("/api/v1/snapshots")).hasStatusOk();
    }

    @Test
    void takes_an_import_back_and_says_what_that_did() {
        String location =
                String.valueOf(api.upload("a.csv", LONG, Map.of()).getResponse().getHeader("Location"));

        assertThat(api.send(HttpMethod.DELETE, location))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                {"status": "UNDONE", "undone": {"removed": 2, "restored": 0, "left": 0, "unchanged": 0, "newer": []}}""");
        assertThat(api.get("/api/v1/snapshots")).bodyJson().isEqualTo("[]");
        assertThat(api.get(IMPORTS))
                .bodyJson()
                .extractingPath("$[0].undone.removed")
                .isEqualTo(2);
        assertThat(api.send(HttpMethod.DELETE, location))
                .hasStatus(409)
                .bodyJson()
                .isLenientlyEqualTo("{\"code\": \"NOT_UNDOABLE\", \"detail\": \"a.csv was undone before.\"}");
        assertThat(api.send(HttpMethod.DELETE, IMPORTS + "/999")).hasStatus(404);
        assertThat(api.upload("a.csv", LONG, Map.of()))
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("DONE");
    }

    @Test
    void takes_typed_in_figures_and_says_which_are_provisional() {
        api.upload("a.csv", LONG, Map.of());

        var answer = api.post("/api/v1/snapshots", """
                [{"channel": "Museum on X", "metric": "followers", "from": "2026-01-01", "value": 701},
                 {"channel": "Museum on X", "metric": "Bezoek", "from": "2026-01-01", "to": "2026-01-31", "value": 88}]""");

        assertThat(answer).hasStatus(201).bodyJson().isLenientlyEqualTo("""
                {"status": "DONE", "way": "API", "profile": "typed", "exportedOn": "2026-03-03", "exportStated": true,
                 "rows": {"read": 2, "new": 1, "changed": 1, "unchanged": 0, "kept": 0, "rejected": 0}}""");
        assertThat(api.get("/api/v1/snapshots")).bodyJson().isLenientlyEqualTo("""
                [{"metric": "Bezoek", "value": 88, "provisional": false},
                 {"metric": "followers", "from": "2026-01-01", "value": 701, "line": 1, "provisional": false},
                 {"metric": "followers", "from": "2026-02-01", "value": 712.5, "provisional": true}]""");
        String location = String.valueOf(answer.getResponse().getHeader("Location"));
        assertThat(api.send(HttpMethod.DELETE, location)).hasStatusOk();
    }

    @Test
    void names_the_typed_in_figures_that_are_wrong_and_takes_none() {
        String path = "/api/v1/snapshots";
        assertThat(api.post(path, """
                [{"channel": "Museum on X", "metric": "a", "from": "2026-01-01", "value": 1},
                 {"channel": "Nowhere", "metric": "a", "from": "2026-01-01"}]""")).hasStatus(422).bodyJson().isLenientlyEqualTo("""
                {"code": "INVALID_INPUT", "errors": [{"field": "[1].value"}, {"field": "[1].channel"}]}""");
        assertThat(api.post(path, """
                [{"channel": "Museum on X", "metric": "a", "from": "2026-01-01", "to": "2025-01-01", "value": 1}]"""))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("[0].to");
        assertThat(api.post(path, "[{\"channel\": \"Museum on X\", \"from\": \"2026-02-30\"}]"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("[0].from");
        assertThat(api.post(path, "[]")).hasStatus(422);
        assertThat(api.post(path, "[null]")).hasStatus(422);
        assertThat(api.post(path, "{}")).hasStatus(400);
        assertThat(api.get(path)).bodyJson().isEqualTo("[]");
        assertThat(api.get(IMPORTS)).bodyJson().isEqualTo("[]");
    }

    @Test
    void takes_tens_of_thousands_of_figures_at_once_and_not_more() {
        assertThat(api.post("/api/v1/snapshots", many(50_000)))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.rows.new")
                .isEqualTo(50_000);
        assertThat(api.post("/api/v1/snapshots", many(50_001))).hasStatus(422);
    }

    private static String many(int count) {
        LocalDate first = LocalDate.of(1990, 1, 1);
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"channel\": \"Museum on X\", \"metric\": \"m%d\", \"from\": \"%s\", \"value\": %d}"
                        .formatted(i % 5, first.plusDays(i / 5), i))
                .collect(Collectors.joining(",", "[", "]"));
    }
}
