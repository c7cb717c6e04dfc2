package nl.koers.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;

/** Puts what a door refused at the field it is about, in the reader's language, and takes it away on the next edit. */
public final class FormErrors {

    private final Map<String, Component> fields = new LinkedHashMap<>();

    /** @param name the field's name as doors and the API know it */
    public <F extends Component & HasValue<?, ?> & HasValidationProperties> F bind(String name, F field) {
        field.setManualValidation(true);
        field.addValueChangeListener(change -> field.setInvalid(false));
        fields.put(name, field);
        return field;
    }

    /** The field with that name; one that was never bound is a defect. */
    public Component field(String name) {
        return java.util.Objects.requireNonNull(fields.get(name), name);
    }

    public void clear() {
        fields.values().forEach(field -> ((HasValidationProperties) field).setInvalid(false));
    }

    /** Shows each error at its field and goes to the first; returns the sentences of errors that have no field here. */
    public List<String> show(InvalidInput refused) {
        List<String> homeless = new ArrayList<>();
        boolean focused = false;
        for (FieldError error : refused.errors()) {
            Component field = fields.get(error.field());
            if (field == null) {
                homeless.add(sentence(error));
            } else {
                mark(field, sentence(error));
                focused = focused || focus(field);
            }
        }
        return homeless;
    }

    private static void mark(Component field, String sentence) {
        HasValidationProperties marked = (HasValidationProperties) field;
        marked.setErrorMessage(sentence);
        marked.setInvalid(true);
    }

    private static boolean focus(Component field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
            return true;
        }
        return false;
    }

    private static String sentence(FieldError error) {
        return com.vaadin.flow.i18n.I18NProvider.translate(
                error.key(), error.arguments().toArray());
    }
}
