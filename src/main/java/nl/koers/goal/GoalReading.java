package nl.koers.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.koers.access.PersonId;
import nl.koers.channel.ChannelId;
import nl.koers.channel.MetricId;
import nl.koers.goal.Target.TargetKind;
import nl.koers.objective.ObjectiveId;
import org.jspecify.annotations.Nullable;

/** Reads back what {@link GoalWriting} wrote down. */
final class GoalReading {

    private static final Pattern REFERENCE =
            Pattern.compile("(?<value>\\S+) \\((?<from>[-0-9]+)/(?<to>[-0-9]+), (?<percent>[.0-9]+)%\\)");

    private final Map<String, String> fields;

    private GoalReading(Map<String, String> fields) {
        this.fields = fields;
    }

    /** @param fields all of them, as {@link GoalWriting#fields} wrote them */
    static GoalData data(Map<String, String> fields) {
        return new GoalReading(fields).data();
    }

    private GoalData data() {
        return new GoalData(
                field("title"),
                new ChannelId(Long.parseLong(field("channel"))),
                new MetricId(Long.parseLong(field("metric"))),
                Measure.valueOf(field("measure")),
                Direction.valueOf(field("direction")),
                field("baseline").isEmpty() ? null : Double.valueOf(field("baseline")),
                target(),
                LocalDate.parse(field("start")),
                LocalDate.parse(field("deadline")),
                milestones(),
                person("owner"),
                person("accountable"),
                field("objective").isEmpty() ? null : new ObjectiveId(Long.parseLong(field("objective"))),
                field("why"),
                field("cadenceDays").isEmpty() ? null : Integer.valueOf(field("cadenceDays")),
                GoalState.valueOf(field("state")),
                field("stateReason"));
    }

    private String field(String name) {
        return Objects.requireNonNull(fields.get(name), name);
    }

    private Target target() {
        String written = field("target");
        TargetKind kind = kind(written);
        String amount = kind == TargetKind.PERCENT ? written.substring(0, written.length() - 1) : written;
        return new Target(kind, Double.parseDouble(amount), reference());
    }

    /** By its sign where it has one; histories of the first version do not say the kind. */
    private TargetKind kind(String written) {
        if (written.endsWith("%")) {
            return TargetKind.PERCENT;
        }
        if (written.startsWith("-")) {
            return field("targetKind").equals(TargetKind.ABSOLUTE.name()) ? TargetKind.ABSOLUTE : TargetKind.DELTA;
        }
        return written.startsWith("+") ? TargetKind.DELTA : TargetKind.ABSOLUTE;
    }

    private Target.@Nullable Reference reference() {
        Matcher written = REFERENCE.matcher(field("reference"));
        return written.matches()
                ? new Target.Reference(
                        Double.parseDouble(written.group("value")),
                        LocalDate.parse(written.group("from")),
                        LocalDate.parse(written.group("to")),
                        new BigDecimal(written.group("percent"))
                                .movePointLeft(2)
                                .doubleValue())
                : null;
    }

    private List<Milestone> milestones() {
        return field("milestones").isEmpty()
                ? List.of()
                : Arrays.stream(field("milestones").split(", ", -1))
                        .map(GoalReading::milestone)
                        .toList();
    }

    private static Milestone milestone(String written) {
        int equals = written.indexOf('=');
        return new Milestone(
                LocalDate.parse(written.substring(0, equals)), Double.parseDouble(written.substring(equals + 1)));
    }

    private @Nullable PersonId person(String name) {
        return field(name).isEmpty() ? null : new PersonId(Long.parseLong(field(name)));
    }
}
