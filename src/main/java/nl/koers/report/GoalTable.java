package nl.koers.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.cost.CostPerResult;
import nl.koers.cost.CostWords;
import nl.koers.cost.Price;

/**
 * The goals of an objective below each other on one page: course, where each stands, what it costs, who is responsible and
 * what was decided. With few of them there is room for how each goes.
 */
final class GoalTable {

    /** Up to so many there is room for how each goes. */
    private static final int FEW = 4;

    private final PaperWords words;
    private final StatusMark marks;
    private final MoneyWords said;

    GoalTable(PaperWords words, StatusMark marks) {
        this.words = words;
        this.marks = marks;
        this.said = new MoneyWords(words);
    }

    void put(Tag page, List<GoalReport> goals) {
        boolean tellsMoney = goals.stream().anyMatch(goal -> goal.money() != null);
        boolean hasRoom = goals.size() <= FEW;
        Tag table = page.add("table", "goals" + (tellsMoney ? " costing" : "") + (hasRoom ? "" : " tight"));
        head(table.add("thead").add("tr"), tellsMoney);
        goals.forEach(goal -> {
            Tag rows = table.add("tbody", StatusMark.tone(goal.status()));
            numbers(rows.add("tr", "numbers"), goal, tellsMoney);
            Tag cell = rows.add("tr", "more").add("td").set("colspan", tellsMoney ? "5" : "3");
            more(cell, goal, hasRoom, tellsMoney);
        });
    }

    private void head(Tag row, boolean tellsMoney) {
        List<String> columns = tellsMoney
                ? List.of("title", "course", "stand", "money", "price")
                : List.of("title", "course", "stand");
        columns.forEach(column -> row.add("th", column).set("scope", "col").text(words.get("report.table." + column)));
    }

    private void numbers(Tag row, GoalReport goal, boolean tellsMoney) {
        Tag name = row.add("th", "title").set("scope", "row");
        name.say("div", "name", goal.title());
        marks.put(name.add("div"), goal.status());
        name.say("div", "beside", words.deadline(goal));
        Tag course = row.add("td", "course");
        if (PaperChart.isDrawable(goal)) {
            new PaperChart(goal, words, PaperSize.SMALL).put(course, words.seen(goal));
        }
        Tag stand = row.add("td", "stand");
        words.facts(goal).forEach(fact -> line(stand, fact.name(), fact.value(), tellsMoney ? "" : fact.beside()));
        if (tellsMoney) {
            money(row.add("td", "money"), row.add("td", "price"), goal);
        }
    }

    private void money(Tag amounts, Tag prices, GoalReport goal) {
        GoalMoney money = goal.money();
        if (money == null) {
            return;
        }
        CostPerResult costs = money.costs();
        Spending spending = new Spending(costs.budget(), costs.spent());
        line(amounts, words.get("report.money.budget"), said.total(costs.budget()), "");
        line(amounts, words.get("report.money.spent"), said.total(costs.spent()), "");
        line(amounts, words.get("report.money.share"), said.used(spending), "");
        CostWords told = words.costs(goal, costs);
        price(prices, "planned", costs.planned(), told);
        price(prices, "actual", costs.actual(), told);
        price(prices, "forecast", costs.forecast(), told);
        if (costs.hasPrice()) {
            prices.say("div", "beside", told.each());
        }
    }

    private static Stream<Price> prices(CostPerResult costs) {
        return Stream.of(costs.planned(), costs.actual(), costs.forecast());
    }

    private void price(Tag cell, String which, Price price, CostWords told) {
        line(cell, words.get("report.table.price." + which), told.amount(price).orElse(MoneyWords.NOTHING), "");
    }

    private static void line(Tag cell, String name, String value, String beside) {
        Tag line = cell.add("div", "line");
        line.say("span", "what", name);
        line.text(" ");
        Tag figure = line.add("span", "figure").text(value);
        if (!beside.isEmpty()) {
            figure.text(" ");
            figure.say("span", "beside", beside);
        }
    }

    /** What does not fit into a column. */
    private void more(Tag cell, GoalReport goal, boolean hasRoom, boolean tellsMoney) {
        if (hasRoom && !tellsMoney) {
            cell.say("p", "promise", words.promise(goal));
        }
        if ((hasRoom || !tellsMoney) && !words.story(goal).isEmpty()) {
            cell.say("p", "story", words.story(goal));
        }
        String beside =
                Stream.concat(costs(goal), Stream.of(words.people(goal))).collect(Collectors.joining(" "));
        cell.say("p", "people", beside);
        if (hasRoom && !tellsMoney) {
            words.checkIns(goal).stream().limit(1).forEach(newest -> cell.say("p", "said", newest));
        }
        if (words.round() != null) {
            words.round().about(goal).ifPresent(decided -> new DecisionLine(words).put(cell, decided));
        }
    }

    /** The result, why a price is missing, and the costs that goals share. */
    private Stream<String> costs(GoalReport goal) {
        GoalMoney money = goal.money();
        if (money == null) {
            return Stream.of();
        }
        CostPerResult costs = money.costs();
        CostWords told = words.costs(goal, costs);
        return Stream.of(
                        told.result(costs.actual()).stream().map(result -> words.get("report.table.result", result)),
                        said.hours(costs.spent(), "report.table.work").stream(),
                        prices(costs)
                                .filter(price -> price.price() == null)
                                .map(told::price)
                                .distinct(),
                        money.shared().stream().map(said::shared))
                .flatMap(sentences -> sentences);
    }
}
