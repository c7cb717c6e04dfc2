package nl.koers.access.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import nl.koers.access.SetUp;
import nl.koers.access.SetUpData;
import nl.koers.i18n.InvalidInput;
import nl.koers.i18n.Texts;
import nl.koers.shell.Card;
import nl.koers.shell.FormErrors;
import nl.koers.shell.Notice;
import nl.koers.shell.PageFrame;
import org.springframework.security.core.Authentication;

/** The first page anybody sees, behind the one-time link of the console: five answers and Koers can be used. */
@Route("setup/:secret")
@AnonymousAllowed
class SetUpView extends PageFrame implements BeforeEnterObserver, LocaleChangeObserver {

    private final transient SetUp setUp;
    private final transient FormErrors errors = new FormErrors();
    private final Select<Locale> language = new Select<>();
    private final TextField organisation = new TextField();
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final PasswordField password = new PasswordField();
    private final Button submit = new Button();
    private String secret = "";

    SetUpView(SetUp setUp) {
        this.setUp = setUp;
        addClassName("narrow");
        language.setItems(Texts.LANGUAGES);
        language.setItemLabelGenerator(
                item -> item.getDisplayLanguage(item).equals("English") ? "English" : "Nederlands");
        language.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().setLocale(change.getValue());
            }
        });
        email.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        password.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.NEW_PASSWORD);
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickListener(click -> finish());
        submit.addClickShortcut(Key.ENTER);
        submit.setDisableOnClick(true);
        Div form = new Div(
                errors.bind("language", language),
                errors.bind("organisation", organisation),
                errors.bind("name", name),
                errors.bind("email", email),
                errors.bind("password", password),
                submit);
        form.addClassName("stack");
        add(new Card(form));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        secret = event.getRouteParameters().get("secret").orElse("");
        if (!setUp.isOpen(secret)) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title(getTranslation("access.setup.title"));
        lead(getTranslation("access.setup.lead"));
        language.setValue(Texts.spoken(event.getLocale()));
        language.setLabel(getTranslation("access.field.language"));
        organisation.setLabel(getTranslation("access.field.organisation"));
        name.setLabel(getTranslation("access.field.yourName"));
        email.setLabel(getTranslation("access.field.email"));
        password.setLabel(getTranslation("access.field.password"));
        password.setHelperText(getTranslation("access.password.help"));
        submit.setText(getTranslation("access.setup.submit"));
    }

    private void finish() {
        try {
            Optional<Authentication> admin = setUp.complete(secret, data());
            admin.ifPresentOrElse(SessionStart::toOverview, () -> Notice.refused(getTranslation("access.link.used")));
        } catch (InvalidInput refused) {
            errors.show(refused).forEach(Notice::refused);
        } finally {
            submit.setEnabled(true);
        }
    }

    private SetUpData data() {
        return new SetUpData(
                language.getValue(),
                organisation.getValue(),
                zone(),
                name.getValue(),
                email.getValue(),
                password.getValue());
    }

    /** Of the browser; of the server where the browser does not tell. */
    private static ZoneId zone() {
        try {
            return ZoneId.of(
                    UI.getCurrent().getPage().getExtendedClientDetails().getTimeZoneId());
        } catch (DateTimeException | NullPointerException e) {
            return ZoneId.systemDefault();
        }
    }
}
