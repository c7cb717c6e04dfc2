package nl.koers.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import nl.koers.KoersTest;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.Channels;
import nl.koers.reading.ImportCase;
import nl.koers.workspace.Workspace;
import nl.koers.workspace.Workspaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.web.context.WebApplicationContext;

/** Every file with a known answer, in through the API and back out of it. */
@KoersTest
@WithMockUser(roles = "EDITOR")
class GoldenApiTest {

    private static final Path CASES = Path.of("src/test/resources/imports");

    @Autowired
    WebApplicationContext context;

    @Autowired
    Channels channels;

    @Autowired
    Workspaces workspaces;

    @Autowired
    SystemIdentity identity;

    private Api api;

    @BeforeEach
    void open() {
        api = new Api(context);
        identity.run(() -> workspaces.create(
                new Workspace("Museum", Locale.ENGLISH, ImportCase.ZONE, Currency.getInstance("EUR"))));
        ImportCase.CHANNELS.forEach(channel -> channels.create(channel.data()));
    }

    static List<Path> accepted() throws IOException {
        return cases("expected.csv");
    }

    static List<Path> refused() throws IOException {
        return cases("expected.error");
    }

    private static List<Path> cases(String with) throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(folder -> Files.exists(folder.resolve(with)))
                    .sorted()
                    .toList();
        }
    }

    private static Properties job(Path folder) {
        Properties job = new Properties();
        Path file = folder.resolve("job.yaml");
        if (Files.exists(file)) {
            try (InputStreamReader text = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
                job.load(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return job;
    }

    private static Map<String, String> fields(Properties job) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String name : job.stringPropertyNames()) {
            if (!name.equals("fileName")) {
                String value = job.getProperty(name);
                boolean choice = name.equals("dateOrder") || name.equals("decimal");
                fields.put(name, choice ? value.toLowerCase(Locale.ROOT) : value);
            }
        }
        return fields;
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void gives_back_exactly_what_stands_in_the_file(Path folder) throws IOException {
        Properties job = job(folder);
        ImportCase golden = new ImportCase(folder);
        byte[] file = Files.readAllBytes(golden.input());

        assertThat(api.upload(golden.fileName(), file, fields(job))).hasStatus(201);

        String csv =
                api.get("/api/v1/snapshots", "Accept", "text/csv").getResponse().getContentAsString();
        assertThat(csv.lines().skip(1).map(GoldenApiTest::withoutKind).sorted())
                .containsExactlyElementsOf(expected(golden));
    }

    /** channel,metric,from,value of a line that the API wrote. */
    private static String withoutKind(String line) {
        String[] cells = line.split(",", -1);
        return String.join(",", cells[0], cells[1], cells[3], cells[5]);
    }

    private static List<String> expected(ImportCase golden) throws IOException {
        return golden.expectedRows().stream()
                .map(line -> line.split(",", -1))
                .map(cells -> String.join(",", cells[0], cells[1], cells[3].substring(0, 10), cells[4]))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refuses_with_the_expected_code(Path folder) throws IOException {
        Properties job = job(folder);
        ImportCase golden = new ImportCase(folder);
        byte[] file = Files.readAllBytes(golden.input());
        String code = Files.readString(folder.resolve("expected.error")).strip().split(": ", 2)[0];

        assertThat(api.upload(golden.fileName(), file, fields(job)))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo(code);
        assertThat(api.get("/api/v1/snapshots")).bodyJson().isEqualTo("[]");
    }
}
