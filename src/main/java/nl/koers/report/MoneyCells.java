package nl.koers.report;

import java.util.ArrayList;
import java.util.List;
import nl.koers.cost.CostPerResult;
import nl.koers.cost.Outlay;
import nl.koers.cost.Price;
import nl.koers.cost.Result;
import org.jspecify.annotations.Nullable;

/** What a goal costs as cells of a table: amounts as money, hours and results as numbers; empty where unknown. */
final class MoneyCells {

    static final List<String> COLUMNS = List.of(
            "report.money.budget",
            "report.sheet.budgetHours",
            "report.money.spent",
            "report.sheet.hours",
            "report.sheet.work",
            "report.sheet.together",
            "report.money.result",
            "report.price.planned",
            "report.sheet.price.actual",
            "report.sheet.price.forecast",
            "report.sheet.price.low",
            "report.sheet.price.high",
            "report.sheet.per");
    private static final double HOUR = 60.0;

    private MoneyCells() {}

    static List<@Nullable Object> of(@Nullable GoalMoney money) {
        List<@Nullable Object> cells = new ArrayList<>(COLUMNS.size());
        if (money == null) {
            COLUMNS.forEach(column -> cells.add(null));
            return cells;
        }
        CostPerResult costs = money.costs();
        addOutlays(cells, costs.budget(), costs.spent());
        cells.add(result(costs.actual()));
        cells.add(costs.planned().price());
        cells.add(costs.actual().price());
        cells.add(costs.forecast().price());
        CostPerResult.Range range = costs.range();
        cells.add(range == null ? null : range.low());
        cells.add(range == null ? null : range.high());
        cells.add((double) costs.per());
        return cells;
    }

    /** Of a goal of which no more than its money is told. */
    static List<@Nullable Object> of(Outlay budget, Outlay spent) {
        List<@Nullable Object> cells = new ArrayList<>(COLUMNS.size());
        addOutlays(cells, budget, spent);
        while (cells.size() < COLUMNS.size()) {
            cells.add(null);
        }
        return cells;
    }

    private static void addOutlays(List<@Nullable Object> cells, Outlay budget, Outlay spent) {
        cells.add(budget.money());
        cells.add(hours(budget));
        cells.add(spent.money());
        cells.add(hours(spent));
        cells.add(spent.work());
        cells.add(spent.total());
    }

    private static @Nullable Double hours(Outlay outlay) {
        return outlay.minutes() == 0 ? null : outlay.minutes() / HOUR;
    }

    private static @Nullable Double result(Price price) {
        Result result = price.result();
        return result == null ? null : result.amount().doubleValue();
    }
}
