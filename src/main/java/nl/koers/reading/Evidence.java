package nl.koers.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a first reading of a file taught about its dates and numbers, kept for the second. */
final class Evidence {

    private final FileContext context;
    private final DecimalRule ofTheFile;
    private final List<DateColumn> dates = new ArrayList<>();

    Evidence(FileContext context) {
        this.context = context;
        this.ofTheFile = new DecimalRule(context.setting().decimal());
    }

    /** The dates of the n-th table: in the order of the profile, else of the setting, else as the column shows. */
    DateColumn dates(int table, TableMap map) {
        if (table == dates.size()) {
            ImportProfile.DateRule rule = map.profile().date();
            dates.add(new DateColumn(
                    map.header(map.dateColumn()),
                    rule.order() != null ? rule.order() : context.setting().dateOrder(),
                    rule.hasNoYear(),
                    YearFinder.of(context.fileName(), context.setting().fileDate())));
        }
        return dates.get(table);
    }

    /** The numbers of a table: with the decimal sign of the profile, else of the setting, else as the file shows. */
    NumberCells numbers(TableMap map) {
        DecimalSign known = map.profile().decimal();
        return new NumberCells(known == null ? ofTheFile : new DecimalRule(known));
    }

    FileContext context() {
        return context;
    }

    /** Whether cells were left for a second reading. */
    boolean isOpen() {
        return ofTheFile.isOpen() || dates.stream().anyMatch(DateColumn::isOpen);
    }

    /**
     * Decides what was left open, or refuses the file.
     *
     * @param lastSureLine the last line that is certainly whole
     */
    void settle(int lastSureLine) {
        dates.forEach(DateColumn::settle);
        ofTheFile.settle(lastSureLine);
    }

    /** The years found for dates that had none; empty when every date had its year. */
    String years() {
        return dates.stream()
                .map(DateColumn::firstYear)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }
}
