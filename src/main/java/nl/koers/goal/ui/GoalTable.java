package nl.koers.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.koers.dashboard.GoalOrder;
import nl.koers.dashboard.GoalRow;
import nl.koers.shell.ReachedBar;
import nl.koers.shell.StandingWords;
import nl.koers.shell.StatusBadge;

/** The list of goals; a press on a heading sorts, a second press turns the order. On a phone each row is a card. */
final class GoalTable extends Div {

    private final StandingWords words;
    private final List<GoalRow> goals;
    private final NativeTable table = new NativeTable();
    private final Map<Column, NativeTableHeaderCell> headings = new EnumMap<>(Column.class);
    private Column sorted = Column.STATUS;
    private boolean reversed;

    /** What can be sorted on. */
    enum Column {
        TITLE,
        STATUS,
        REACHED,
        CHANNEL,
        OWNER,
        DEADLINE
    }

    GoalTable(List<GoalRow> goals, StandingWords words) {
        this.goals = goals;
        this.words = words;
        table.addClassNames("table", "goal-table");
        NativeTableRow head = table.getHead().addRow();
        for (Column column : Column.values()) {
            headings.put(column, heading(column));
            head.add(headings.get(column));
        }
        add(table);
        draw();
    }

    private void draw() {
        headings.forEach((column, heading) -> {
            if (column == sorted) {
                heading.getElement().setAttribute("aria-sort", reversed ? "descending" : "ascending");
            } else {
                heading.getElement().removeAttribute("aria-sort");
            }
        });
        table.getBody().removeAll();
        Comparator<GoalRow> order = reversed ? order(sorted).reversed() : order(sorted);
        goals.stream().sorted(order).forEach(goal -> table.getBody().add(row(goal)));
    }

    private static Comparator<GoalRow> order(Column column) {
        return switch (column) {
            case TITLE -> Comparator.comparing(GoalRow::title, String.CASE_INSENSITIVE_ORDER);
            case STATUS -> GoalOrder.worstFirst();
            case REACHED ->
                Comparator.comparing(
                        goal -> goal.standing().reached(), Comparator.nullsLast(Comparator.<Double>naturalOrder()));
            case CHANNEL -> Comparator.comparing(GoalRow::channel, String.CASE_INSENSITIVE_ORDER);
            case OWNER -> Comparator.comparing(GoalRow::owner, Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER));
            case DEADLINE -> Comparator.comparing(GoalRow::deadline);
        };
    }

    private NativeTableHeaderCell heading(Column column) {
        NativeButton sort = new NativeButton(name(column), click -> sortBy(column));
        sort.addClassName("sort");
        NativeTableHeaderCell cell = new NativeTableHeaderCell(sort);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private void sortBy(Column column) {
        reversed = column == sorted && !reversed;
        sorted = column;
        draw();
    }

    private NativeTableRow row(GoalRow goal) {
        NativeTableRow row = new NativeTableRow();
        row.add(cell(Column.TITLE, GoalNavigation.link(goal.id(), goal.title())));
        row.add(cell(Column.STATUS, new StatusBadge(goal.status(), getTranslation("status." + goal.status()))));
        row.add(cell(Column.REACHED, reached(goal)));
        row.add(cell(Column.CHANNEL, new Span(goal.channel())));
        row.add(cell(Column.OWNER, new Span(Objects.requireNonNullElse(goal.owner(), "–"))));
        row.add(cell(Column.DEADLINE, new Span(words.day(goal.deadline()))));
        return row;
    }

    private Component reached(GoalRow goal) {
        String said = words.shortly(
                        goal.standing(), new StandingWords.Counting(goal.metric(), goal.measure(), goal.direction()))
                .orElse("–");
        Span text = new Span(said);
        text.addClassName("small");
        Div cell = new Div();
        if (goal.standing().reached() != null) {
            cell.add(new ReachedBar(
                    goal.standing().reached(), goal.plannedShare(), StatusBadge.tone(goal.status()), said));
        }
        cell.add(text);
        return cell;
    }

    private NativeTableCell cell(Column column, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.addClassName(column.name().toLowerCase(java.util.Locale.ROOT));
        cell.getElement().setAttribute("data-label", name(column));
        return cell;
    }

    private String name(Column column) {
        return getTranslation("goal.column." + column);
    }
}
