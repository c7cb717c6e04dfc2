package nl.koers.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import nl.koers.i18n.Texts;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** English or Dutch, one press away on every page, also before anybody signs in. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class LanguageSwitch extends Div {

    private final transient LanguageChoice choice;

    LanguageSwitch(LanguageChoice choice) {
        this.choice = choice;
        addClassName("languages");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("shell.language"));
        Texts.LANGUAGES.forEach(language -> add(button(language)));
    }

    private NativeButton button(Locale language) {
        NativeButton button = new NativeButton(language.getLanguage().toUpperCase(Locale.ROOT));
        boolean current = Texts.spoken(getLocale()).equals(language);
        button.addClassName("plain");
        button.getElement()
                .setAttribute("lang", language.getLanguage())
                .setAttribute("title", language.getDisplayLanguage(language))
                .setAttribute("aria-pressed", String.valueOf(current));
        button.addClickListener(click -> getUI().ifPresent(ui -> choice.choose(ui, language)));
        return button;
    }
}
