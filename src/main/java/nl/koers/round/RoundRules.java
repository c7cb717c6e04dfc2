package nl.koers.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.i18n.FieldError;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveId;
import nl.koers.objective.ObjectiveKind;
import nl.koers.objective.ObjectiveTree;

/** What a round and a decision must look like, field by field in the order of the form. */
final class RoundRules {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_REASON = 1000;
    static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final int YEARS = 10;

    private final List<FieldError> errors = new ArrayList<>();

    private RoundRules() {}

    /** @param today the last day on which a period can begin */
    static List<FieldError> check(RoundData data, ObjectiveTree tree, LocalDate today) {
        RoundRules rules = new RoundRules();
        if (data.name().isEmpty()) {
            rules.refuse("name", "round.name.required");
        } else if (length(data.name()) > LONGEST_NAME) {
            rules.refuse("name", "round.text.tooLong", LONGEST_NAME);
        }
        if (data.from().isBefore(EARLIEST) || data.from().isAfter(today)) {
            rules.refuse("from", "round.from.range", EARLIEST, today);
        } else if (data.to().isBefore(data.from())) {
            rules.refuse("to", "round.to.before");
        } else if (data.to().isAfter(data.from().plusYears(YEARS))) {
            rules.refuse("to", "round.to.far", YEARS);
        }
        boolean unknown =
                data.objectives().stream().anyMatch(id -> tree.find(id).isEmpty());
        if (unknown) {
            rules.refuse("objectives", "round.objectives.unknown");
        } else if (!data.everything() && marketing(data, tree).isEmpty()) {
            rules.refuse("objectives", "round.objectives.none");
        }
        return rules.errors;
    }

    static List<FieldError> check(Choice choice) {
        RoundRules rules = new RoundRules();
        if (choice.verdict().needsReason() && choice.reason().isEmpty()) {
            rules.refuse("reason", "round.reason.required." + choice.verdict());
        } else if (length(choice.reason()) > LONGEST_REASON) {
            rules.refuse("reason", "round.text.tooLong", LONGEST_REASON);
        }
        return rules.errors;
    }

    /** The marketing objectives it is about; of a round about everything, all there are. In the order of the chain. */
    static Set<ObjectiveId> marketing(RoundData data, ObjectiveTree tree) {
        Set<ObjectiveId> chosen = data.objectives().stream()
                .flatMap(tree::branch)
                .map(Objective::id)
                .collect(Collectors.toSet());
        return tree.all(ObjectiveKind.MARKETING).stream()
                .map(Objective::id)
                .filter(id -> data.everything() || chosen.contains(id))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    /** As its history writes it; objectives by their titles of now. */
    static Map<String, String> written(RoundData data, ObjectiveTree tree) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", data.name());
        fields.put("from", data.from().toString());
        fields.put("to", data.to().toString());
        fields.put(
                "objectives",
                data.objectives().stream()
                        .flatMap(id -> tree.find(id).stream())
                        .map(Objective::title)
                        .sorted()
                        .collect(Collectors.joining(", ")));
        return fields;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private void refuse(String field, String key, Object... arguments) {
        errors.add(new FieldError(field, key, List.of(arguments)));
    }
}
