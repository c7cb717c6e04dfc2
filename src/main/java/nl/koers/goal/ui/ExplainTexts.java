package nl.koers.goal.ui;

import java.time.LocalDate;
import java.util.Locale;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;
import org.jspecify.annotations.Nullable;

/**
 * How explanations write numbers and days.
 *
 * @param scale the size that decides how many decimals a value deserves
 */
record ExplainTexts(Texts texts, Locale language, double scale) {

    String say(String key, Object... values) {
        return texts.get(language, "explain." + key, values);
    }

    String number(@Nullable Double value) {
        return value == null ? "" : number(value.doubleValue());
    }

    String number(double value) {
        return number(value, scale >= 100 ? 0 : scale >= 10 ? 1 : 2);
    }

    String number(double value, int decimals) {
        return Formats.number(language, value, decimals);
    }

    String percent(double share) {
        return Formats.percent(language, share, 0);
    }

    String day(LocalDate day) {
        return Formats.shortDay(language, day);
    }
}
