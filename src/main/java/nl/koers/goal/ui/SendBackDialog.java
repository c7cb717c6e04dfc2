package nl.koers.goal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import nl.koers.i18n.InvalidInput;
import nl.koers.shell.FormErrors;
import nl.koers.shell.Notice;

/** Asks what has to change before the accountable manager answers for a goal. */
final class SendBackDialog extends Dialog {

    private final FormErrors errors = new FormErrors();
    private final TextArea reason;

    /** @param said takes the reason; what it refuses is shown at the field */
    SendBackDialog(SerializableConsumer<String> said) {
        setHeaderTitle(getTranslation("goal.acceptance.ask"));
        reason = errors.bind("reason", new TextArea(getTranslation("goal.acceptance.reason")));
        reason.setHelperText(getTranslation("goal.acceptance.reason.help"));
        reason.setWidthFull();
        reason.setMinRows(3);
        setWidth("420px");
        add(reason);
        Button confirm = new Button(getTranslation("goal.acceptance.do.sendBack"), click -> send(said));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), confirm);
    }

    private void send(SerializableConsumer<String> said) {
        try {
            said.accept(reason.getValue());
            close();
        } catch (InvalidInput refused) {
            errors.show(refused).forEach(Notice::refused);
        }
    }
}
