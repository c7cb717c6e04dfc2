package nl.koers.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.koers.dashboard.GoalRow;
import nl.koers.dashboard.GoalSorting;
import nl.koers.dashboard.GoalSorting.Column;
import nl.koers.dashboard.GoalSorting.Grouping;
import nl.koers.shell.ReachedBar;
import nl.koers.shell.StandingWords;
import nl.koers.shell.StatusBadge;
import org.jspecify.annotations.Nullable;

/** Rows of goals in the order they come; a press on a heading sorts, a second one turns around. On a phone a row is a card. */
final class GoalTable extends Div {

    private final StandingWords words;
    private final GoalListAddress address;
    private final NativeTable table = new NativeTable();
    private @Nullable String group;

    GoalTable(GoalListAddress address, StandingWords words) {
        this.address = address;
        this.words = words;
        table.addClassNames("table", "goal-table");
        NativeTableRow head = table.getHead().addRow();
        for (Column column : Column.values()) {
            head.add(heading(column));
        }
        add(table);
    }

    /** Adds rows below those that are there. */
    void append(List<GoalRow> goals) {
        for (GoalRow goal : goals) {
            String its = group(goal);
            if (its != null && !its.equals(group)) {
                table.getBody().add(groupHeading(its));
            }
            group = its;
            table.getBody().add(row(goal));
        }
    }

    private @Nullable String group(GoalRow goal) {
        Grouping grouping = address.sorting().grouping();
        return switch (grouping) {
            case NONE -> null;
            case OBJECTIVE -> named(goal.objectiveTitle(), grouping);
            case CHANNEL -> goal.channel();
            case OWNER -> named(goal.owner(), grouping);
            case STATUS -> getTranslation("status." + goal.status());
        };
    }

    private String named(@Nullable String name, Grouping grouping) {
        return Objects.requireNonNullElseGet(name, () -> getTranslation("goal.group.without." + grouping));
    }

    private NativeTableRow groupHeading(String words) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement()
                .setAttribute("scope", "colgroup")
                .setAttribute("colspan", String.valueOf(Column.values().length));
        NativeTableRow row = new NativeTableRow(cell);
        row.addClassName("group");
        return row;
    }

    private NativeTableHeaderCell heading(Column column) {
        GoalSorting sorting = address.sorting();
        RouterLink sort = new RouterLink(name(column), GoalsView.class);
        sort.setQueryParameters(address.with(sorting.by(column)).write());
        sort.addClassName("sort");
        NativeTableHeaderCell cell = new NativeTableHeaderCell(sort);
        cell.getElement().setAttribute("scope", "col");
        if (column == sorting.column()) {
            cell.getElement().setAttribute("aria-sort", sorting.reversed() ? "descending" : "ascending");
        }
        return cell;
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
                        goal.standing(),
                        new StandingWords.Counting(goal.metric(), goal.unit(), goal.measure(), goal.direction()))
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
        cell.addClassName(column.name().toLowerCase(Locale.ROOT));
        cell.getElement().setAttribute("data-label", name(column));
        return cell;
    }

    private String name(Column column) {
        return getTranslation("goal.column." + column);
    }
}
