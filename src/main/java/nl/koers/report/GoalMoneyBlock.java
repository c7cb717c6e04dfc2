package nl.koers.report;

import java.util.List;
import nl.koers.cost.CostPerResult;
import nl.koers.cost.CostWords;
import nl.koers.cost.NoPrice;
import nl.koers.cost.Price;

/** What a goal costs on paper: budget, spending and work, what it brought, and the three prices of a result. */
final class GoalMoneyBlock {

    private static final int PRICES = 3;

    private final PaperWords words;
    private final Medium medium;
    private final MoneyWords said;

    GoalMoneyBlock(PaperWords words, Medium medium) {
        this.words = words;
        this.medium = medium;
        this.said = new MoneyWords(words);
    }

    void put(Tag card, GoalReport goal, GoalMoney money) {
        CostPerResult costs = money.costs();
        CostWords prices = words.costs(goal, costs);
        Tag block = card.add("div", "money");
        Tag amounts = row(
                block,
                "report.money.budget",
                "report.money.spent",
                "report.money.hours",
                "report.money.together",
                "report.money.result");
        cell(amounts, "report.money.budget", said.of(costs.budget()));
        cell(amounts, "report.money.spent", said.money(costs.spent()));
        cell(amounts, "report.money.hours", said.work(costs.spent()));
        cell(amounts, "report.money.together", together(costs));
        boolean isPriceless = isPriceless(costs);
        String result =
                isPriceless ? MoneyWords.NOTHING : prices.result(costs.actual()).orElse(MoneyWords.NOTHING);
        cell(amounts, "report.money.result", result);
        if (isPriceless) {
            block.say("p", "shared", prices.price(costs.actual()));
        } else {
            prices(block, costs, prices);
        }
        shares(block, money.shared());
        if (medium == Medium.BROWSER) {
            explain(block, prices);
        }
    }

    /** Whether its results have no price by their nature, so that saying so once is enough. */
    private static boolean isPriceless(CostPerResult costs) {
        NoPrice missing = costs.actual().missing();
        return missing == NoPrice.KEEPS || missing == NoPrice.LIMIT;
    }

    private void prices(Tag block, CostPerResult costs, CostWords prices) {
        Tag row = row(block, "report.price.planned", "report.price.actual", "report.price.forecast");
        price(row, "report.price.planned", costs.planned(), prices);
        price(row, "report.price.actual", costs.actual(), prices);
        Tag forecast = price(row, "report.price.forecast", costs.forecast(), prices);
        prices.range().ifPresent(range -> forecast.say("div", "beside", range));
    }

    private Tag price(Tag row, String label, Price price, CostWords prices) {
        Tag cell = cell(row, label, "");
        cell.say("span", price.price() == null ? "reason" : "", prices.price(price));
        return cell;
    }

    private String together(CostPerResult costs) {
        String used = said.used(new Spending(costs.budget(), costs.spent()));
        String total = said.total(costs.spent());
        return used.equals(MoneyWords.NOTHING) ? total : words.get("report.money.used", total, used);
    }

    /** A table of one row under headings. */
    private Tag row(Tag block, String... headings) {
        Tag table = block.add("table", headings.length == PRICES ? "amounts prices" : "amounts");
        Tag head = table.add("thead").add("tr");
        for (String heading : headings) {
            head.add("th").set("scope", "col").text(words.get(heading));
        }
        return table.add("tbody").add("tr");
    }

    private Tag cell(Tag row, String label, String value) {
        Tag cell = row.add("td").set("data-label", words.get(label));
        return value.isEmpty() ? cell : cell.say("span", "", value);
    }

    private void shares(Tag block, List<GoalMoney.SharedCost> shared) {
        shared.forEach(cost -> block.say("p", "shared", said.shared(cost)));
    }

    private void explain(Tag block, CostWords prices) {
        Tag details = block.add("details");
        details.add("summary").text(words.get("report.price.explain"));
        List.of(prices.planned(), prices.actual(), prices.forecast()).forEach(lines -> {
            Tag list = details.add("ul");
            lines.forEach(line -> list.add("li").text(line));
        });
    }
}
