package nl.koers.reading;

import java.util.HashSet;
import java.util.Set;
import nl.koers.reading.TableMap.ValueColumn;
import org.jspecify.annotations.Nullable;

/** Opens the tables of a file: lays what is known beside a header, and says who reads the rows below it. */
final class TableOpening {

    private final ReadFigures figures;
    private final Evidence evidence;
    private final Preamble preamble;
    private @Nullable TableMap undated;
    private boolean ignored;
    private String splitBy = "";

    /** @param preamble of the table that comes next */
    TableOpening(ReadFigures figures, Evidence evidence, Preamble preamble) {
        this.figures = figures;
        this.evidence = evidence;
        this.preamble = preamble;
    }

    /** The reading of the table below a header. */
    TableReading open(TableMap map, int headerLine) {
        int number = figures.open(headerLine);
        refuseUnusableHeaders(map, headerLine);
        map.leftOut().forEach(column -> figures.notices().add(column.why(), column.header()));
        if (map.when().beside() >= 0 && !map.when().besideIsYear()) {
            figures.notices().add(Notices.Why.WRITTEN_ON, map.header(map.when().beside()));
        }
        if (evidence.tables().isSplit(number)) {
            return leftOut(map, number);
        }
        TableMap filled = evidence.tables().withoutTexts(number, named(map, headerLine));
        TableReading table = table(number, evidence.platforms().placed(number, filled), headerLine);
        if (map.isNothing()) {
            ignored = true;
            undated = undated == null && map.profile().instead() != null ? map : undated;
        } else {
            figures.add(new ReadTable(table, number, headerLine));
        }
        return table;
    }

    /** A table whose rows of a day are split by something else is left out, where others say the whole. */
    private TableReading leftOut(TableMap map, int number) {
        splitBy = evidence.tables().splitBy(number);
        figures.notices().add(Notices.Why.SPLIT_TABLE, splitBy);
        return new IgnoredTable(map, figures, evidence.dates(number, map, preamble), evidence.numbers(map), false);
    }

    private TableReading table(int number, TableMap map, int headerLine) {
        RowDates dates = evidence.dates(number, map, preamble);
        NumberCells numbers = evidence.numbers(map);
        return switch (map.profile().layout()) {
            case SKIPPED, LIST -> new IgnoredTable(map, figures, dates, numbers, true);
            case POSTS -> new PostsTable(map, figures, dates, numbers, evidence.context());
            case LONG -> new LongTable(map, figures, dates, numbers);
            case ACROSS -> new AcrossTable(map, figures, dates, numbers, headerLine);
            case COLUMNS, TITLED, WIDE -> new WideTable(map, figures, dates, numbers);
        };
    }

    /** With the channels that headers name beside their metrics, where no column names them. */
    private TableMap named(TableMap map, int line) {
        if (map.profile().layout() != ImportProfile.Layout.WIDE || map.channelColumn() >= 0) {
            return map;
        }
        return map.with(map.values().stream()
                .map(column -> figures.phrase(column.metric(), line)
                        .map(phrase ->
                                new ValueColumn(column.index(), phrase.metric(), phrase.kind(), phrase.channel()))
                        .orElse(column))
                .toList());
    }

    private void refuseUnusableHeaders(TableMap map, int line) {
        Set<String> seen = new HashSet<>();
        for (ValueColumn column : map.values()) {
            if (!ReadFigures.isUsableName(column.metric())) {
                refuse(map, column, line, "METRIC_NAME", "a metric needs a name of at most 200 readable characters.");
            }
            if (!seen.add(column.metric())) {
                String message = "two columns are called \"" + column.metric() + "\"; give each a name of its own.";
                refuse(map, column, line, "DUPLICATE_COLUMN", message);
            }
        }
    }

    private void refuse(TableMap map, ValueColumn column, int line, String code, String message) {
        figures.errors().add(line, map.header(column.index()), null, code, message);
    }

    /** The columns that split the days of a table that was left out; empty when none was. */
    String splitBy() {
        return splitBy;
    }

    /** The first list in which nothing has a date, of which the export with days is known; null when there is none. */
    @Nullable
    TableMap undated() {
        return undated;
    }

    /** A known table from which nothing is taken was among them. */
    boolean hasIgnored() {
        return ignored;
    }
}
