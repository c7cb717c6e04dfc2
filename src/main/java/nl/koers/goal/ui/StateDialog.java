package nl.koers.goal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import nl.koers.goal.GoalState;
import nl.koers.i18n.InvalidInput;
import nl.koers.shell.FormErrors;

/** Asks why a goal is paused or stopped. */
final class StateDialog extends Dialog {

    private final FormErrors errors = new FormErrors();
    private final TextArea reason;

    /** @param decided takes the reason; what it refuses is shown at the field */
    StateDialog(GoalState state, SerializableConsumer<String> decided) {
        setHeaderTitle(getTranslation("goal.state.ask." + state));
        reason = errors.bind("stateReason", new TextArea(getTranslation("goal.field.stateReason")));
        reason.setWidthFull();
        reason.setMinRows(3);
        setWidth("420px");
        add(reason);
        Button confirm = new Button(getTranslation("goal.state.do." + state), click -> decide(decided));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), confirm);
    }

    private void decide(SerializableConsumer<String> decided) {
        try {
            decided.accept(reason.getValue());
            close();
        } catch (InvalidInput refused) {
            errors.show(refused).forEach(nl.koers.shell.Notice::refused);
        }
    }
}
