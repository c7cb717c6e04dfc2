package nl.koers.cost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.cost.CostCells.Cell;
import nl.koers.cost.CostColumns.Column;
import nl.koers.cost.CostNotation.Said;
import nl.koers.cost.CostSheet.Fault;
import nl.koers.cost.CostSheet.Line;
import nl.koers.cost.CostSheet.Why;
import nl.koers.goal.GoalName;
import nl.koers.i18n.FieldError;
import nl.koers.reading.FirstRow;
import org.jspecify.annotations.Nullable;

/** From the lines of a file to costs, each borne by the goal that has its title: all of them, or what is wrong. */
final class CostSheetReading {

    /** As many lines as a file may hold. */
    static final int MOST = 5000;

    /**
     * What a file is read with.
     *
     * @param goals that may bear a cost
     * @param kinds by every word for them, as {@link CostCells#kinds} gives them
     * @param today the last day on which something can have been spent
     */
    record With(Collection<GoalName> goals, Map<String, CostKind> kinds, Currency currency, LocalDate today) {}

    private final With with;
    private final CostColumns columns;
    private final CostCells cells;
    private final Map<String, List<GoalName>> titles = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private CostSheetReading(CostColumns columns, CostCells cells, With with) {
        this.with = with;
        this.columns = columns;
        this.cells = cells;
        with.goals()
                .forEach(goal -> titles.computeIfAbsent(CostText.key(goal.title()), title -> new ArrayList<>())
                        .add(goal));
    }

    /** @param rows of the file, from its first on */
    static CostSheet read(List<FirstRow> rows, With with, Said said) {
        List<CostColumns> all = CostColumns.all(rows);
        if (all.size() > 1) {
            return refused(0, "", Why.SHEETS);
        }
        CostColumns columns = all.getFirst();
        List<FirstRow> lines = columns.lines(rows);
        if (!columns.has(Column.GOAL)) {
            return refused(columns.row().line(), columns.heading(Column.CHANNEL), Why.CHANNEL);
        }
        if (lines.isEmpty()) {
            return refused(0, "", Why.NOTHING);
        }
        if (lines.size() > MOST) {
            return refused(0, "", Why.MANY);
        }
        CostText text = new CostText(columns, with.currency());
        CostNotation notation = CostNotation.of(lines, text, said);
        return notation.question() == null
                ? new CostSheetReading(columns, new CostCells(text, notation, with.kinds()), with).sheet(lines)
                : new CostSheet(List.of(), List.of(), notation.question());
    }

    private static CostSheet refused(int line, String column, Why why) {
        return new CostSheet(List.of(), List.of(new Fault(line, column, "", why)), null);
    }

    private CostSheet sheet(List<FirstRow> rows) {
        List<Line> lines = rows.stream().flatMap(row -> line(row).stream()).toList();
        return new CostSheet(faults.isEmpty() ? lines : List.of(), faults, null);
    }

    private Optional<Line> line(FirstRow row) {
        GoalName goal = value(row, Column.GOAL, goal(row));
        LocalDate on = value(row, Column.DATE, cells.day(row));
        Long amount = value(row, Column.AMOUNT, cells.amount(row));
        Long minutes = value(row, Column.HOURS, cells.minutes(row));
        CostKind kind = value(row, Column.KIND, cells.kind(row));
        if (goal == null || on == null || amount == null || minutes == null || kind == null) {
            return Optional.empty();
        }
        CostEntryData data = CostRules.tidy(new CostEntryData(
                on, amount, minutes, kind, columns.cell(row, Column.NOTE), List.of(CostShare.whole(goal.id()))));
        List<FieldError> errors = CostRules.entry(data, with.today());
        errors.forEach(error -> refuse(row, error));
        return errors.isEmpty()
                ? Optional.of(new Line(row.line(), goal.title(), data, new Money(amount, with.currency()), false))
                : Optional.empty();
    }

    private Cell<GoalName> goal(FirstRow row) {
        List<GoalName> found = titles.getOrDefault(CostText.key(columns.cell(row, Column.GOAL)), List.of());
        if (found.size() == 1) {
            return Cell.of(found.getFirst());
        }
        return Cell.none(found.isEmpty() ? Why.GOAL : Why.GOAL_TWICE);
    }

    /** Null for a cell that cannot be used, which is a fault. */
    private <T> @Nullable T value(FirstRow row, Column column, Cell<T> cell) {
        if (cell.fault() != null) {
            fault(row, column, cell.fault());
        }
        return cell.value();
    }

    private void refuse(FirstRow row, FieldError error) {
        switch (error.key()) {
            case "cost.on.range" -> fault(row, Column.DATE, Why.DATE_RANGE);
            case "cost.amount.large" -> fault(row, Column.AMOUNT, Why.AMOUNT_LARGE);
            case "cost.hours.range" -> fault(row, Column.HOURS, Why.HOURS_RANGE);
            case "cost.text.long" -> fault(row, Column.NOTE, Why.NOTE_LONG);
            case "cost.note.refund" -> fault(row, Column.NOTE, Why.REFUND);
            default -> fault(row, Column.AMOUNT, Why.EMPTY);
        }
    }

    private void fault(FirstRow row, Column column, Why why) {
        faults.add(new Fault(row.line(), columns.heading(column), columns.cell(row, column), why));
    }
}
