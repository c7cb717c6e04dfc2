package nl.koers.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.koers.channel.MetricUnit;
import nl.koers.cost.CostPerResult;
import nl.koers.cost.CostWords;
import nl.koers.cost.Money;
import nl.koers.goal.GoalId;
import nl.koers.goal.ui.GoalNavigation;
import nl.koers.report.GoalReport;
import nl.koers.round.Decision;
import nl.koers.round.RoundComparison;
import nl.koers.round.RoundComparison.Line;
import nl.koers.round.RoundComparison.Moment;
import nl.koers.round.RoundComparison.Presence;
import nl.koers.shell.StandingWords;
import nl.koers.shell.StatusBadge;
import org.jspecify.annotations.Nullable;

/** A goal in each row: how it stood then and now, and what became of what was decided. */
final class ChangeTable extends NativeTable {

    private static final List<String> COLUMNS = List.of("goal", "status", "value", "spent", "price", "decided");

    private final transient RoundWords words;
    private final transient StandingWords before;
    private final transient StandingWords after;

    /** @param then the day of the earlier report; {@code now} that of the later */
    ChangeTable(RoundComparison found, RoundWords words, LocalDate then, LocalDate now) {
        this.words = words;
        this.before = new StandingWords(words.texts(), words.language(), then);
        this.after = new StandingWords(words.texts(), words.language(), now);
        addClassNames("table", "round-goals", "round-changes");
        getElement().setAttribute("role", "table").setAttribute("aria-label", words.say("compare.table"));
        getHead().getElement().setAttribute("role", "rowgroup");
        getBody().getElement().setAttribute("role", "rowgroup");
        NativeTableRow head = getHead().addRow();
        head.getElement().setAttribute("role", "row");
        COLUMNS.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(words.say("compare.column." + column));
            cell.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
            head.add(cell);
        });
        found.lines().forEach(this::row);
    }

    private void row(Line line) {
        NativeTableRow row = getBody().addRow();
        row.getElement().setAttribute("role", "row");
        cell(row, "goal", name(line));
        cell(row, "status", status(line));
        cell(row, "value", value(line));
        cell(row, "spent", pair(spent(line.before()), spent(line.after())));
        cell(row, "price", pair(price(line, line.before()), price(line, line.after())));
        cell(row, "decided", decided(line));
    }

    private void cell(NativeTableRow row, String column, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement()
                .setAttribute("role", "cell")
                .setAttribute("data-label", words.say("compare.column." + column));
        row.add(cell);
    }

    private Component name(Line line) {
        Div name = new Div(
                GoalNavigation.link(new GoalId(line.told().id()), line.told().title()));
        name.addClassName("stack-s");
        Paragraph objective = new Paragraph(line.objective());
        objective.addClassName("quiet");
        name.add(objective);
        if (line.presence() != Presence.STAYED) {
            name.add(new Paragraph(words.say("compare." + line.presence())));
        }
        return name;
    }

    private Component status(Line line) {
        Div status = new Div();
        status.addClassName("then-now");
        Moment then = line.before();
        Moment now = line.after();
        if (then != null) {
            status.add(badge(then));
        }
        if (then != null && now != null && line.isOtherStatus()) {
            status.add(arrow());
        }
        if (now != null && (then == null || line.isOtherStatus())) {
            status.add(badge(now));
        }
        return status;
    }

    private StatusBadge badge(Moment moment) {
        return new StatusBadge(moment.status(), getTranslation("status." + moment.status()));
    }

    /** Read as "to"; a sign for those who see it. */
    private Span arrow() {
        Span arrow = new Span("→");
        arrow.getElement().setAttribute("role", "img").setAttribute("aria-label", words.say("compare.to"));
        return arrow;
    }

    private Component value(Line line) {
        GoalReport goal = line.told();
        double scale = Objects.requireNonNullElse(goal.standing().target(), 0.0);
        MetricUnit unit = goal.unit();
        return pair(value(line.before(), before, scale, unit), value(line.after(), after, scale, unit));
    }

    private static @Nullable String value(
            @Nullable Moment moment, StandingWords standing, double scale, MetricUnit unit) {
        Double value = moment == null ? null : moment.value();
        return value == null ? null : standing.number(value, scale == 0 ? value : scale, unit);
    }

    private @Nullable String spent(@Nullable Moment moment) {
        Money spent = moment == null ? null : moment.spent();
        return spent == null ? null : spent.written(words.language());
    }

    private @Nullable String price(Line line, @Nullable Moment moment) {
        CostPerResult costs = moment == null ? null : moment.costs();
        return costs == null
                ? null
                : new CostWords(words.texts(), words.language(), line.told().metric(), costs).price(costs.actual());
    }

    /** "500 → 700"; what is the same stands once, and what is not known is a dash. */
    private Component pair(@Nullable String then, @Nullable String now) {
        Div pair = new Div();
        pair.addClassName("then-now");
        if (then == null && now == null) {
            pair.add(new Span("–"));
        } else if (Objects.equals(then, now)) {
            pair.add(new Span(String.valueOf(now)));
        } else {
            pair.add(new Span(then == null ? "–" : then), arrow(), new Span(now == null ? "–" : now));
        }
        return pair;
    }

    private Component decided(Line line) {
        Div said = new Div();
        said.addClassName("stack-s");
        Decision decision = line.decided();
        if (decision == null) {
            said.add(new Span(line.presence() == Presence.CAME ? "–" : words.say("undecided")));
            return said;
        }
        said.add(DecisionPart.badge(decision.verdict(), words));
        if (!decision.reason().isEmpty()) {
            said.add(new Paragraph(decision.reason()));
        }
        said.add(new Paragraph(words.say("compare.outcome." + line.outcome())));
        Paragraph by = new Paragraph(words.decided(decision));
        by.addClassName("quiet");
        said.add(by);
        return said;
    }
}
