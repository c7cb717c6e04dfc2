package nl.koers.reading;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the records of a text by RFC 4180, as strictly as the exports allow. */
final class Rows {

    /** A cell of the longest legal size, quoted, with every character doubled, fits. */
    private static final int BUFFER = 4 * RowHandler.LONGEST_CELL;

    private static final Pattern AT_LINE = Pattern.compile("starting at line (\\d+)");

    private Rows() {}

    /**
     * Hands each record to the taker; the same {@link Row} is filled again for the next one.
     *
     * @throws FileRefused when the text is no complete CSV
     */
    static void each(Reader text, char separator, Consumer<Row> taker) {
        try (CsvReader<Row> reader = reader(text, separator)) {
            Iterator<Row> rows = reader.iterator();
            while (rows.hasNext()) {
                taker.accept(rows.next());
            }
        } catch (CsvParseException e) {
            throw refused(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The first rows of a text.
     *
     * @throws FileRefused when the text is no complete CSV
     */
    static List<SampleRow> first(Reader text, char separator, int most) throws IOException {
        List<SampleRow> first = new ArrayList<>();
        try (CsvReader<Row> reader = reader(text, separator)) {
            Iterator<Row> rows = reader.iterator();
            while (first.size() < most && hasNext(rows)) {
                Row row = rows.next();
                first.add(new SampleRow(row.line(), row.texts()));
            }
        }
        return first;
    }

    static CsvReader<Row> reader(Reader text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(BUFFER)
                .build(new RowHandler(), text);
    }

    /** @throws FileRefused when the text is no complete CSV */
    static boolean hasNext(Iterator<Row> rows) {
        try {
            return rows.hasNext();
        } catch (CsvParseException e) {
            throw refused(e);
        }
    }

    private static RuntimeException refused(CsvParseException e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
            if (cause instanceof FileRefused refused) {
                return refused;
            }
        }
        String message = String.valueOf(cause.getMessage());
        int line = line(message + e.getMessage());
        if (message.startsWith("Unclosed quoted field")) {
            return new FileRefused(
                    "INCOMPLETE_FILE",
                    "The file is not complete: quote not closed at end of file. Is it still being copied?",
                    line);
        }
        if (message.startsWith("Unexpected character after closing quote")) {
            return new FileRefused("QUOTE", "Behind a closing quotation mark stands more than a separator.", line);
        }
        if (message.startsWith("The maximum buffer size")) {
            return RowHandler.cellTooLong(line);
        }
        return e;
    }

    private static int line(String message) {
        Matcher line = AT_LINE.matcher(message);
        return line.find() ? Integer.parseInt(line.group(1)) : 1;
    }
}
