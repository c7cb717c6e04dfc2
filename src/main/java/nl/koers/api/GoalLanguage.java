package nl.koers.api;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.koers.access.People;
import nl.koers.access.Person;
import nl.koers.access.PersonId;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelId;
import nl.koers.channel.Channels;
import nl.koers.channel.Metric;
import nl.koers.channel.MetricId;
import nl.koers.channel.MetricUnit;
import nl.koers.channel.Metrics;
import nl.koers.goal.Acceptance;
import nl.koers.goal.Acceptances;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalData;
import nl.koers.goal.GoalId;
import nl.koers.goal.GoalState;
import nl.koers.goal.Milestone;
import nl.koers.goal.Target;
import nl.koers.goal.Target.TargetKind;
import nl.koers.imports.KnownMetrics;
import nl.koers.objective.ObjectiveId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Between goals and the names a program calls them by: channels, metrics and people by name instead of by id. */
@Component
class GoalLanguage {

    private final Channels channels;
    private final Metrics metrics;
    private final KnownMetrics knownMetrics;
    private final People people;
    private final Acceptances acceptances;

    GoalLanguage(
            Channels channels, Metrics metrics, KnownMetrics knownMetrics, People people, Acceptances acceptances) {
        this.channels = channels;
        this.metrics = metrics;
        this.knownMetrics = knownMetrics;
        this.people = people;
        this.acceptances = acceptances;
    }

    List<GoalAnswer> answers(List<Goal> goals) {
        return answers(goals, acceptances.of(goals.stream().map(Goal::id).toList()));
    }

    /** A promise of the past; what is said of the goal today is not about it. */
    GoalAnswer promised(Goal goal) {
        return answers(List.of(goal), Map.of()).getFirst();
    }

    private List<GoalAnswer> answers(List<Goal> goals, Map<GoalId, Acceptance> said) {
        Map<ChannelId, Channel> byChannel =
                channels.all().stream().collect(Collectors.toMap(Channel::id, Function.identity()));
        Map<MetricId, Metric> byMetric =
                metrics.all().stream().collect(Collectors.toMap(Metric::id, Function.identity()));
        Map<PersonId, String> names = names(people.all());
        return goals.stream()
                .map(goal -> answer(
                        goal,
                        Objects.requireNonNull(byChannel.get(goal.data().channel())),
                        Objects.requireNonNull(byMetric.get(goal.data().metric())),
                        names,
                        said.get(goal.id())))
                .toList();
    }

    GoalAnswer answer(Goal goal) {
        return answers(List.of(goal)).getFirst();
    }

    /** A person's name where only one person has it, else the e-mail address: both can be sent back. */
    private static Map<PersonId, String> names(List<Person> people) {
        List<String> all = people.stream().map(Person::name).toList();
        return people.stream()
                .collect(Collectors.toMap(
                        Person::id,
                        person -> Collections.frequency(all, person.name()) == 1 ? person.name() : person.email()));
    }

    private static GoalAnswer answer(
            Goal goal, Channel channel, Metric metric, Map<PersonId, String> names, @Nullable Acceptance said) {
        GoalData data = goal.data();
        Target target = data.target();
        return new GoalAnswer(
                goal.id().value(),
                goal.version(),
                data.title(),
                channel.name(),
                channel.id().value(),
                metric.code(),
                metric.unit(),
                goal.measure(),
                data.direction(),
                data.baseline(),
                amount(target, TargetKind.ABSOLUTE),
                amount(target, TargetKind.DELTA),
                amount(target, TargetKind.PERCENT),
                GoalAnswer.ReferenceAnswer.of(target.reference()),
                data.start(),
                data.deadline(),
                data.milestones(),
                data.owner() == null ? null : names.get(data.owner()),
                data.accountable() == null ? null : names.get(data.accountable()),
                data.objective() == null ? null : data.objective().value(),
                data.why(),
                data.cadenceDays(),
                data.state(),
                data.stateReason(),
                GoalAnswer.AcceptanceAnswer.of(said));
    }

    private static @Nullable Double amount(Target target, TargetKind kind) {
        return target.kind() == kind ? target.amount() : null;
    }

    /**
     * What the body promises. A metric that has no figures yet is made, as long as it is known how it counts.
     *
     * @param old the goal that is being changed; null for a new one
     * @throws nl.koers.i18n.InvalidInput with everything that is missing or unknown
     */
    GoalData data(GoalBody body, @Nullable Goal old) {
        RequiredFields required = new RequiredFields();
        Optional<Channel> channel = channel(body, required);
        required.check("metric", body.metric());
        required.check("direction", body.direction());
        Optional<Target> target = target(body, old, required);
        required.check("start", body.start());
        required.check("deadline", body.deadline());
        List<Milestone> milestones = milestones(body, required);
        @Nullable PersonId owner = person("owner", body.owner(), required);
        @Nullable PersonId accountable = person("accountable", body.accountable(), required);
        readOnly(body, old, required);
        required.throwIfAny();
        return new GoalData(
                Objects.requireNonNullElse(body.title(), ""),
                channel.orElseThrow().id(),
                metric(required.given(body.metric()), body).id(),
                body.measure(),
                required.given(body.direction()),
                body.baseline(),
                target.orElseThrow(),
                required.given(body.start()),
                required.given(body.deadline()),
                milestones,
                owner,
                accountable,
                body.objective() == null ? null : new ObjectiveId(body.objective()),
                Objects.requireNonNullElse(body.why(), ""),
                body.cadenceDays(),
                Objects.requireNonNullElse(body.state(), GoalState.ACTIVE),
                Objects.requireNonNullElse(body.stateReason(), ""));
    }

