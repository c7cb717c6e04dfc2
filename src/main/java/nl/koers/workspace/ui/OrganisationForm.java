package nl.koers.workspace.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import nl.koers.i18n.Texts;
import nl.koers.shell.FormErrors;
import nl.koers.workspace.Thresholds;
import nl.koers.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The fields of the organisation. What cannot be read is refused at its field; the rules are the door's. */
final class OrganisationForm extends Div {

    private static final double PERCENT = 100;

    private final TextField name;
    private final Select<Locale> language;
    private final ComboBox<String> zone;
    private final ComboBox<Currency> currency;
    private final IntegerField onTrack;
    private final IntegerField behind;
    private final FormErrors errors = new FormErrors();
    private final Locale reader = Texts.spoken(getLocale());

    OrganisationForm() {
        addClassName("form");
        name = errors.bind("name", new TextField(label("name")));
        language = errors.bind("language", new Select<>());
        zone = errors.bind("zone", new ComboBox<>(label("zone")));
        currency = errors.bind("currency", new ComboBox<>(label("currency")));
        onTrack = errors.bind("thresholds", new IntegerField(label("onTrack")));
        behind = errors.bind("behind", new IntegerField(label("behind")));
        language.setLabel(label("language"));
        language.setHelperText(getTranslation("settings.organisation.language.help"));
        language.setItems(Texts.LANGUAGES);
        language.setItemLabelGenerator(item -> getTranslation("settings.language." + item.getLanguage()));
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") || id.equals("UTC"))
                .sorted()
                .toList());
        zone.setHelperText(getTranslation("settings.organisation.zone.help"));
        currency.setItems(currencies());
        currency.setItemLabelGenerator(item -> item.getCurrencyCode() + " · " + item.getDisplayName(reader));
        arrange();
    }

    private void arrange() {
        for (IntegerField chance : List.of(onTrack, behind)) {
            chance.setSuffixComponent(new Div("%"));
            chance.setStepButtonsVisible(true);
            chance.setMin(5);
            chance.setMax(95);
        }
        onTrack.setHelperText(getTranslation("settings.organisation.onTrack.help"));
        behind.setHelperText(getTranslation("settings.organisation.behind.help"));
        add(name, language, zone, currency, onTrack, behind);
    }

    private List<Currency> currencies() {
        return Currency.getAvailableCurrencies().stream()
                .filter(item -> item.getDefaultFractionDigits() >= 0 && item.getNumericCode() > 0)
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .toList();
    }

    void fill(Workspace workspace) {
        name.setValue(workspace.name());
        language.setValue(workspace.language());
        zone.setValue(workspace.zone().getId());
        currency.setValue(workspace.currency());
        onTrack.setValue(percent(workspace.thresholds().onTrack()));
        behind.setValue(percent(workspace.thresholds().behind()));
    }

    private static int percent(double chance) {
        return Math.toIntExact(Math.round(chance * PERCENT));
    }

    /**
     * What the fields say.
     *
     * @throws InvalidInput naming each field that is empty
     */
    Workspace read() {
        List<FieldError> empty = List.of(
                        check(zone.getValue(), "zone"),
                        check(currency.getValue(), "currency"),
                        check(onTrack.getValue(), "thresholds"),
                        check(behind.getValue(), "behind"))
                .stream()
                .flatMap(List::stream)
                .toList();
        if (!empty.isEmpty()) {
            throw new InvalidInput(empty);
        }
        return new Workspace(
                name.getValue(),
                language.getValue(),
                ZoneId.of(Objects.requireNonNull(zone.getValue())),
                currency.getValue(),
                new Thresholds(onTrack.getValue() / PERCENT, behind.getValue() / PERCENT));
    }

    private static List<FieldError> check(@Nullable Object value, String field) {
        return value == null
                ? List.of(new FieldError(field, "settings.organisation." + field + ".missing", List.of()))
                : List.of();
    }

    /** Shows what was refused; returns the sentences that belong to no field. */
    List<String> show(InvalidInput refused) {
        return errors.show(refused);
    }

    private String label(String field) {
        return getTranslation("settings.organisation." + field);
    }
}
