package nl.koers.objective;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.koers.i18n.FieldError;
import org.jspecify.annotations.Nullable;

/** What a link of the chain must look like, field by field in the order of the form, and how its history is written. */
final class ObjectiveRules {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_TEXT = 2000;

    private ObjectiveRules() {}

    /**
     * @param old before the change, null for a new one
     * @param parent the objective that {@code data} names as its parent; null when it names none or there is none such
     */
    static List<FieldError> check(@Nullable Objective old, ObjectiveData data, @Nullable Objective parent) {
        List<FieldError> errors = new ArrayList<>();
        if (old != null && old.kind() != data.kind()) {
            errors.add(error("kind", "objective.kind.fixed"));
        }
        checkParent(errors, data, parent);
        if (data.title().isEmpty()) {
            errors.add(error("title", "objective.title.required"));
        }
        checkText(errors, "title", data.title(), LONGEST_TITLE);
        if (data.kind() == ObjectiveKind.MARKETING && data.category() == null) {
            errors.add(error("category", "objective.category.required"));
        } else if (data.kind() != ObjectiveKind.MARKETING && data.category() != null) {
            errors.add(error("category", "objective.category.misfit"));
        }
        checkText(errors, "text", data.text(), LONGEST_TEXT);
        return errors;
    }

    /** In the order of the form: names and values as in the API, empty for none. */
    static Map<String, String> written(ObjectiveData data) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(
                "parent",
                data.parent() == null ? "" : Long.toString(data.parent().value()));
        fields.put("title", data.title());
        fields.put("category", data.category() == null ? "" : data.category().name());
        fields.put("text", data.text());
        return fields;
    }

    private static void checkParent(List<FieldError> errors, ObjectiveData data, @Nullable Objective parent) {
        if (data.parent() != null && parent == null) {
            errors.add(error("parent", "objective.parent.unknown"));
        } else if (!data.kind().fitsUnder(parent == null ? null : parent.kind())) {
            errors.add(error("parent", "objective.parent.misfit." + data.kind()));
        }
    }

    private static void checkText(List<FieldError> errors, String field, String text, int longest) {
        if (text.codePointCount(0, text.length()) > longest) {
            errors.add(error(field, "objective.text.tooLong", longest));
        }
    }

    private static FieldError error(String field, String key, Object... arguments) {
        return new FieldError(field, key, List.of(arguments));
    }
}
