package nl.koers.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.koers.database.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BacktestProgramTest {

    @TempDir
    Path folder;

    @Test
    void says_how_claims_about_a_steady_series_came_true() throws IOException {
        StringBuilder rows = new StringBuilder("series,date,value\n");
        for (int day = 0; day < 700; day++) {
            rows.append("steady,%s,%d\n".formatted(LocalDate.of(2024, 1, 1).plusDays(day), 1000 + 3 * day));
            rows.append(
                    "weekly,%s,%d\n".formatted(LocalDate.of(2024, 1, 1).plusDays(day), 1000 + 5 * day + 9 * (day % 7)));
        }

        String said = run(rows.toString(), "level");

        assertThat(said)
                .contains("2 series", "## LEVEL", "| on track |", "| behind |", "Brier score", "80% band", "| 95% |");
    }

    @Test
    void tries_totals_and_rates_on_a_flow() throws IOException {
        StringBuilder rows = new StringBuilder("date,series,value\n");
        for (int day = 0; day < 500; day++) {
            rows.append("%s,visits,%d\n".formatted(LocalDate.of(2024, 1, 1).plusDays(day), 40 + day % 7 + day / 10));
        }

        assertThat(run(rows.toString(), "flow")).contains("## TOTAL", "## RATE").doesNotContain("## LEVEL");
    }

    @Test
    void names_line_column_and_value_of_what_is_wrong() {
        assertRefused("series,date,value\na,2024-01-01,1\na,01-02-2024,2\n", "Line 3", "\"01-02-2024\"", "column date");
        assertRefused("series,date,value\na,2024-01-01,1.204,5\n", "Line 2");
        assertRefused("series,date,value\na,2024-01-01,many\n", "Line 2", "\"many\"", "column value");
        assertRefused("series,date,value\na,2024-01-01,\n", "Line 2", "is empty");
        assertRefused("series,date,value\na,2024-01-01,1\na,2024-01-01,2\n", "Line 3", "twice");
        assertRefused("name,day,value\na,2024-01-01,1\n", "series,date,value", "name,day,value");
        assertRefused("series,date,value\n", "no rows");
        assertRefused("series,date,value\na,2024-01-01,1\na,2024-01-02,1\n", "long enough");
    }

    @Test
    void asks_what_the_values_are() {
        assertThatThrownBy(() -> BacktestProgram.run(List.of("x.csv"), folder, System.out))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("--kind");
        assertThatThrownBy(() -> BacktestProgram.run(List.of("x.csv", "--kind", "level"), folder, System.out))
                .hasMessageContaining("There is no file");
    }

    private void assertRefused(String text, String... said) {
        assertThatThrownBy(() -> run(text, "level"))
                .isInstanceOf(StartRefused.class)
                .message()
                .contains(said);
    }

    private String run(String text, String kind) throws IOException {
        Path file = Files.writeString(folder.resolve("series.csv"), text);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        BacktestProgram.run(
                List.of(file.getFileName().toString(), "--kind", kind),
                folder,
                new PrintStream(said, true, StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8);
    }
}
