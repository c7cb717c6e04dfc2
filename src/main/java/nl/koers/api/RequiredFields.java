package nl.koers.api;

import java.util.ArrayList;
import java.util.List;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a document, so that everything is said at once. */
final class RequiredFields {

    private final List<FieldError> errors = new ArrayList<>();

    void check(String field, @Nullable Object value) {
        if (value == null) {
            wrong(field, "api.field.required");
        }
    }

    void wrong(String field, String key, Object... arguments) {
        errors.add(new FieldError(field, key, List.of(arguments)));
    }

    /** The value; everything that was found wrong so far when it is not there. */
    <T> T given(@Nullable T value) {
        if (value == null || !errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return value;
    }

    boolean isEmpty() {
        return errors.isEmpty();
    }

    void throwIfAny() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
