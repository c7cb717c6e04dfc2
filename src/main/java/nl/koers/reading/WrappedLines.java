package nl.koers.reading;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;

/**
 * Takes each line out of the one pair of quotation marks that some program put around it when it saved the file again,
 * so that what is left is the CSV that it was before. Lines keep their numbers.
 */
final class WrappedLines extends Reader {

    private final CsvReader<Row> reader;
    private final Iterator<Row> rows;
    private String text = "";
    private int at;

    WrappedLines(Reader source, char outerSeparator) {
        reader = Rows.reader(source, outerSeparator);
        rows = reader.iterator();
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (at == text.length()) {
            if (!hasNext()) {
                return -1;
            }
            Row row = rows.next();
            text = (row.filled() == 0 ? "" : row.text(0)) + "\n";
            at = 0;
        }
        int count = Math.min(length, text.length() - at);
        text.getChars(at, at + count, buffer, offset);
        at += count;
        return count;
    }

    private boolean hasNext() {
        return Rows.hasNext(rows);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
