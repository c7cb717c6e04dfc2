package nl.koers.shell;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.koers.channel.MetricUnit;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A number as people of the language write it: 1,234.5 in English, 1.234,5 in Dutch. Anything else is refused, not guessed.
 * Where a % sign stands behind the field, it may be typed or left out.
 */
public final class AmountField extends TextField {

    private static final Pattern ENGLISH = Pattern.compile("[-+]?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?");
    private static final Pattern DUTCH = Pattern.compile("[-+]?(\\d+|\\d{1,3}(\\.\\d{3})+)(,\\d+)?");
    private static final int MAX_LENGTH = 30;
    private static final int DECIMALS = 6;

    private MetricUnit unit = MetricUnit.NUMBER;
    private String sign = "";

    public AmountField(String label) {
        super(label);
        setMaxLength(MAX_LENGTH);
        getElement().setAttribute("inputmode", "decimal");
        setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
    }

    /** Takes figures as people read them: with a % sign, 5 is kept as 0.05. What is written in the field stays. */
    public void setUnit(MetricUnit unit) {
        show(unit, unit.sign());
    }

    /** Takes so many percentage points, as {@link #setUnit}, or so many of what a number counts. */
    public void setUnitOfChange(MetricUnit changed) {
        show(changed, changed == MetricUnit.PERCENT ? getTranslation("figure.points.sign") : "");
    }

    /** Takes a share of something else: 30 for 30%, and shows its % sign. */
    public void setShare() {
        show(MetricUnit.NUMBER, MetricUnit.PERCENT.sign());
    }

    private void show(MetricUnit kept, String shown) {
        unit = kept;
        if (!sign.equals(shown)) {
            sign = shown;
            setSuffixComponent(shown.isEmpty() ? null : new Span(shown));
        }
    }

    /** The number as it is kept; empty when the field is empty or {@linkplain #unreadable() unreadable}. */
    public Optional<Double> amount() {
        return read(typed(), dutch()).map(unit::kept);
    }

    private String typed() {
        String written = getValue().strip();
        return sign.isEmpty() || !written.endsWith("%") ? written : written.substring(0, written.length() - 1);
    }

    /** Whether something is written that is not a number in this language. */
    public boolean unreadable() {
        return !getValue().isBlank() && amount().isEmpty();
    }

    /** Writes a number that is kept as people of the language read it; null empties the field. */
    public void setAmount(@Nullable Double amount) {
        setValue(amount == null ? "" : Formats.number(Texts.spoken(getLocale()), unit.shown(amount), DECIMALS));
    }

    private boolean dutch() {
        return Texts.spoken(getLocale()).equals(Texts.DUTCH);
    }

    /** A number as it is written in Dutch or in English; empty for anything else. */
    public static Optional<Double> read(String text, boolean dutch) {
        String written = text.replaceAll("[\\s\\u00a0\\u202f]", "").replace('−', '-');
        if (!(dutch ? DUTCH : ENGLISH).matcher(written).matches()) {
            return Optional.empty();
        }
        String plain = dutch ? written.replace(".", "").replace(',', '.') : written.replace(",", "");
        return Optional.of(Double.parseDouble(plain));
    }
}
