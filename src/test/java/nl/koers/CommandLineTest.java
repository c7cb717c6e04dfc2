package nl.koers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import nl.koers.database.StartRefused;
import org.junit.jupiter.api.Test;

class CommandLineTest {

    private static CommandLine parse(String... words) {
        return CommandLine.parse(List.of(words), Path.of("/home/ann"), Path.of("/opt/koers"));
    }

    @Test
    void starts_when_nothing_is_typed() {
        assertThat(parse().properties()).containsOnly(java.util.Map.entry("koers.command", "start"));
    }

    @Test
    void takes_a_folder_from_where_it_was_typed() {
        assertThat(parse("start", "--data", "my figures/../koers", "--port", "8123")
                        .properties())
                .containsEntry("koers.data", "/home/ann/koers")
                .containsEntry("server.port", "8123");
    }

    @Test
    void gives_the_example_a_folder_of_its_own() {
        assertThat(parse("demo", "--language", "NL").properties())
                .containsEntry("koers.data", "/opt/koers/data-demo")
                .containsEntry("koers.demo.language", "nl");
        assertThat(parse("demo", "--data", "/srv/x").properties()).containsEntry("koers.data", "/srv/x");
    }

    @Test
    void takes_a_name_and_a_role_for_a_token() {
        assertThat(parse("token", "ci server", "--role", "viewer").properties())
                .containsEntry("koers.token.name", "ci server")
                .containsEntry("koers.token.role", "viewer");
    }

    @Test
    void refuses_what_it_does_not_know() {
        assertThatThrownBy(() -> parse("stat")).isInstanceOf(StartRefused.class).hasMessageContaining("stat");
        assertThatThrownBy(() -> parse("start", "--prot", "1")).hasMessageContaining("--prot");
        assertThatThrownBy(() -> parse("start", "here")).hasMessageContaining("here");
        assertThatThrownBy(() -> parse("start", "--port")).hasMessageContaining("needs a value");
        assertThatThrownBy(() -> parse("start", "--port", "70000")).hasMessageContaining("70000");
        assertThatThrownBy(() -> parse("demo", "--language", "de")).hasMessageContaining("en, nl");
        assertThatThrownBy(() -> parse("token", "x")).hasMessageContaining("--role");
        assertThatThrownBy(() -> parse("token", "x", "--role", "admin"))
                .hasMessageContaining("editor, manager, viewer");
    }
}
