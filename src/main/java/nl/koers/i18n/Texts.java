package nl.koers.i18n;

import static java.util.Objects.requireNonNull;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The words of Koers in English and Dutch, from {@code vaadin-i18n/translations*.properties}.
 *
 * <p>Sentences are {@link MessageFormat} patterns: {@code {0}} takes an argument, an apostrophe is written twice.
 */
@Component
public class Texts {

    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale DUTCH = Locale.of("nl");
    /** The languages of Koers, the default first. */
    public static final List<Locale> LANGUAGES = List.of(ENGLISH, DUTCH);

    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Map<Locale, Language> spoken =
            LANGUAGES.stream().collect(Collectors.toMap(language -> language, Language::new));

    /** What belongs to a key. */
    private interface Said {
        String with(Object... arguments);
    }

    /** Each sentence is understood once, when it is first said: a screen says hundreds. */
    private static final class Language {

        private final Locale language;
        private final ResourceBundle bundle;
        private final Map<String, Said> known = new ConcurrentHashMap<>();

        Language(Locale language) {
            this.language = language;
            this.bundle = ResourceBundle.getBundle(BUNDLE, language, NO_FALLBACK);
        }

        @Nullable
        Said find(String key) {
            Said said = known.get(key);
            if (said == null && bundle.containsKey(key)) {
                said = understand(bundle.getString(key));
                known.put(key, said);
            }
            return said;
        }

        private Said understand(String pattern) {
            boolean isPlain = pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
            return isPlain ? arguments -> pattern : new Sentence(pattern, language)::with;
        }
    }

    /**
     * The sentence in that language; a missing key is a defect and comes back as {@code !key!}.
     *
     * @param arguments dates and numbers are written as people of that language write them
     */
    public String get(Locale language, String key, Object... arguments) {
        Said said = requireNonNull(spoken.get(spoken(language))).find(key);
        return said == null ? "!" + key + "!" : said.with(arguments);
    }

    /** The word for a metric, as a label: "Followers"; one's own metrics keep the name they have in the files. */
    public String metric(Locale language, String code) {
        String word = get(language, "metric." + code);
        return word.startsWith("!") ? code : word;
    }

    /** The word for a metric inside a sentence: "followers". Abbreviations stay as they are. */
    public String metricInSentence(Locale language, String code) {
        String word = metric(language, code);
        boolean plain = word.length() > 1 && !word.equals(code) && Character.isLowerCase(word.charAt(1));
        return plain ? word.substring(0, 1).toLowerCase(spoken(language)) + word.substring(1) : word;
    }

    /** Dutch for any kind of Dutch, English for everything else. */
    public static Locale spoken(Locale language) {
        return language.getLanguage().equals("nl") ? DUTCH : ENGLISH;
    }
}
