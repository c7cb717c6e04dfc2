package nl.koers.goal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.koers.access.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How the fields of a goal are written down in its history: names and values as in the API, empty for none. Nothing is
 * rounded, so that {@link GoalReading} gets back what was promised.
 */
final class GoalWriting {

    private GoalWriting() {}

    /** In the order of the form. */
    static Map<String, String> fields(GoalData data) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", data.title());
        fields.put("channel", Long.toString(data.channel().value()));
        fields.put("metric", Long.toString(data.metric().value()));
        fields.put("measure", text(data.measure()));
        fields.put("direction", data.direction().name());
        fields.put("baseline", data.baseline() == null ? "" : number(data.baseline()));
        fields.put("target", target(data.target()));
        fields.put("targetKind", data.target().kind().name());
        fields.put("reference", reference(data.target().reference()));
        fields.put("start", data.start().toString());
        fields.put("deadline", data.deadline().toString());
        fields.put("milestones", milestones(data));
        fields.put("owner", person(data.owner()));
        fields.put("accountable", person(data.accountable()));
        fields.put(
                "objective",
                data.objective() == null ? "" : Long.toString(data.objective().value()));
        fields.put("why", data.why());
        fields.put("cadenceDays", text(data.cadenceDays()));
        fields.put("state", data.state().name());
        fields.put("stateReason", data.stateReason());
        return fields;
    }

    /** 1000, +300 or +30%. */
    static String target(Target target) {
        String amount = number(target.amount());
        String signed = target.amount() < 0 ? amount : "+" + amount;
        return switch (target.kind()) {
            case ABSOLUTE -> amount;
            case DELTA -> signed;
            case PERCENT -> signed + "%";
        };
    }

    /** 712 (2026-01-01/2026-06-30, 100%). */
    static String reference(Target.@Nullable Reference reference) {
        if (reference == null) {
            return "";
        }
        String percent = BigDecimal.valueOf(reference.completeness())
                .movePointRight(2)
                .stripTrailingZeros()
                .toPlainString();
        return "%s (%s/%s, %s%%)".formatted(number(reference.value()), reference.from(), reference.to(), percent);
    }

    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : BigDecimal.valueOf(value).toPlainString();
    }

    private static String milestones(GoalData data) {
        return data.milestones().stream()
                .map(milestone -> milestone.on() + "=" + number(milestone.value()))
                .collect(Collectors.joining(", "));
    }

    private static String person(@Nullable PersonId person) {
        return person == null ? "" : Long.toString(person.value());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
