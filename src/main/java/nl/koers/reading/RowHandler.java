package nl.koers.reading;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/** Fills a {@link Row} from the parser's buffer and guards the limits of a record. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {

    static final int LONGEST_CELL = 32_768;
    static final int LONGEST_ROW = 524_288;
    static final int MOST_COLUMNS = 10_000;

    /** From so many cells on a row may be longer: the old export of Facebook has 4,048 columns with a sentence each. */
    private static final int WIDE = 1_000;

    private static final int LONGEST_WIDE_ROW = 4 * 1024 * 1024;

    private final Row row = new Row();
    private int rowLength;

    @Override
    protected void handleBegin(long startingLine) {
        row.begin((int) Math.min(startingLine, Integer.MAX_VALUE));
        rowLength = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        rowLength += length;
        if (length > LONGEST_CELL) {
            throw cellTooLong(row.line());
        }
        if (rowLength > (index < WIDE ? LONGEST_ROW : LONGEST_WIDE_ROW)) {
            throw new FileRefused("ROW_TOO_LONG", "A row is longer than 524,288 characters.", row.line());
        }
        if (index >= MOST_COLUMNS) {
            throw new FileRefused("TOO_MANY_COLUMNS", "A row has more than 10,000 cells.", row.line());
        }
        row.add(buffer, offset, length);
    }

    static FileRefused cellTooLong(int line) {
        return new FileRefused(
                "CELL_TOO_LONG",
                "A cell is longer than 32,768 characters; perhaps a quotation mark that opens it is never closed.",
                line);
    }

    @Override
    protected Row buildRecord() {
        return row;
    }
}
