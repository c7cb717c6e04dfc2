package nl.koers.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures that carry a time of day. */
class MomentsTest {

    private static final Profiles PROFILES = new ProfileConfiguration().profiles(Path.of("config/profiles"));

    @TempDir
    Path folder;

    private ReadFile read(String text) throws IOException {
        return ImportCase.read(PROFILES, Files.writeString(folder.resolve("a.csv"), text), "a.csv", ImportSetting.NONE);
    }

    private List<String> rows(String text) throws IOException {
        return ImportCase.rows(read(text).batch(), Map.of());
    }

    @Test
    void the_last_reading_of_the_day_counts_where_the_workspace_is() throws IOException {
        String text = "timestamp,followers facebook\r\n2024-03-31T22:30:12.123456+00:00,5\n"
                + "2024-03-31T09:00:00+00:00,3\r\n2024-03-31T21:59:59+00:00,4\n2024-04-01 06:00:00Z,6\r\n";
        assertThat(rows(text))
                .containsExactly("Facebook,followers,LEVEL,2024-03-31,4", "Facebook,followers,LEVEL,2024-04-01,6");
        assertThat(read(text).skipped()).contains(new Skipped("2", "EARLIER_READINGS"));
    }

    @Test
    void two_readings_of_one_moment_contradict() {
        assertThatThrownBy(() -> read("timestamp,followers facebook\n2024-03-31T09:00:00Z,5\n2024-03-31T09:00:00Z,6\n"))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("another value");
    }

    @Test
    void two_flows_on_one_day_contradict() {
        assertThatThrownBy(() -> read("timestamp,clicks facebook\n2024-03-31T09:00:00Z,5\n2024-03-31T10:00:00Z,6\n"))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("another value");
    }

    @Test
    void midnight_and_times_without_a_zone_leave_the_date_as_written() throws IOException {
        assertThat(rows("date,clicks facebook\n2025-03-09T01:00:00,1\n2025-03-10T00:00:00Z,2\n2025-03-11 23:59,3\n"
                        + "2025-03-12T00:00:00-08:00,4\n"))
                .containsExactly(
                        "Facebook,clicks,FLOW,2025-03-09,1",
                        "Facebook,clicks,FLOW,2025-03-10,2",
                        "Facebook,clicks,FLOW,2025-03-11,3",
                        "Facebook,clicks,FLOW,2025-03-12,4");
    }

    @Test
    void the_long_layout_keeps_the_last_reading_too() throws IOException {
        assertThat(
                        rows(
                                "date,channel,metric,value\n2024-03-30T10:00:00Z,X,followers,5\n2024-03-30T11:00:00Z,X,followers,7\n"))
                .containsExactly("X,followers,LEVEL,2024-03-30,7");
    }
}
