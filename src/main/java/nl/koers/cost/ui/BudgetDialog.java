package nl.koers.cost.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Currency;
import nl.koers.cost.Budget;
import nl.koers.cost.BudgetData;
import nl.koers.cost.GoalCosts;
import nl.koers.i18n.EditConflict;
import nl.koers.i18n.InvalidInput;
import nl.koers.shell.FormErrors;
import nl.koers.shell.Notice;
import org.jspecify.annotations.Nullable;

/** Asks what a goal may cost, and why that changes. */
final class BudgetDialog extends Dialog {

    private final transient CostTabs desk;
    private final transient GoalCosts costs;
    private final FormErrors errors = new FormErrors();
    private final TextField amount;
    private final TextField hours;
    private final TextArea reason;
    private final Currency currency;

    BudgetDialog(CostTabs desk, GoalCosts costs, CostFormat format, Runnable done) {
        this.desk = desk;
        this.costs = costs;
        this.currency = format.currency();
        Budget old = costs.budget();
        setHeaderTitle(getTranslation(old == null ? "cost.budget.decide" : "cost.budget.change"));
        setWidth("420px");
        amount = errors.bind("amount", new TextField(getTranslation("cost.budget.amount")));
        amount.setSuffixComponent(new Span(currency.getCurrencyCode()));
        hours = errors.bind("minutes", new TextField(getTranslation("cost.hours")));
        hours.setHelperText(getTranslation("cost.hours.help"));
        reason = errors.bind("reason", new TextArea(getTranslation("cost.budget.why")));
        reason.setRequiredIndicatorVisible(old != null);
        reason.setMaxLength(2000);
        Div fields = new Div(amount, hours, reason);
        fields.addClassName("stack");
        add(fields);
        if (old != null) {
            fill(old, format);
        }
        Button keep = new Button(getTranslation("shell.save"), click -> keep(done));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), keep);
    }

    private void fill(Budget old, CostFormat format) {
        Long money = old.amount();
        Long minutes = old.minutes();
        amount.setValue(money == null ? "" : CostDialog.plain(money, format));
        hours.setValue(minutes == null ? "" : format.hours(minutes));
    }

    private void keep(Runnable done) {
        errors.clear();
        try {
            CostReading reading = new CostReading(getLocale());
            @Nullable Long money = reading.money("amount", amount.getValue(), currency);
            @Nullable Long minutes = reading.minutes("minutes", hours.getValue());
            reading.finish();
            Budget old = costs.budget();
            BudgetData decided = new BudgetData(money, minutes, reason.getValue());
            desk.budgets().decide(costs.goal(), old == null ? 0 : old.version(), decided);
            close();
            Notice.done(getTranslation("cost.budget.kept"));
            done.run();
        } catch (InvalidInput refused) {
            errors.show(refused).forEach(Notice::refused);
        } catch (EditConflict changed) {
            Notice.refused(getTranslation(EditConflict.KEY));
        }
    }
}
