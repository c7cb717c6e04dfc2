package nl.koers.goal.ui;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.koers.channel.FigureFormat;
import nl.koers.channel.MetricUnit;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;

/** Figures that a history keeps as programs write them, as people read them. */
record HistoryFigures(Texts texts, FigureFormat figures) {

    private static final Pattern SHARE = Pattern.compile("([0-9.]+)%");
    private static final Pattern MILESTONE = Pattern.compile("=(?<value>-?[0-9.]+)");
    private static final Pattern REFERENCE = Pattern.compile("^(?<value>-?[0-9.]+) ");
    private static final int DECIMALS = 6;

    String baseline(String written) {
        return figures.exact(Double.parseDouble(written));
    }

    /** 1000, +300 or +30%: the last is a share of a figure and stays as it is. */
    String target(String written) {
        if (figures.unit() == MetricUnit.NUMBER || written.endsWith("%")) {
            return written;
        }
        return written.startsWith("+")
                ? "+" + figures.change(texts, Double.parseDouble(written), DECIMALS)
                : baseline(written);
    }

    /** 2026-05-01=700, 2026-06-01=850. */
    String milestones(String written) {
        return figures.unit() == MetricUnit.NUMBER
                ? written
                : MILESTONE.matcher(written).replaceAll(found -> "=" + baseline(found.group("value")));
    }

    /** 712 (2026-01-01/2026-06-30, 97%): kept to the last decimal, its share read to the whole per cent. */
    String reference(String written) {
        Locale language = figures.language();
        Matcher share = SHARE.matcher(written);
        String rounded = share.find()
                ? share.replaceFirst(Formats.percent(language, Double.parseDouble(share.group(1)) / 100, 0))
                : written;
        return figures.unit() == MetricUnit.NUMBER
                ? rounded
                : REFERENCE.matcher(rounded).replaceFirst(found -> baseline(found.group("value")) + " ");
    }
}
