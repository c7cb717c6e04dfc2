package nl.koers.cost.ui;

import java.time.LocalDate;
import java.util.Currency;
import nl.koers.cost.Rates;
import nl.koers.shell.Card;
import nl.koers.workspace.Workspace;
import nl.koers.workspace.Workspaces;

/** Makes the card on which an administrator says what an hour of own work costs. */
@org.springframework.stereotype.Component
public class HourlyRateCards {

    private final Rates hours;
    private final Workspaces workspaces;

    HourlyRateCards(Rates hours, Workspaces workspaces) {
        this.hours = hours;
        this.workspaces = workspaces;
    }

    /** Read now; for administrators. */
    public Card card() {
        return new HourlyRateCard(this);
    }

    Rates hours() {
        return hours;
    }

    Currency currency() {
        return workspaces.find().map(Workspace::currency).orElseThrow();
    }

    LocalDate today() {
        return workspaces.today();
    }
}
