package nl.koers.shell;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;
import org.jspecify.annotations.Nullable;

/** A number as people of the language write it: 1,234.5 in English, 1.234,5 in Dutch. Anything else is refused, not guessed. */
public final class AmountField extends TextField {

    private static final Pattern ENGLISH = Pattern.compile("[-+]?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?");
    private static final Pattern DUTCH = Pattern.compile("[-+]?(\\d+|\\d{1,3}(\\.\\d{3})+)(,\\d+)?");
    private static final int MAX_LENGTH = 30;

    public AmountField(String label) {
        super(label);
        setMaxLength(MAX_LENGTH);
        getElement().setAttribute("inputmode", "decimal");
        setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
    }

    /** The number; empty when the field is empty or {@linkplain #unreadable() unreadable}. */
    public Optional<Double> amount() {
        return read(getValue(), dutch());
    }

    /** Whether something is written that is not a number in this language. */
    public boolean unreadable() {
        return !getValue().isBlank() && amount().isEmpty();
    }

    /** Writes the number as the language does; null empties the field. */
    public void setAmount(@Nullable Double amount) {
        setValue(amount == null ? "" : Formats.number(Texts.spoken(getLocale()), amount, 6));
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
