package nl.koers.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a first reading of a file taught about its dates and numbers, kept for the second. */
final class Evidence {

    private final FileContext context;
    private final char separator;
    private final boolean isOriginal;
    private final DecimalRule ofTheFile;
    private final List<RowDates> dates = new ArrayList<>();
    private final TitledPlatforms platforms = new TitledPlatforms();
    private final TableFindings tables = new TableFindings();

    /** @param separator between the cells; exports part them by commas, and Excel by others when it saves them again */
    Evidence(FileContext context, char separator) {
        this.context = context;
        this.separator = separator;
        this.isOriginal = separator != ';' && separator != '\t';
        this.ofTheFile = new DecimalRule(context.setting().decimal());
    }

    /**
     * What says when the values of the n-th table are: dates in the order of the profile, else of the setting, else as the
     * column shows; or what else the profile knows.
     *
     * @param preamble of the table
     */
    RowDates dates(int table, TableMap map, Preamble preamble) {
        if (table == dates.size()) {
            dates.add(dates(map, preamble));
        }
        return dates.get(table);
    }

    private RowDates dates(TableMap map, Preamble preamble) {
        TableMap.When when = map.when();
        DatePart part = when.part();
        if (map.profile().date().isOfFile()) {
            return new FileDate(context.setting().fileDate());
        }
        if (part != null && part.compareTo(DatePart.NTH_DAYS) >= 0) {
            return preamble.counted(part, map.header(map.dateColumn()));
        }
        DateColumn column = column(map, map.dateColumn(), part);
        if (when.beside() < 0) {
            return column;
        }
        DateColumn written = when.besideIsYear() ? null : column(map, when.beside(), null);
        return new PeriodBeside(column, written, when, map.channelColumn() < 0);
    }

    private DateColumn column(TableMap map, int column, @Nullable DatePart part) {
        ImportProfile.DateRule rule = map.profile().date();
        boolean fixed = rule.order() != null && rule.order() != DateOrder.YMD;
        DateOrder order = fixed ? rule.order() : context.setting().dateOrder();
        return new DateColumn(
                map.header(column),
                new DateColumn.Way(order, rule.hasNoYear(), part, context.zone()),
                YearFinder.of(context.fileName(), context.setting().fileDate()));
    }

    /**
     * The numbers of a table: with the decimal sign of the profile, else of the setting, else as the file shows. A file
     * that was saved again may have got another sign than the export had.
     */
    NumberCells numbers(TableMap map) {
        if (separator == ';' && DutchWords.areIn(HeaderWords.normal(map.headers()))) {
            ofTheFile.expect(DecimalSign.COMMA);
        }
        DecimalSign known = map.profile().decimal();
        boolean fixed = known == DecimalSign.COMMA || (known != null && isOriginal);
        return new NumberCells(fixed ? new DecimalRule(known) : ofTheFile);
    }

    /** The platforms of tables whose titles say only what is measured. */
    TitledPlatforms platforms() {
        return platforms;
    }

    /** What the rows of the tables showed. */
    TableFindings tables() {
        return tables;
    }

    FileContext context() {
        return context;
    }

    /** Whether cells were left for a second reading. */
    boolean isOpen() {
        return ofTheFile.isOpen()
                || platforms.isOpen()
                || tables.isOpen()
                || dates.stream().anyMatch(RowDates::isOpen);
    }

    /**
     * Decides what was left open, or refuses the file.
     *
     * @param lastSureLine the last line that is certainly whole
     */
    void settle(int lastSureLine) {
        platforms.settle();
        tables.settle();
        dates.forEach(RowDates::settle);
        ofTheFile.settle(lastSureLine);
    }

    /** Years or days that came from the file's name or date; empty when its bytes say everything. */
    String years() {
        return dates.stream()
                .map(RowDates::fromOutside)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(","));
    }
}
