package nl.koers.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Objects;
import nl.koers.cost.CostWords;
import nl.koers.cost.Money;
import nl.koers.goal.Acceptance;
import nl.koers.goal.GoalId;
import nl.koers.goal.ui.GoalNavigation;
import nl.koers.report.GoalMoney;
import nl.koers.report.GoalReport;
import nl.koers.round.MoneySums;
import nl.koers.round.Subject;
import nl.koers.shell.StandingWords;
import org.jspecify.annotations.Nullable;

/** All that a round says of a goal: result, money, the three prices, who, and what was decided. */
final class GoalWhole extends Div {

    private static final String NOTHING = "–";

    private final transient RoundWords words;
    private final transient StandingWords standing;

    GoalWhole(GoalReport goal, RoundPage page, Deciding deciding) {
        this.words = deciding.words();
        this.standing =
                new StandingWords(words.texts(), words.language(), page.report().asOf());
        addClassName("goal-whole");
        GoalMoney money = goal.money();
        CostWords costs =
                money == null ? null : new CostWords(words.texts(), words.language(), goal.metric(), money.costs());
        part("result", result(goal, costs), page(goal));
        part("money", money(MoneySums.of(List.of(goal))));
        part("price", costs == null || money == null ? new Span(NOTHING) : prices(goal, money, costs));
        part("who", who(goal));
        if (page.frozen() != null) {
            part("decision", new DecisionPart(Subject.goal(goal.id()), goal.title(), page, deciding));
        }
    }

    private void part(String name, Component... content) {
        Div part = new Div(new H4(words.say("column." + name)));
        part.addClassName("stack-s");
        part.add(content);
        add(part);
    }

    private RouterLink page(GoalReport goal) {
        RouterLink page = GoalNavigation.link(new GoalId(goal.id()), words.say("whole.link"));
        page.getElement().setAttribute("aria-label", words.say("whole.link.name", goal.title()));
        page.addClassName("no-print");
        return page;
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
        StandingWords.Counting counting =
                new StandingWords.Counting(goal.metric(), goal.unit(), goal.measure(), goal.direction());
        standing.shortly(goal.standing(), counting).ifPresent(said -> result.add(new Paragraph(said)));
        Paragraph on = new Paragraph(
                goal.standing().dataDate() == null
                        ? words.say("figures.none")
                        : words.say("figures", words.day(goal.standing().dataDate())));
        on.addClassName("quiet");
        Paragraph until = new Paragraph(words.say("until", words.day(goal.deadline())));
        until.addClassName("quiet");
        result.add(on, until);
        return result;
    }

    private Component money(MoneySums sums) {
        Money budget = sums.budget();
        Money spent = sums.spent();
        Money over = sums.over();
        DescriptionList facts = new DescriptionList();
        facts.addClassName("round-facts");
        fact(facts, "money.budget", budget == null ? words.say("money.budget.none") : written(budget));
        fact(facts, "money.paid", spent == null ? NOTHING : written(spent));
        if (over != null) {
            fact(facts, "money.beyond", written(over));
        } else if (budget != null) {
            fact(facts, "money.left", written(spent == null ? budget : budget.minus(spent)));
        }
        Div money = new Div(facts);
        String hours = words.hours(sums);
        if (hours != null) {
            Paragraph line = new Paragraph(hours);
            line.addClassName("quiet");
            money.add(line);
        }
        return money;
    }

    private String written(Money money) {
        return money.written(words.language());
    }

    private Component prices(GoalReport goal, GoalMoney money, CostWords costs) {
        Div all = new Div();
        DescriptionList prices = new DescriptionList();
        prices.addClassName("round-facts");
        fact(prices, "prices.planned", costs.price(money.costs().planned()));
        fact(prices, "prices.actual", costs.price(money.costs().actual()));
        fact(prices, "prices.forecast", costs.price(money.costs().forecast()));
        all.add(prices);
        NativeButton how = new NativeButton(
                words.say("prices.how"), click -> new PriceDialog(goal.title(), money, costs, words).open());
        how.setAriaLabel(words.say("prices.how.name", goal.title()));
        how.addClassNames("plain", "no-print");
        all.add(how);
        return all;
    }

    private void fact(DescriptionList facts, String key, String said) {
        facts.add(new DescriptionList.Term(words.say(key)), new DescriptionList.Description(said));
    }

    private Component who(GoalReport goal) {
        DescriptionList who = new DescriptionList();
        who.addClassName("round-facts");
        String nobody = words.say("nobody");
        String accountable = goal.accountable();
        fact(who, "owner", Objects.requireNonNullElse(goal.owner(), nobody));
        fact(who, "accountable", accountable == null ? nobody : accountable + ", " + agreement(goal));
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
