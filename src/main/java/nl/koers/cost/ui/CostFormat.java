package nl.koers.cost.ui;

import java.util.Currency;
import java.util.Locale;
import nl.koers.cost.CostShare;
import nl.koers.cost.Money;
import nl.koers.i18n.Formats;

/** How amounts, hours and shares are written in the reader's language. */
record CostFormat(Locale language, Currency currency) {

    private static final double HOUR = 60;

    /** € 1250 or € 1250,50. */
    String money(long minor) {
        return new Money(minor, currency).written(language);
    }

    /** For a column: all amounts with cents, or none. */
    String money(long minor, boolean withCents) {
        return new Money(minor, currency).written(language, withCents);
    }

    boolean isWhole(long minor) {
        return new Money(minor, currency).isWhole();
    }

    /** 2.5 for 150 minutes. */
    String hours(long minutes) {
        return Formats.number(language, minutes / HOUR, 2);
    }

    /** 33.33%. */
    String share(int basisPoints) {
        return Formats.percent(language, (double) basisPoints / CostShare.WHOLE, 2);
    }
}
