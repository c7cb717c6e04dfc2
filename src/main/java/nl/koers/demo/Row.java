package nl.koers.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A line of one of the tables in {@code db/demo}. */
record Row(NamedCsvRecord line, Locale language) {

    static List<Row> table(String name, Locale language) {
        try (InputStream bytes = Objects.requireNonNull(Row.class.getResourceAsStream("/db/demo/" + name));
                CsvReader<NamedCsvRecord> lines =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return lines.stream().map(line -> new Row(line, language)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty when nothing is written there. */
    String text(String column) {
        return line.getField(column);
    }

    /** From the column of this language, such as {@code name_nl}. */
    String translated(String column) {
        return text(column + "_" + language.getLanguage());
    }

    int number(String column) {
        return Integer.parseInt(text(column));
    }

    @Nullable
    Integer numberOrNull(String column) {
        return text(column).isEmpty() ? null : (Integer) number(column);
    }

    double decimal(String column) {
        return Double.parseDouble(text(column));
    }
}
