package nl.koers.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;
import java.util.List;

/** The rows of a sheet as CSV text, made while it is read; row 7 of the sheet is line 7 of the text. */
final class SheetCsv extends Reader {

    /**
     * A row of a sheet.
     *
     * @param number from 1
     * @param cells from column A; empty texts for empty cells
     */
    record SheetRow(int number, List<String> cells) {}

    private final Iterator<SheetRow> rows;
    private final Closeable source;
    private final StringBuilder text = new StringBuilder();
    private int at;
    private int line = 1;

    SheetCsv(Iterator<SheetRow> rows, Closeable source) {
        this.rows = rows;
        this.source = source;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        while (at == text.length()) {
            text.setLength(0);
            at = 0;
            if (!rows.hasNext()) {
                return -1;
            }
            write(rows.next());
        }
        int count = Math.min(length, text.length() - at);
        text.getChars(at, at + count, buffer, offset);
        at += count;
        return count;
    }

    private void write(SheetRow row) {
        for (; line < row.number(); line++) {
            text.append('\n');
        }
        boolean first = true;
        for (String cell : row.cells()) {
            if (!first) {
                text.append(',');
            }
            first = false;
            write(cell);
        }
        text.append('\n');
        line++;
    }

    private void write(String cell) {
        boolean plain = cell.chars().allMatch(c -> c != ',' && c != '"' && c >= ' ');
        if (plain) {
            text.append(cell);
            return;
        }
        text.append('"');
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '"') {
                text.append("\"\"");
            } else {
                text.append(c == '\n' || c == '\r' ? ' ' : c);
            }
        }
        text.append('"');
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
