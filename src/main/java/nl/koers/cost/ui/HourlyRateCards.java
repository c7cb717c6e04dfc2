package nl.koers.cost.ui;

import java.time.LocalDate;
import java.util.Currency;
import nl.koers.cost.Costs;
import nl.koers.shell.Card;
import nl.koers.workspace.Workspace;
import nl.koers.workspace.Workspaces;

/** Makes the card on which an administrator says what an hour of own work costs. */
@org.springframework.stereotype.Component
public class HourlyRateCards {

    private final Costs costs;
    private final Workspaces workspaces;

    HourlyRateCards(Costs costs, Workspaces workspaces) {
        this.costs = costs;
        this.workspaces = workspaces;
    }

    /** Read now; for administrators. */
    public Card card() {
        return new HourlyRateCard(this);
    }

    Costs costs() {
        return costs;
    }

    Currency currency() {
        return workspaces.find().map(Workspace::currency).orElseThrow();
    }

    LocalDate today() {
        return workspaces.today();
    }
}
