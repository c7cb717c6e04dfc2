package nl.koers.cost.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.Formats;
import nl.koers.i18n.InvalidInput;
import nl.koers.i18n.Texts;
import nl.koers.shell.AmountField;
import org.jspecify.annotations.Nullable;

/** Reads what people typed as amounts, hours and shares; what cannot be read is kept to be told field by field. */
final class CostReading {

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,6}):([0-5]\\d)");
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);
    private static final double EXAMPLE = 12_345.5;
    private static final double HALF_HOURS = 2.5;

    private final Locale language;
    private final List<FieldError> errors = new ArrayList<>();

    CostReading(Locale language) {
        this.language = Texts.spoken(language);
    }

    /** In minor units; null for an empty field and for what cannot be read. */
    @Nullable
    Long money(String field, String text, Currency currency) {
        if (text.isBlank()) {
            return null;
        }
        Optional<Double> amount = AmountField.read(text, isDutch());
        if (amount.isEmpty()) {
            return refuse(field, "cost.amount.unreadable", Formats.number(language, EXAMPLE, 2));
        }
        int decimals = currency.getDefaultFractionDigits();
        BigDecimal minor = BigDecimal.valueOf(amount.get()).movePointRight(decimals);
        if (minor.stripTrailingZeros().scale() > 0) {
            return refuse(field, "cost.amount.decimals", decimals);
        }
        return minor.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0
                ? refuse(field, "cost.amount.large")
                : Long.valueOf(minor.longValue());
    }

    /** In minutes, from 2:30 or 2.5, to the nearest minute; null for an empty field and for what cannot be read. */
    @Nullable
    Long minutes(String field, String text) {
        Matcher clock = CLOCK.matcher(text.strip());
        if (clock.matches()) {
            return 60 * Long.parseLong(clock.group(1)) + Long.parseLong(clock.group(2));
        }
        if (text.isBlank()) {
            return null;
        }
        Optional<Double> hours = AmountField.read(text, isDutch());
        return hours.isEmpty() || Math.abs(hours.get()) > Integer.MAX_VALUE
                ? refuse(field, "cost.hours.unreadable", Formats.number(language, HALF_HOURS, 1))
                : Long.valueOf(BigDecimal.valueOf(hours.get())
                        .multiply(HOUR)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact());
    }

    /** In basis points; absent for what is no percentage with at most two decimals. */
    static Optional<Integer> share(String text, Locale language) {
        return AmountField.read(text.replace("%", ""), Texts.spoken(language).equals(Texts.DUTCH))
                .map(percent -> BigDecimal.valueOf(percent).movePointRight(2))
                .filter(points -> points.stripTrailingZeros().scale() <= 0)
                .filter(points -> points.abs().compareTo(BigDecimal.valueOf(1_000_000)) < 0)
                .map(BigDecimal::intValue);
    }

    void require(boolean isThere, String field, String key) {
        if (!isThere) {
            errors.add(new FieldError(field, key, List.of()));
        }
    }

    /** @throws InvalidInput when something could not be read */
    void finish() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private boolean isDutch() {
        return language.equals(Texts.DUTCH);
    }

    private @Nullable Long refuse(String field, String key, Object... arguments) {
        errors.add(new FieldError(field, key, List.of(arguments)));
        return null;
    }
}
