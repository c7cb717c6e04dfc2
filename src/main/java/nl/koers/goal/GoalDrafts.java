package nl.koers.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.access.People;
import nl.koers.access.Person;
import nl.koers.access.PersonId;
import nl.koers.channel.Channel;
import nl.koers.channel.Channels;
import nl.koers.channel.Metric;
import nl.koers.channel.Metrics;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import nl.koers.i18n.Texts;
import nl.koers.objective.ObjectiveKind;
import nl.koers.objective.Objectives;
import nl.koers.workspace.Workspace;
import nl.koers.workspace.Workspaces;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what a form sends and fills in what it left open: measure, title, and nothing else. */
@Component
class GoalDrafts {

    private final Channels channels;
    private final Metrics metrics;
    private final People people;
    private final Objectives objectives;
    private final Workspaces workspaces;
    private final Texts texts;

    GoalDrafts(
            Channels channels,
            Metrics metrics,
            People people,
            Objectives objectives,
            Workspaces workspaces,
            Texts texts) {
        this.channels = channels;
        this.metrics = metrics;
        this.people = people;
        this.objectives = objectives;
        this.workspaces = workspaces;
        this.texts = texts;
    }

    /** A new goal. */
    GoalData complete(GoalData data) {
        return complete(null, data, "");
    }

    /** @param old the goal before the change, null for a new one */
    GoalData complete(@Nullable GoalData old, GoalData data, String reason) {
        Optional<Channel> channel = channels.find(data.channel());
        Optional<Metric> metric = metrics.all().stream()
                .filter(known -> known.id().equals(data.metric()))
                .findFirst();
        List<FieldError> errors = new ArrayList<>();
        if (channel.isEmpty()) {
            errors.add(error("channel", "goal.channel.unknown"));
        }
        if (metric.isEmpty()) {
            errors.add(error("metric", "goal.metric.unknown"));
        }
        errors.addAll(GoalRules.check(data, metric.map(Metric::kind).orElse(null)));
        errors.addAll(strangers(data));
        errors.addAll(objective(data));
        errors.addAll(GoalRules.checkReason(old, data, reason));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return filled(old, data, channel.orElseThrow(), metric.orElseThrow());
    }

    /** The title that Koers would give it. */
    String title(GoalData data) {
        Channel channel = channels.find(data.channel()).orElseThrow();
        Metric metric = metrics.all().stream()
                .filter(known -> known.id().equals(data.metric()))
                .findFirst()
                .orElseThrow();
        return new GoalTitle(texts, language()).propose(data, metric, channel.name());
    }

    private List<FieldError> strangers(GoalData data) {
        if (data.owner() == null && data.accountable() == null) {
            return List.of();
        }
        Set<PersonId> known = people.all().stream().map(Person::id).collect(Collectors.toSet());
        List<FieldError> errors = new ArrayList<>();
        if (data.owner() != null && !known.contains(data.owner())) {
            errors.add(error("owner", "goal.person.unknown"));
        }
        if (data.accountable() != null && !known.contains(data.accountable())) {
            errors.add(error("accountable", "goal.person.unknown"));
        }
        return errors;
    }

    private List<FieldError> objective(GoalData data) {
        if (data.objective() == null) {
            return List.of();
        }
        boolean fits = objectives
                .find(data.objective())
                .filter(found -> found.kind() == ObjectiveKind.MARKETING)
                .isPresent();
        return fits ? List.of() : List.of(error("objective", "goal.objective.unknown"));
    }

    private GoalData filled(@Nullable GoalData old, GoalData data, Channel channel, Metric metric) {
        Measure measure = measure(data, metric);
        Target.Reference reference = old == null || !GoalRules.keepsReference(old, data, measure)
                ? null
                : old.target().reference();
        String title = data.title().isEmpty()
                ? new GoalTitle(texts, language()).propose(data, metric, channel.name())
                : data.title();
        return data.with(title, measure, data.target().with(reference));
    }

    private static FieldError error(String field, String key) {
        return new FieldError(field, key, List.of());
    }

    private Measure measure(GoalData data, Metric metric) {
        if (metric.kind() == null) {
            Measure given = Objects.requireNonNull(data.measure());
            metrics.named(metric.code(), given.kind());
            return given;
        }
        return data.measure() == null ? Measure.of(metric.kind()) : data.measure();
    }

    private Locale language() {
        return workspaces.find().map(Workspace::language).orElse(Texts.ENGLISH);
    }
}
