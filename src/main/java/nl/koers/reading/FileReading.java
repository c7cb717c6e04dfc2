package nl.koers.reading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One reading of a file from its first row to its last: finds the tables and gives each its rows. */
final class FileReading {

    /** More rows of figures, or values, than this are refused, so that a reading fits in memory. */
    static final int MOST_ROWS = 5_000_000;

    private static final int MOST_TABLES = 1_000;
    private static final int HEADER_WITHIN = 50;

    private final Profiles profiles;
    private final ReadFigures figures;
    private final UnknownLines above = new UnknownLines();
    private final Preamble preamble = new Preamble();
    private final TableOpening opening;
    private @Nullable TableReading table;
    private @Nullable TableMap undescribed;
    private int undescribedLine;
    private int untitledLine;
    private boolean afterBlank;
    private boolean blankWaiting;
    private int rows;
    private int lastLine;

    FileReading(Profiles profiles, ChannelFinder channels, Evidence evidence) {
        this.profiles = profiles;
        this.figures = new ReadFigures(profiles.kinds(), channels, evidence);
        this.opening = new TableOpening(figures, evidence, preamble);
    }

    /** Takes the next row of the file. */
    void accept(Row row) {
        lastLine = row.line();
        if (row.filled() == 0) {
            blank(row);
            return;
        }
        if (++rows > MOST_ROWS + HEADER_WITHIN || figures.batch().size() > MOST_ROWS) {
            throw new FileRefused(
                    "TOO_MANY_ROWS", "The file has more than 5,000,000 rows or values; split it by period.");
        }
        if (preamble.accept(row)) {
            endTable();
            above.restart(figures.notices());
            return;
        }
        if (undescribed != null && described(undescribed, row)) {
            return;
        }
        if (table != null && !afterBlank && !isNextTitle(row)) {
            table.accept(row);
            return;
        }
        between(row);
    }

    /** The title of another table, right below the rows of one with a title. */
    private boolean isNextTitle(Row row) {
        boolean isTitle = row.filled() == 1
                && table != null
                && isTitled(table.map())
                && Character.isLetter(row.chars()[row.start(0)])
                && !row.isEmpty(0);
        if (isTitle) {
            endTable();
        }
        return isTitle;
    }

    private static boolean isTitled(TableMap map) {
        return map.profile().layout() == ImportProfile.Layout.TITLED
                || map.profile().layout() == ImportProfile.Layout.LIST;
    }

    private void blank(Row row) {
        if (row.count() > 1) {
            figures.notices().addLine(Notices.Why.BLANK_ROW, row.line());
        }
        if (table != null && (isTitled(table.map()) || preamble.isThere())) {
            endTable();
        }
        afterBlank = true;
        blankWaiting = true;
    }

    /** A row that may be a header: at the start of the file, or after a blank line. */
    private void between(Row row) {
        if (table == null && blankWaiting && !figures.tables().isEmpty()) {
            above.restart(figures.notices());
        }
        blankWaiting = false;
        Optional<TableMap> header =
                above.size() < HEADER_WITHIN && mayBeHeader(row) ? recognise(row) : Optional.empty();
        if (header.isPresent()) {
            endTable();
            begin(header.get(), row);
        } else if (table != null) {
            afterBlank = false;
            table.accept(row);
        } else {
            above.add(row);
        }
    }

    /** What the row means as a header: by itself, or with the years in the line above it. */
    private Optional<TableMap> recognise(Row row) {
        HeaderRow header = HeaderRow.of(row.texts(), above.title(), preamble.isThere());
        StandAbove standing = figures.tables().isEmpty() ? above.standing() : null;
        Optional<TableMap> found = profiles.recognise(header.below(standing));
        return found.isPresent()
                ? found
                : StackedHeader.of(above.last(), row.texts())
                        .flatMap(cells -> profiles.recognise(HeaderRow.of(cells, null, false)));
    }

    /** Several words, or several in one pair of quotation marks. */
    private static boolean mayBeHeader(Row row) {
        return row.filled() > 1 || (row.filled() == 1 && row.text(0).indexOf(',') > 0);
    }

    /** The row below a header that may have descriptions; they have nothing in the column of dates. */
    private boolean described(TableMap header, Row row) {
        undescribed = null;
        boolean describes = row.isEmpty(header.dateColumn()) && row.filled() > 0;
        TableMap map = describes ? HeaderMatch.described(header, row.texts()) : header;
        table = opening.open(map, undescribedLine);
        if (describes) {
            figures.notices().addLine(Notices.Why.DESCRIPTIONS, row.line());
        }
        return describes;
    }

    private void begin(TableMap map, Row header) {
        afterBlank = false;
        if (map.isUnknown()) {
            untitledLine = map.title() == null && untitledLine == 0 ? header.line() : untitledLine;
            above.add(header);
            return;
        }
        if (figures.tables().size() == MOST_TABLES) {
            throw new FileRefused("TOO_MANY_TABLES", "The file has more than 1,000 tables; split it.", header.line());
        }
        StandAbove standing = map.profile().above() == null ? null : above.standing();
        above.usedAsTitle(figures.notices(), isTitled(map));
        if (map.profile().hasDescriptions()) {
            undescribed = map;
            undescribedLine = header.line();
            return;
        }
        table = opening.open(map, header.line());
        if (standing != null) {
            table.stands(standing);
        }
    }

    private void endTable() {
        if (table != null) {
            table.end();
            table = null;
        }
    }

    /** Called after the last row; refuses a file in which nothing was recognised. */
    void end() {
        if (undescribed != null) {
            table = opening.open(undescribed, undescribedLine);
        }
        endTable();
        if (rows == 0) {
            throw new FileRefused("EMPTY_FILE", "The file is empty: it has no line with anything on it.");
        }
        if (figures.tables().isEmpty()) {
            throw new NothingRead(figures, profiles).because(opening, above, preamble, untitledLine);
        }
        above.restart(figures.notices());
    }

    /** What its tables gave. */
    ReadFigures figures() {
        return figures;
    }

    int lastLine() {
        return lastLine;
    }
}
