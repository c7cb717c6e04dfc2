package nl.koers.reading;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A record from the beginning of a file, read leniently because the beginning may end anywhere. */
record SampleRow(int line, List<String> cells) {

    private static final int MOST = 250;

    static List<SampleRow> of(String head, char separator) {
        List<SampleRow> rows = new ArrayList<>();
        try (CsvReader<Row> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .allowUnclosedQuote(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(new RowHandler(), head)) {
            Iterator<Row> records = reader.iterator();
            while (records.hasNext() && rows.size() < MOST) {
                Row row = records.next();
                rows.add(new SampleRow(row.line(), row.texts()));
            }
        } catch (CsvParseException e) {
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** A line with a # in front of it. */
    boolean isComment() {
        return !cells.isEmpty() && cells.getFirst().startsWith("#");
    }

    long filled() {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    /** A row of a table this wide: at least two cells, and nothing beyond the header. */
    boolean fits(int columns) {
        return cells.size() > 1 && cells.stream().skip(columns).allMatch(String::isEmpty);
    }

    /** The number of cells that most rows have. */
    static int usualWidth(List<SampleRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> row.cells().size(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
