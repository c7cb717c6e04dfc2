package nl.koers.shell;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.koers.forecast.Band;
import nl.koers.progress.Course;
import nl.koers.progress.ForecastPoint;
import nl.koers.progress.PlannedPoint;
import org.jspecify.annotations.Nullable;

/**
 * What the chart draws as a file: a line for each day that has a figure, a corner of the plan or a forecast. Days as ISO
 * dates and numbers with a point whatever the language; a name that a spreadsheet would run as a formula gets an
 * apostrophe in front.
 */
record CourseCsv(Course course, List<String> header) {

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

    String text() {
        StringWriter text = new StringWriter();
        CsvWriter lines = CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        lines.writeRecord(header.stream().map(CourseCsv::safe).toList());
        Map<LocalDate, Double> actual = course.actual().stream()
                .collect(Collectors.toMap(PlannedPoint::on, PlannedPoint::value, (one, other) -> other));
        Map<LocalDate, Band> forecast = course.forecast().stream()
                .collect(Collectors.toMap(ForecastPoint::on, ForecastPoint::band, (one, other) -> other, TreeMap::new));
        TreeSet<LocalDate> days = new TreeSet<>(actual.keySet());
        days.addAll(forecast.keySet());
        course.planned().forEach(corner -> days.add(corner.on()));
        for (LocalDate day : days) {
            OptionalDouble due = CourseTable.due(course.planned(), day);
            Band band = forecast.get(day);
            lines.writeRecord(
                    day.toString(),
                    of(actual.get(day)),
                    due.isPresent() ? number(due.getAsDouble()) : "",
                    of(band, Band::median),
                    of(band, Band::low80),
                    of(band, Band::high80));
        }
        return text.toString();
    }

    private static String of(@Nullable Double value) {
        return value == null ? "" : number(value);
    }

    private static String of(@Nullable Band band, Function<Band, Double> part) {
        return band == null ? "" : number(part.apply(band));
    }

    /** To the sixth decimal: more is not known. */
    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String safe(String word) {
        return FORMULA.matcher(word).matches() ? "'" + word : word;
    }
}
