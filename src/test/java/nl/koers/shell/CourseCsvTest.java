package nl.koers.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.koers.forecast.Band;
import nl.koers.progress.Course;
import nl.koers.progress.ForecastPoint;
import nl.koers.progress.PlannedPoint;
import nl.koers.progress.Standing;
import org.junit.jupiter.api.Test;

class CourseCsvTest {

    private static final List<String> HEADER =
            List.of("dag", "Volgers", "gepland", "prognose", "laag (80%)", "hoog (80%)");

    private static PlannedPoint at(String day, double value) {
        return new PlannedPoint(LocalDate.parse(day), value);
    }

    private static Course course(List<PlannedPoint> actual, List<ForecastPoint> forecast) {
        return new Course(
                Standing.UNKNOWN,
                actual,
                List.of(at("2026-01-01", 0), at("2026-01-11", 100)),
                forecast,
                100.0,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 1, 11));
    }

    @Test
    void writes_a_line_for_each_day_with_a_figure_a_corner_of_the_plan_or_a_forecast() {
        Band band = new Band(90.5, 80.1234567, 99, 75, 104);
        Course course = course(
                List.of(at("2026-01-03", 12.5), at("2026-01-05", -3)),
                List.of(new ForecastPoint(LocalDate.of(2026, 1, 11), band)));

        assertThat(new CourseCsv(course, HEADER).text()).isEqualTo("""
                dag,Volgers,gepland,prognose,laag (80%),hoog (80%)
                2026-01-01,,0,,,
                2026-01-03,12.5,20,,,
                2026-01-05,-3,40,,,
                2026-01-11,,100,90.5,80.123457,99
                """.replace("\n", "\r\n"));
    }

    @Test
    void leaves_no_formula_for_a_spreadsheet_to_run() {
        List<String> header = List.of("day", "=HYPERLINK(\"http://evil.example\")", "planned", "f", "l", "h");

        assertThat(new CourseCsv(course(List.of(), List.of()), header).text())
                .startsWith("day,\"'=HYPERLINK(\"\"http://evil.example\"\")\",planned");
    }
}
