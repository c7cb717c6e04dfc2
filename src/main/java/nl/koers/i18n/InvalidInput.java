package nl.koers.i18n;

import java.util.List;

/**
 * What somebody typed cannot be accepted.
 *
 * @see FieldError
 */
public final class InvalidInput extends RuntimeException {

    private final List<FieldError> errors;

    public InvalidInput(List<FieldError> errors) {
        super(errors.toString());
        this.errors = List.copyOf(errors);
    }

    public InvalidInput(String field, String key, Object... arguments) {
        this(List.of(new FieldError(field, key, List.of(arguments))));
    }

    /** At least one; the order is that of the form. */
    public List<FieldError> errors() {
        return errors;
    }
}
