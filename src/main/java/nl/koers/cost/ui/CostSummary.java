package nl.koers.cost.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import nl.koers.cost.Budget;
import nl.koers.cost.GoalCosts;
import org.jspecify.annotations.Nullable;

/** One calm line: what was spent of what was agreed, the hours, what those cost, and all together. */
final class CostSummary extends Paragraph {

    CostSummary(GoalCosts costs, CostFormat format) {
        addClassName("cost-sums");
        List<String> parts = new ArrayList<>();
        parts.add(spent(costs, format));
        if (costs.minutes() > 0 || costs.minutesLeft() != null) {
            parts.add(worked(costs, format));
        }
        if (costs.work() > 0) {
            parts.add(getTranslation("cost.sum.work", format.money(costs.work())));
        }
        if (costs.minutesWithoutRate() > 0) {
            parts.add(getTranslation("cost.sum.rateless", format.hours(costs.minutesWithoutRate())));
        }
        if (costs.work() > 0 && costs.spent() != 0) {
            parts.add(getTranslation("cost.sum.total", format.money(costs.total())));
        }
        setText(String.join(" · ", parts));
    }

    private String spent(GoalCosts costs, CostFormat format) {
        Long left = costs.amountLeft();
        String spent = format.money(costs.spent());
        if (left == null) {
            return getTranslation("cost.sum.spent", spent);
        }
        String agreed = format.money(left + costs.spent());
        return getTranslation("cost.sum.spent" + way(left), spent, agreed, format.money(Math.abs(left)));
    }

    private String worked(GoalCosts costs, CostFormat format) {
        Long left = costs.minutesLeft();
        String worked = format.hours(costs.minutes());
        if (left == null) {
            return getTranslation("cost.sum.worked", worked);
        }
        String agreed = format.hours(left + costs.minutes());
        return getTranslation("cost.sum.worked" + way(left), worked, agreed, format.hours(Math.abs(left)));
    }

    private static String way(long left) {
        return left < 0 ? ".over" : ".left";
    }

    /** "€ 2000 and 40 hours" or one of the two; null where nothing was agreed. */
    static @Nullable String agreed(Budget budget, CostFormat format) {
        Long amount = budget.amount();
        Long minutes = budget.minutes();
        if (amount == null) {
            return minutes == null ? null : say("cost.budget.hours", format.hours(minutes));
        }
        return minutes == null
                ? format.money(amount)
                : say("cost.budget.both", format.money(amount), format.hours(minutes));
    }

    private static String say(String key, Object... arguments) {
        return com.vaadin.flow.i18n.I18NProvider.translate(key, arguments);
    }
}
