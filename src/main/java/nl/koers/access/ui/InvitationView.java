package nl.koers.access.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import nl.koers.access.OneTimeLinks;
import nl.koers.access.Person;
import nl.koers.i18n.InvalidInput;
import nl.koers.shell.Card;
import nl.koers.shell.FormErrors;
import nl.koers.shell.Notice;
import nl.koers.shell.PageFrame;

/** Where somebody who was invited chooses a password. */
@Route("invitation/:secret")
@AnonymousAllowed
class InvitationView extends PageFrame implements BeforeEnterObserver, LocaleChangeObserver {

    private final transient OneTimeLinks links;
    private final transient FormErrors errors = new FormErrors();
    private final PasswordField password = new PasswordField();
    private final Button submit = new Button();
    private String secret = "";

    InvitationView(OneTimeLinks links) {
        this.links = links;
        addClassName("narrow");
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickListener(click -> accept());
        submit.addClickShortcut(Key.ENTER);
        submit.setDisableOnClick(true);
        Div form = new Div(errors.bind("password", password), submit);
        form.addClassName("stack");
        add(new Card(form));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        secret = event.getRouteParameters().get("secret").orElse("");
        Optional<Person> invited = links.invited(secret);
        if (invited.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        title(getTranslation("access.invitation.title", invited.get().name()));
        lead(getTranslation("access.invitation.lead", invited.get().email()));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        password.setLabel(getTranslation("access.field.password"));
        password.setHelperText(getTranslation("access.password.help"));
        submit.setText(getTranslation("access.invitation.submit"));
    }

    private void accept() {
        try {
            links.accept(secret, password.getValue())
                    .ifPresentOrElse(
                            SessionStart::toOverview, () -> Notice.refused(getTranslation("access.link.used")));
        } catch (InvalidInput refused) {
            errors.show(refused).forEach(Notice::refused);
        } finally {
            submit.setEnabled(true);
        }
    }
}
