package nl.koers.cost;

import nl.koers.i18n.InvalidInput;
import nl.koers.workspace.WorkspaceChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Refuses another currency while amounts are kept: they would silently become other money. */
@Component
class KeptCurrency {

    private final CostRepository entries;
    private final BudgetRepository budgets;
    private final RateRepository rates;

    KeptCurrency(CostRepository entries, BudgetRepository budgets, RateRepository rates) {
        this.entries = entries;
        this.budgets = budgets;
        this.rates = rates;
    }

    /** Runs in the transaction of the change, which it undoes. */
    @EventListener
    void check(WorkspaceChanged changed) {
        boolean isUsed =
                !entries.isEmpty() || !budgets.isEmpty() || !rates.all().all().isEmpty();
        if (changed.changesCurrency() && isUsed) {
            throw new InvalidInput("currency", "cost.currency.kept");
        }
    }
}
