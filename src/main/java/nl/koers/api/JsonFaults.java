package nl.koers.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.koers.i18n.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What is wrong with a document or a parameter, in terms of the one who wrote it. */
final class JsonFaults {

    private JsonFaults() {}

    /** From 1, as editors count. */
    record Place(int line, int column) {}

    /** The field at fault; null when the document is not JSON or nothing in it can be pointed at. */
    static @Nullable FieldError field(@Nullable Throwable cause) {
        if (!(cause instanceof DatabindException fault) || fault.getPath().isEmpty()) {
            return null;
        }
        String field = path(fault.getPath());
        return switch (fault) {
            case UnrecognizedPropertyException unknown -> new FieldError(field, "api.field.unknown", List.of());
            case MismatchedInputException mismatch -> mismatch(field, mismatch.getTargetType());
            default -> new FieldError(field, "api.field.unusable", List.of());
        };
    }

    /** Where the document stops being JSON; null when there was none. */
    static @Nullable Place place(@Nullable Throwable cause) {
        TokenStreamLocation location = cause instanceof JacksonException fault ? fault.getLocation() : null;
        return location == null ? null : new Place(location.getLineNr(), location.getColumnNr());
    }

    /** What a query parameter or a part of the path should have been. */
    static FieldError parameter(MethodArgumentTypeMismatchException bad) {
        return mismatch(bad.getName(), bad.getRequiredType());
    }

    private static FieldError mismatch(String field, @Nullable Class<?> wanted) {
        if (wanted == null) {
            return new FieldError(field, "api.field.unusable", List.of());
        }
        if (wanted.isEnum()) {
            String choices = Arrays.stream(wanted.getEnumConstants())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
            return new FieldError(field, "api.field.choice", List.of(choices));
        }
        if (wanted == LocalDate.class) {
            return new FieldError(field, "api.field.day", List.of());
        }
        boolean whole = wanted == Integer.class || wanted == Long.class || wanted == int.class || wanted == long.class;
        if (whole) {
            return new FieldError(field, "api.field.wholeNumber", List.of());
        }
        boolean number = wanted == Double.class || wanted == double.class;
        return new FieldError(field, number ? "api.field.number" : "api.field.unusable", List.of());
    }

    private static String path(List<JacksonException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference reference : references) {
            if (reference.getPropertyName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getPropertyName());
            }
        }
        return path.toString();
    }
}
