package nl.koers.backtest;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.koers.database.StartRefused;
import nl.koers.progress.Backtest.Value;

/**
 * A file with a value a row: {@code series,date,value}, separated by commas, dates as 2026-03-01, numbers with a decimal
 * point.
 */
final class SeriesFile {

    private static final List<String> COLUMNS = List.of("series", "date", "value");

    private SeriesFile() {}

    /**
     * The values of each series, by day.
     *
     * @throws StartRefused naming file, line, column and value
     */
    static Map<String, List<Value>> read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StartRefused("There is no file " + file + ".");
        }
        Map<String, SortedMap<Long, Double>> series = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord row : rows) {
                add(series, row, file);
            }
        } catch (IOException | UncheckedIOException | de.siegmar.fastcsv.reader.CsvParseException e) {
            throw new StartRefused(file + " cannot be read as CSV in UTF-8: " + e.getMessage(), e);
        }
        if (series.isEmpty()) {
            throw new StartRefused(file + " has no rows below its header series,date,value.");
        }
        Map<String, List<Value>> values = new LinkedHashMap<>();
        series.forEach((name, days) -> {
            List<Value> all = new ArrayList<>(days.size());
            days.forEach((day, value) -> all.add(new Value(day, value)));
            values.put(name, all);
        });
        return values;
    }

    private static void add(Map<String, SortedMap<Long, Double>> series, NamedCsvRecord row, Path file) {
        if (!row.getHeader().containsAll(COLUMNS)) {
            throw new StartRefused(file + " must begin with a header that has the columns series,date,value; it has "
                    + String.join(",", row.getHeader()) + ".");
        }
        if (row.getFieldCount() != row.getHeader().size()) {
            throw new StartRefused("Line " + row.getStartingLineNumber() + " of " + file + " has " + row.getFieldCount()
                    + " cells instead of " + row.getHeader().size() + ". Is a number written with a comma?");
        }
        String name = cell(row, "series", file);
        long day = day(row, file);
        Double before = series.computeIfAbsent(name, any -> new TreeMap<>()).put(day, value(row, file));
        if (before != null) {
            throw wrong(row, "date", file, "is there twice for \"" + name + "\"; leave one of them out");
        }
    }

    private static String cell(NamedCsvRecord row, String column, Path file) {
        String text = row.findField(column).orElse("").strip();
        if (text.isEmpty()) {
            throw wrong(row, column, file, "is empty; leave out rows without a value");
        }
        return text;
    }

    private static long day(NamedCsvRecord row, Path file) {
        try {
            return LocalDate.parse(cell(row, "date", file)).toEpochDay();
        } catch (DateTimeParseException e) {
            throw wrong(row, "date", file, "is not a date such as 2026-03-01");
        }
    }

    private static double value(NamedCsvRecord row, Path file) {
        try {
            double value = Double.parseDouble(cell(row, "value", file));
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            // Said below.
        }
        throw wrong(row, "value", file, "is not a number such as 1204.5");
    }

    private static StartRefused wrong(NamedCsvRecord row, String column, Path file, String what) {
        String cell = row.findField(column).orElse("");
        return new StartRefused("Line " + row.getStartingLineNumber() + " of " + file + ": \"" + cell + "\" in column "
                + column + " " + what + ".");
    }
}
