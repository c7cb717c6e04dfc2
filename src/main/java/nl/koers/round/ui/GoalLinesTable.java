package nl.koers.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.koers.cost.CostWords;
import nl.koers.goal.Acceptance;
import nl.koers.goal.GoalId;
import nl.koers.goal.ui.GoalNavigation;
import nl.koers.report.GoalMoney;
import nl.koers.report.GoalReport;
import nl.koers.round.MoneySums;
import nl.koers.round.Subject;
import nl.koers.shell.StandingWords;
import nl.koers.shell.StatusBadge;
import org.jspecify.annotations.Nullable;

/**
 * The goals of an objective in a round, a row each. On a narrow screen each row becomes a card whose parts say what they
 * are; the roles keep it a table for those who have it read aloud.
 */
final class GoalLinesTable extends NativeTable {

    private static final List<String> COLUMNS = List.of("goal", "money", "result", "price", "who", "decision");

    private final transient RoundPage page;
    private final transient RoundWords words;
    private final transient Deciding deciding;
    private final transient StandingWords standing;

    GoalLinesTable(String caption, List<GoalReport> goals, RoundPage page, Deciding deciding) {
        this.page = page;
        this.words = deciding.words();
        this.deciding = deciding;
        this.standing =
                new StandingWords(words.texts(), words.language(), page.report().asOf());
        addClassNames("table", "round-goals");
        getElement().setAttribute("role", "table").setAttribute("aria-label", caption);
        getHead().getElement().setAttribute("role", "rowgroup");
        getBody().getElement().setAttribute("role", "rowgroup");
        NativeTableRow head = getHead().addRow();
        head.getElement().setAttribute("role", "row");
        columns().forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(words.say("column." + column));
            cell.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
            head.add(cell);
        });
        goals.forEach(this::row);
    }

    private List<String> columns() {
        return page.frozen() == null ? COLUMNS.subList(0, COLUMNS.size() - 1) : COLUMNS;
    }

    private void row(GoalReport goal) {
        NativeTableRow row = getBody().addRow();
        row.getElement().setAttribute("role", "row");
        cell(row, "goal", name(goal));
        GoalMoney money = goal.money();
        cell(row, "money", new MoneyBar(MoneySums.of(List.of(goal)), words));
        CostWords costs =
                money == null ? null : new CostWords(words.texts(), words.language(), goal.metric(), money.costs());
        cell(row, "result", result(goal, costs));
        cell(row, "price", costs == null || money == null ? new Span("–") : prices(goal, money, costs));
        cell(row, "who", who(goal));
        if (page.frozen() != null) {
            Subject subject = Subject.goal(goal.id());
            cell(row, "decision", new DecisionPart(subject, goal.title(), page, deciding));
        }
    }

    private void cell(NativeTableRow row, String column, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("role", "cell").setAttribute("data-label", words.say("column." + column));
        row.add(cell);
    }

    private Component name(GoalReport goal) {
        Div name = new Div();
        name.addClassName("stack-s");
        name.add(GoalNavigation.link(new GoalId(goal.id()), goal.title()));
        name.add(new StatusBadge(goal.status(), getTranslation("status." + goal.status())));
        Paragraph until = new Paragraph(words.say("until", words.day(goal.deadline())));
        until.addClassName("quiet");
        name.add(until);
        return name;
    }

    private Component result(GoalReport goal, @Nullable CostWords costs) {
        Div result = new Div();
        if (costs != null && goal.money() != null) {
            costs.result(goal.money().costs().actual()).ifPresent(said -> {
                Paragraph line = new Paragraph(said);
                line.addClassName("strong");
                result.add(line);
            });
        }
        StandingWords.Counting counting = new StandingWords.Counting(goal.metric(), goal.measure(), goal.direction());
        standing.shortly(goal.standing(), counting).ifPresent(said -> result.add(new Paragraph(said)));
        Paragraph on = new Paragraph(
                goal.standing().dataDate() == null
                        ? words.say("figures.none")
                        : words.say("figures", words.day(goal.standing().dataDate())));
        on.addClassName("quiet");
        result.add(on);
        return result;
    }

    private Component prices(GoalReport goal, GoalMoney money, CostWords costs) {
        Div all = new Div();
        DescriptionList prices = new DescriptionList();
        prices.addClassName("round-facts");
        price(prices, "planned", costs.price(money.costs().planned()));
        price(prices, "actual", costs.price(money.costs().actual()));
        price(prices, "forecast", costs.price(money.costs().forecast()));
        all.add(prices);
        NativeButton how = new NativeButton(
                words.say("prices.how"), click -> new PriceDialog(goal.title(), money, costs, words).open());
        how.setAriaLabel(words.say("prices.how.name", goal.title()));
        how.addClassNames("plain", "no-print");
        all.add(how);
        return all;
    }

    private void price(DescriptionList prices, String key, String said) {
        prices.add(new DescriptionList.Term(words.say("prices." + key)), new DescriptionList.Description(said));
    }

    private Component who(GoalReport goal) {
        DescriptionList who = new DescriptionList();
        who.addClassName("round-facts");
        String nobody = words.say("nobody");
        who.add(
                new DescriptionList.Term(words.say("owner")),
                new DescriptionList.Description(goal.owner() == null ? nobody : goal.owner()),
                new DescriptionList.Term(words.say("accountable")),
                new DescriptionList.Description(
                        goal.accountable() == null ? nobody : goal.accountable() + ", " + agreement(goal)));
        return who;
    }

    private String agreement(GoalReport goal) {
        GoalReport.Agreement said = goal.agreement();
        Acceptance.State state = said == null ? Acceptance.State.PROPOSED : said.state();
        if (said != null && said.onBehalf()) {
            return words.say("agreement." + state + ".behalf", words.day(said.at()), said.by());
        }
        return words.say("agreement." + state, said == null ? "" : words.day(said.at()));
    }
}
