package nl.koers.goal.ui;

import java.time.LocalDate;
import nl.koers.channel.FigureFormat;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;
import org.jspecify.annotations.Nullable;

/**
 * How explanations write numbers and days.
 *
 * @param scale the size that decides how many decimals a value deserves
 */
record ExplainTexts(Texts texts, FigureFormat figures, double scale) {

    String say(String key, Object... values) {
        return texts.get(figures.language(), "explain." + key, values);
    }

    /** A figure of the goal; nothing for none. */
    String figure(@Nullable Double value) {
        return value == null ? "" : figures.number(value, decimals(), scale);
    }

    /** How far two figures of the goal lie apart. */
    String change(double difference) {
        return change(difference, decimals());
    }

    String change(double difference, int decimals) {
        return figures.change(texts, difference, decimals);
    }

    private int decimals() {
        return scale >= 100 ? 0 : scale >= 10 ? 1 : 2;
    }

    /** A number that is no figure of the goal. */
    String number(double value, int decimals) {
        return Formats.number(figures.language(), value, decimals);
    }

    String percent(double share) {
        return percent(share, 0);
    }

    String percent(double share, int decimals) {
        return Formats.percent(figures.language(), share, decimals);
    }

    String day(LocalDate day) {
        return Formats.shortDay(figures.language(), day);
    }
}
