package nl.koers.cost.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.koers.cost.CostEntry;
import nl.koers.cost.CostEntryId;
import nl.koers.cost.CostLine;
import nl.koers.cost.GoalCosts;
import nl.koers.goal.GoalId;
import nl.koers.i18n.EditConflict;
import nl.koers.i18n.Texts;
import nl.koers.progress.GoalPrice;
import nl.koers.shell.EmptyState;
import nl.koers.shell.Notice;

/** What a goal may cost and has cost, with the ways to change both. */
final class CostTab extends Div {

    private final transient CostTabs desk;
    private final GoalId goal;

    CostTab(CostTabs desk, GoalId goal) {
        this.desk = desk;
        this.goal = goal;
        addClassNames("stack", "costs");
        show();
    }

    private void show() {
        removeAll();
        GoalPrice priced = desk.price(goal);
        GoalCosts costs = priced.costs();
        CostFormat format = new CostFormat(Texts.spoken(getLocale()), priced.currency());
        Div buttons = new Div(add(format), budget(costs, format));
        buttons.addClassName("actions");
        boolean isNew = costs.budget() == null
                && costs.lines().isEmpty()
                && costs.takenBack().isEmpty();
        if (isNew) {
            add(new EmptyState(getTranslation("cost.none"), buttons));
            return;
        }
        add(new PriceList(priced, desk.texts(), getLocale()), new CostSummary(costs, format), buttons);
        if (!costs.lines().isEmpty()) {
            add(new CostTable(costs.lines(), format, desk.texts(), deeds(format)));
        }
        if (!costs.takenBack().isEmpty()) {
            CostTable gone = new CostTable(
                    costs.takenBack(),
                    format,
                    desk.texts(),
                    List.of(new CostTable.Deed("cost.putBack", "cost.putBack.name", this::putBack)));
            add(new Details(getTranslation("cost.takenBack", costs.takenBack().size()), gone));
        }
        add(history(costs, format));
    }

    private Button add(CostFormat format) {
        return new Button(
                getTranslation("cost.add"), click -> new CostDialog(desk, goal, null, format, this::show).open());
    }

    private Button budget(GoalCosts costs, CostFormat format) {
        String label = getTranslation(costs.budget() == null ? "cost.budget.decide" : "cost.budget.change");
        return new Button(label, click -> new BudgetDialog(desk, costs, format, this::show).open());
    }

    private List<CostTable.Deed> deeds(CostFormat format) {
        return List.of(
                new CostTable.Deed("cost.change", "cost.change.name", line -> change(line, format)),
                new CostTable.Deed("cost.takeBack", "cost.takeBack.name", this::takeBack));
    }

    private void change(CostLine line, CostFormat format) {
        new CostDialog(desk, goal, line.entry(), format, this::show).open();
    }

    private void takeBack(CostLine line) {
        decide(line, desk.costs()::takeBack, "cost.takeBack.done");
    }

    private void putBack(CostLine line) {
        decide(line, desk.costs()::putBack, "cost.putBack.done");
    }

    private void decide(CostLine line, Deciding deciding, String said) {
        try {
            deciding.decide(line.entry().id(), line.entry().version());
            Notice.done(getTranslation(said));
        } catch (EditConflict changed) {
            Notice.refused(getTranslation(EditConflict.KEY));
        }
        show();
    }

    /** Read when it is first opened. */
    private Component history(GoalCosts costs, CostFormat format) {
        Details history = new Details(getTranslation("cost.history"));
        history.addOpenedChangeListener(change -> {
            if (change.isOpened() && history.getContent().findAny().isEmpty()) {
                history.add(new CostHistory(desk, costs, format));
            }
        });
        return history;
    }

    @FunctionalInterface
    private interface Deciding {
        CostEntry decide(CostEntryId id, long version);
    }
}