    private Optional<Channel> channel(GoalBody body, RequiredFields required) {
        if (body.channel() == null) {
            required.check("channel", body.channel());
            return Optional.empty();
        }
        Optional<Channel> found = channels.find(body.channel());
        if (found.isEmpty()) {
            required.wrong("channel", "api.channel.unknown", body.channel());
        } else if (body.channelId() != null
                && body.channelId() != found.get().id().value()) {
            required.wrong("channelId", "api.field.readOnly");
        }
        return found;
    }

    private Metric metric(String code, GoalBody body) {
        return metrics.find(code)
                .orElseGet(() -> knownMetrics.named(
                        code,
                        body.measure() == null
                                ? knownMetrics.kindOf(code).orElse(null)
                                : body.measure().kind()));
    }

    private static Optional<Target> target(GoalBody body, @Nullable Goal old, RequiredFields required) {
        long given = java.util.stream.Stream.of(body.target(), body.targetDelta(), body.targetPercent())
                .filter(Objects::nonNull)
                .count();
        if (given != 1) {
            required.wrong(body.targetField(), "api.goal.oneTarget");
            return Optional.empty();
        }
        Target.@Nullable Reference frozen =
                old == null ? null : old.data().target().reference();
        if (body.targetDelta() != null) {
            return Optional.of(new Target(TargetKind.DELTA, body.targetDelta(), frozen));
        }
        if (body.targetPercent() != null) {
            return Optional.of(new Target(TargetKind.PERCENT, body.targetPercent(), frozen));
        }
        return Optional.of(new Target(TargetKind.ABSOLUTE, Objects.requireNonNull(body.target()), null));
    }

    private static List<Milestone> milestones(GoalBody body, RequiredFields required) {
        List<GoalBody.MilestoneBody> given = Objects.requireNonNullElse(body.milestones(), List.of());
        for (int i = 0; i < given.size(); i++) {
            GoalBody.@Nullable MilestoneBody milestone = given.get(i);
            required.check("milestones[" + i + "].on", milestone == null ? null : milestone.on());
            required.check("milestones[" + i + "].value", milestone == null ? null : milestone.value());
        }
        return given.stream()
                .filter(milestone -> milestone != null && milestone.on() != null && milestone.value() != null)
                .map(milestone -> new Milestone(
                        Objects.requireNonNull(milestone.on()), Objects.requireNonNull(milestone.value())))
                .toList();
    }

    private @Nullable PersonId person(String field, @Nullable String emailOrName, RequiredFields required) {
        if (emailOrName == null || emailOrName.isBlank()) {
            return null;
        }
        Optional<Person> found = people.find(emailOrName);
        if (found.isEmpty()) {
            required.wrong(field, "api.person.unknown", emailOrName);
        }
        return found.map(Person::id).orElse(null);
    }

    private void readOnly(GoalBody body, @Nullable Goal old, RequiredFields required) {
        @Nullable Long id = old == null ? null : old.id().value();
        if (body.id() != null && !body.id().equals(id)) {
            required.wrong("id", "api.field.readOnly");
        }
        GoalAnswer.@Nullable ReferenceAnswer reference = old == null
                ? null
                : GoalAnswer.ReferenceAnswer.of(old.data().target().reference());
        if (body.reference() != null && !body.reference().equals(reference)) {
            required.wrong("reference", "api.field.readOnly");
        }
        if (body.unit() != null && body.unit() != unit(body.metric())) {
            required.wrong("unit", "api.field.readOnly");
        }
        if (body.acceptance() != null && !body.acceptance().equals(acceptance(old))) {
            required.wrong("acceptance", "api.field.readOnly");
        }
    }

    /** Of the metric that is named; one without figures has that of the catalogue. */
    private MetricUnit unit(@Nullable String metric) {
        return metric == null
                ? MetricUnit.NUMBER
                : metrics.find(metric).map(Metric::unit).orElseGet(() -> knownMetrics.unitOf(metric));
    }

    private GoalAnswer.@Nullable AcceptanceAnswer acceptance(@Nullable Goal goal) {
        return goal == null
                ? null
                : GoalAnswer.AcceptanceAnswer.of(acceptances.find(goal.id()).orElse(null));
    }
}
