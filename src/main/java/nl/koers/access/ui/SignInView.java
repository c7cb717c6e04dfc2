package nl.koers.access.ui;

import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Asks for e-mail address and password. */
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
class SignInView extends VerticalLayout implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();

    SignInView() {
        setSizeFull();
        setAlignItems(FlexComponent.Alignment.CENTER);
        setJustifyContentMode(FlexComponent.JustifyContentMode.CENTER);
        form.setAction("sign-in");
        form.setForgotPasswordButtonVisible(false);
        add(form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        LoginI18n words = LoginI18n.createDefault();
        words.getForm().setTitle(getTranslation("access.signin.title"));
        words.getForm().setUsername(getTranslation("access.field.email"));
        words.getForm().setPassword(getTranslation("access.field.password"));
        words.getForm().setSubmit(getTranslation("access.signin.submit"));
        words.getErrorMessage().setTitle(getTranslation("access.signin.refused.title"));
        words.getErrorMessage().setMessage(getTranslation("access.signin.refused.message"));
        words.getErrorMessage().setUsername(getTranslation("access.signin.email.missing"));
        words.getErrorMessage().setPassword(getTranslation("access.signin.password.missing"));
        form.setI18n(words);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.signin.title") + " · " + getTranslation("app.name");
    }
}
