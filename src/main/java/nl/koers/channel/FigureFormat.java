package nl.koers.channel;

import java.util.Locale;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;

/**
 * How figures of a metric are written, on every screen and paper. A percentage gets as many decimals as tell 4.36% from
 * 4.41% and 0.35% from 0.4%, whatever number of decimals is asked for.
 *
 * @param language one of {@link Texts#LANGUAGES}
 */
public record FigureFormat(Locale language, MetricUnit unit) {

    private static final int KEPT_DECIMALS = 6;
    private static final int MOVED = 2;

    /** "712", "4.36%". */
    public String number(double value, int decimals) {
        return number(value, decimals, value);
    }

    /**
     * The same beside figures of another size.
     *
     * @param scale the size that decides how many decimals a percentage deserves, as figures are kept
     */
    public String number(double value, int decimals, double scale) {
        return unit == MetricUnit.PERCENT
                ? Formats.percent(language, value, percentDecimals(scale))
                : Formats.number(language, value, decimals);
    }

    /** With every decimal that is known. */
    public String exact(double value) {
        return written(value, KEPT_DECIMALS);
    }

    /**
     * With so many decimals of what is kept, as on an axis: one step of 0.005 is 0.5%.
     *
     * @param decimals of the figure as it is kept
     */
    public String written(double value, int decimals) {
        return unit == MetricUnit.PERCENT
                ? Formats.percent(language, value, Math.max(0, decimals - MOVED))
                : Formats.number(language, value, decimals);
    }

    /** How far two figures lie apart: "29", "0.5 percentage points". */
    public String change(Texts texts, double difference, int decimals) {
        return change(texts, difference, decimals, difference);
    }

    /** The same beside figures of another size; as {@link #number(double, int, double)}. */
    public String change(Texts texts, double difference, int decimals, double scale) {
        if (unit == MetricUnit.NUMBER) {
            return Formats.number(language, difference, decimals);
        }
        String points = Formats.number(language, unit.shown(difference), percentDecimals(scale));
        boolean isOne = points.equals("1") || points.equals("-1");
        return texts.get(language, isOne ? "figure.point" : "figure.points", points);
    }

    private static int percentDecimals(double scale) {
        double size = Math.abs(scale);
        return size >= 0.1 ? 1 : size >= 0.0001 || size == 0 ? 2 : 4;
    }
}
