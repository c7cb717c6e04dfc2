package nl.koers.channel.ui;

import java.util.Locale;
import nl.koers.i18n.Texts;

/** How metrics are called on this screen. */
final class ChannelWords {

    private ChannelWords() {}

    /** The metric's name in the reader's language; its code where it is one of people's own. */
    static String metric(Texts texts, Locale language, String code) {
        String word = texts.get(language, "metric." + code);
        return word.startsWith("!") ? code : word;
    }
}
