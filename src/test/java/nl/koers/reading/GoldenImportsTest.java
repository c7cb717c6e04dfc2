package nl.koers.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file with a known answer gives exactly that answer. */
class GoldenImportsTest {

    private static final Profiles PROFILES = new ProfileConfiguration().profiles(Path.of("config/profiles"));

    static List<ImportCase> accepted() {
        return ImportCase.all().stream().filter(file -> !file.isRefused()).toList();
    }

    static List<ImportCase> refused() {
        return ImportCase.all().stream().filter(ImportCase::isRefused).toList();
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void gives_exactly_the_expected_rows(ImportCase file) throws IOException {
        ReadFile read = ImportCase.read(PROFILES, file.input(), file.fileName(), file.setting());
        List<String> expected = file.expectedRows();
        Map<String, String> unknownKinds = new HashMap<>();
        for (String row : expected) {
            String[] cells = row.split(",", -1);
            if (cells[2].equals("?")) {
                unknownKinds.put(cells[1], "?");
            }
        }
        assertThat(ImportCase.rows(read.batch(), unknownKinds)).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refuses_with_the_expected_code_and_reason(ImportCase file) throws IOException {
        FileRefused refused = Objects.requireNonNull(catchThrowableOfType(
                FileRefused.class, () -> ImportCase.read(PROFILES, file.input(), file.fileName(), file.setting())));
        FileRefused.Problem refusal = refused.problem();
        String[] expected = file.expectedError();
        assertThat(refusal.code()).isEqualTo(expected[0]);
        assertThat(refusal.message()).containsIgnoringCase(expected.length > 1 ? expected[1] : "");
    }
}
