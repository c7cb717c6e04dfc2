package nl.koers.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import nl.koers.i18n.Texts;
import org.springframework.stereotype.Component;

/** Gives Vaadin the words of {@link Texts}: the browser decides the language until the user does. */
@Component
class KoersI18n implements I18NProvider {

    private final transient Texts texts;

    KoersI18n(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Texts.LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return texts.get(locale, key, params);
    }
}
