package nl.koers.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.channel.MetricUnit;
import nl.koers.cost.CostPerResult;
import nl.koers.cost.CostWords;
import nl.koers.i18n.Formats;
import nl.koers.progress.Basis;
import nl.koers.progress.Outlook;
import nl.koers.progress.Standing;
import org.jspecify.annotations.Nullable;

/** Many goals of an objective as a line of numbers each, so that they stay on one page; what was decided stands below. */
final class GoalRows {

    private static final List<String> MONEY =
            List.of("money.budget", "money.spent", "rows.planned", "table.price.actual", "table.price.forecast");

    private final PaperWords words;
    private final StatusMark marks;
    private final MoneyWords said;

    GoalRows(PaperWords words, StatusMark marks) {
        this.words = words;
        this.marks = marks;
        this.said = new MoneyWords(words);
    }

    void put(Tag page, List<GoalReport> goals) {
        boolean tellsMoney = goals.stream().anyMatch(goal -> goal.money() != null);
        Tag table = page.add("table", "list rows");
        head(table.add("thead").add("tr"), tellsMoney);
        Tag rows = table.add("tbody");
        goals.forEach(goal -> row(rows.add("tr", StatusMark.tone(goal.status())), goal, tellsMoney));
        goals.forEach(goal -> below(page, goal));
    }

    private void head(Tag row, boolean tellsMoney) {
        row.add("th", "title").set("scope", "col").text(words.get("report.rows.title"));
        row.add("th", "status").set("scope", "col").text(words.get("report.rows.status"));
        Stream.of("fact.now", "fact.target", "fact.forecast").forEach(column -> number(row, column));
        if (tellsMoney) {
            MONEY.forEach(column -> number(row, column));
        } else {
            number(row, "fact.chance");
        }
    }

    private void number(Tag row, String column) {
        row.add("th", "num").set("scope", "col").text(words.get("report." + column));
    }

    private void row(Tag row, GoalReport goal, boolean tellsMoney) {
        Tag title = row.add("th", "title").set("scope", "row");
        title.say("div", "name", goal.title());
        title.say("div", "people", words.names(goal));
        Tag status = row.add("td", "status");
        marks.put(status.add("div"), goal.status());
        status.say("div", "beside", words.deadline(goal));
        each(goal).ifPresent(each -> status.say("div", "beside", each));
        Standing told = goal.standing();
        Double target = told.target();
        double scale = target == null ? 1 : target;
        Outlook outlook = told.basis() == Basis.FORECAST ? told.outlook() : null;
        cell(row, value(told.value(), scale, goal.unit()));
        cell(row, value(target, scale, goal.unit()));
        cell(row, value(outlook == null ? null : outlook.band().median(), scale, goal.unit()));
        if (tellsMoney) {
            money(row, goal);
        } else {
            Double chance = outlook == null ? null : told.chance();
            cell(row, chance == null ? MoneyWords.NOTHING : Formats.percent(words.language(), chance, 0));
        }
    }

    private String value(@Nullable Double value, double scale, MetricUnit unit) {
        return value == null ? MoneyWords.NOTHING : words.value(value, scale, unit);
    }

    private void money(Tag row, GoalReport goal) {
        GoalMoney money = goal.money();
        if (money == null) {
            MONEY.forEach(nothing -> cell(row, MoneyWords.NOTHING));
            return;
        }
        CostPerResult costs = money.costs();
        CostWords told = words.costs(goal, costs);
        cell(row, said.total(costs.budget()));
        cell(row, said.total(costs.spent()));
        Stream.of(costs.planned(), costs.actual(), costs.forecast())
                .forEach(price -> cell(row, told.amount(price).orElse(MoneyWords.NOTHING)));
    }

    /** What its prices are the price of: "per new follower", "per 1000 visits"; empty where it has none. */
    private Optional<String> each(GoalReport goal) {
        return Optional.ofNullable(goal.money())
                .map(GoalMoney::costs)
                .filter(CostPerResult::hasPrice)
                .map(costs -> words.costs(goal, costs).each());
    }

    private static void cell(Tag row, String value) {
        row.add("td", "num").text(value);
    }

    /** What was decided about a goal and which costs it shares; nothing for most goals. */
    private void below(Tag page, GoalReport goal) {
        GoalMoney money = goal.money();
        String shared =
                money == null ? "" : money.shared().stream().map(said::shared).collect(Collectors.joining(" "));
        String decided = words.round() == null
                ? ""
                : words.round()
                        .about(goal)
                        .map(decision -> words.decision(decision) + " " + words.decided(decision))
                        .orElse("");
        if (!shared.isEmpty() || !decided.isEmpty()) {
            Tag line = page.add("p", "below");
            line.say("span", "strong", goal.title() + ".");
            line.text(Stream.of(decided, shared)
                    .filter(sentence -> !sentence.isEmpty())
                    .collect(Collectors.joining(" ", " ", "")));
        }
    }
}
