package nl.koers.reading;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the rows at fault in a part of a file once more, with the titles and headers they stand below. */
final class BadRows {

    /** Of the text in UTF-8. */
    static final int MOST_BYTES = 1_000_000;

    private static final int QUOTES_AND_SEPARATOR = 3;
    /** Begins like a formula, and calls or points at something. */
    private static final Pattern FORMULA = Pattern.compile("\\s*(=|[-+@].*[(|!]).*", Pattern.DOTALL);

    private final BitSet bad;
    private final BitSet headers;
    private final StringWriter text = new StringWriter();
    private final CsvWriter csv;
    private List<String> before = List.of();
    private boolean beforeIsTitle;
    private @Nullable List<String> title;
    private @Nullable List<String> header;
    private int rows;
    private int bytes;

    private BadRows(BitSet bad, BitSet headers, char separator) {
        this.bad = bad;
        this.headers = headers;
        csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
    }

    /**
     * The rows of some lines.
     *
     * @param bad lines of rows at fault
     * @param headers lines of headers
     * @return null when none of the lines begins a row
     */
    static @Nullable RejectedRows of(FilePart part, char separator, BitSet bad, BitSet headers) {
        BadRows found = new BadRows(bad, headers, separator);
        try (Reader characters = part.open()) {
            Rows.each(characters, separator, found::take);
            found.csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.rows == 0 ? null : new RejectedRows(found.text.toString(), found.rows);
    }

    private void take(Row row) {
        if (headers.get(row.line())) {
            title = beforeIsTitle ? before : null;
            header = row.texts();
            return;
        }
        if (bad.get(row.line()) && rows < RowErrors.STORED && bytes < MOST_BYTES) {
            addIfItFits(row);
        }
        beforeIsTitle = row.filled() == 1;
        before = beforeIsTitle ? row.texts() : List.of();
    }

    /**
     * With an apostrophe in front when a spreadsheet would run it. A number with a sign and a name with an @ are no
     * formulas and stay, so that the rows can be brought in again.
     */
    private static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }

    /** The header goes before the first of its rows. */
    private void addIfItFits(Row row) {
        int size = size(row.texts()) + (header == null ? 0 : size(header));
        if (bytes + size > MOST_BYTES) {
            return;
        }
        bytes += size;
        if (header != null) {
            if (rows > 0) {
                csv.writeRecord("");
            }
            if (title != null) {
                csv.writeRecord(title.stream().filter(cell -> !cell.isEmpty()).toList());
            }
            csv.writeRecord(header);
            header = null;
        }
        csv.writeRecord(row.texts().stream().map(BadRows::harmless).toList());
        rows++;
    }

    /** About what it takes once written: every cell with its separator and, should they be needed, quotation marks. */
    private static int size(List<String> cells) {
        return cells.stream()
                .mapToInt(cell -> bytes(cell) + QUOTES_AND_SEPARATOR)
                .sum();
    }

    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
