package nl.koers.access.ui;

import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.koers.access.CurrentUser;
import nl.koers.access.SetUp;
import nl.koers.shell.Card;
import nl.koers.shell.Glyph;
import nl.koers.shell.Message;
import nl.koers.shell.PageFrame;
import nl.koers.shell.Tone;

/** Asks for e-mail address and password; before set-up it says where the set-up link is. */
@Route("sign-in")
@AnonymousAllowed
class SignInView extends PageFrame implements BeforeEnterObserver, LocaleChangeObserver {

    private final transient CurrentUser currentUser;
    private final boolean usable;
    private final LoginForm form = new LoginForm();

    SignInView(SetUp setUp, CurrentUser currentUser) {
        this.currentUser = currentUser;
        this.usable = !setUp.isNeeded();
        addClassName("narrow");
        if (usable) {
            form.setAction("sign-in");
            form.setForgotPasswordButtonVisible(false);
            add(new Card(form));
        } else {
            add(new Message(Glyph.Sign.FLAG, Tone.NONE, getTranslation("access.signin.needsSetUp")));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.person().isPresent()) {
            event.forwardTo("");
        }
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title(getTranslation("access.signin.title"));
        if (usable) {
            lead(getTranslation("access.signin.lead"));
        }
        LoginI18n words = LoginI18n.createDefault();
        words.getForm().setTitle("");
        words.getForm().setUsername(getTranslation("access.field.email"));
        words.getForm().setPassword(getTranslation("access.field.password"));
        words.getForm().setSubmit(getTranslation("access.signin.submit"));
        words.getErrorMessage().setTitle(getTranslation("access.signin.refused.title"));
        words.getErrorMessage().setMessage(getTranslation("access.signin.refused.message"));
        words.getErrorMessage().setUsername(getTranslation("access.signin.email.missing"));
        words.getErrorMessage().setPassword(getTranslation("access.signin.password.missing"));
        form.setI18n(words);
    }
}
