package nl.koers.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "followers.csv, followers.csv",
        "../../../etc/cron.d/evil, evil",
        "/etc/passwd, passwd",
        "C:\\Users\\Ann\\Desktop\\export.csv, export.csv",
        "..\\..\\evil.csv, evil.csv",
        "Überzicht maart.csv, Überzicht maart.csv",
        "'<img src=x onerror=alert(1)>.csv', '<img src=x onerror=alert(1)>.csv'",
        "'', file",
        ".., file",
        "a/.., file",
        "/, file"
    })
    void keeps_a_name_and_nothing_of_a_path(String sent, String kept) {
        assertThat(FileNames.hint(sent)).isEqualTo(kept);
    }

    @Test
    void drops_what_cannot_be_seen() {
        assertThat(FileNames.hint("a\u0000b\r\nc\u202Etxt.csv")).isEqualTo("abctxt.csv");
        assertThat(FileNames.hint("e\u0301.csv")).isEqualTo("\u00e9.csv");
        assertThat(FileNames.hint("\ud800.csv")).isEqualTo(".csv");
    }

    @Test
    void keeps_the_end_of_a_name_without_end() {
        assertThat(FileNames.hint("a".repeat(65_536) + ".csv")).hasSize(255).endsWith("a.csv");
        assertThat(FileNames.hint("\ud83d\ude00".repeat(200) + "x"))
                .hasSizeLessThanOrEqualTo(255)
                .startsWith("\ud83d");
    }
}
