package nl.koers.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.koers.access.MyAccount;
import nl.koers.access.Person;
import nl.koers.i18n.InvalidInput;
import nl.koers.shell.Card;
import nl.koers.shell.FormErrors;
import nl.koers.shell.Notice;
import nl.koers.shell.PageFrame;

/** What people change about themselves: their password. */
@Route("account")
@PermitAll
class AccountView extends PageFrame implements LocaleChangeObserver {

    private final transient MyAccount account;
    private final transient FormErrors errors = new FormErrors();
    private final PasswordField current = new PasswordField();
    private final PasswordField password = new PasswordField();
    private final Button submit = new Button();

    AccountView(MyAccount account) {
        this.account = account;
        addClassName("narrow");
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickListener(click -> change());
        submit.setDisableOnClick(true);
        Div form = new Div(errors.bind("current", current), errors.bind("password", password), submit);
        form.addClassName("stack");
        add(Card.titled(getTranslation("access.account.password"), form));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Person person = account.person();
        title(person.name());
        lead(getTranslation("access.account.lead", person.email(), getTranslation("role." + person.role())));
        current.setLabel(getTranslation("access.field.currentPassword"));
        password.setLabel(getTranslation("access.field.newPassword"));
        password.setHelperText(getTranslation("access.password.help"));
        submit.setText(getTranslation("access.account.submit"));
    }

    private void change() {
        try {
            SessionStart.keepPage(account.changePassword(current.getValue(), password.getValue()));
            current.clear();
            password.clear();
            Notice.done(getTranslation("access.account.changed"));
        } catch (InvalidInput refused) {
            errors.show(refused).forEach(Notice::refused);
        } finally {
            submit.setEnabled(true);
        }
    }
}
