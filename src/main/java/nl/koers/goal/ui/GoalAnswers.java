package nl.koers.goal.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.koers.access.Person;
import nl.koers.channel.Channel;
import nl.koers.channel.Metric;
import nl.koers.channel.Metrics;
import nl.koers.goal.Direction;
import nl.koers.goal.Measure;
import nl.koers.goal.Target;
import nl.koers.goal.Target.TargetKind;
import nl.koers.objective.ObjectiveId;
import org.jspecify.annotations.Nullable;

/** The fields of a goal as an address carries them: filled from one, with proposals for what it leaves open, and written. */
final class GoalAnswers {

    private static final int MONTHS = 6;
    /** Bytes of a text in an address; what is longer would make an address that a server refuses. */
    private static final int LONGEST_TEXT = 1500;

    private final GoalForm form;
    private final Metrics metrics;

    GoalAnswers(GoalForm form, Metrics metrics) {
        this.form = form;
        this.metrics = metrics;
    }

    /**
     * Fills the form: from today, for half a year, and as far as the answers say. The list of metrics must follow the
     * channel by itself.
     *
     * @return names of the answers that cannot be used
     */
    List<String> fill(LocalDate today, Map<String, String> answers) {
        AnswerReading read = new AnswerReading(answers, new ArrayList<>());
        form.start.setValue(read.take(GoalAddress.START, LocalDate::parse).orElse(today));
        form.deadline.setValue(read.take(GoalAddress.DEADLINE, LocalDate::parse).orElse(today.plusMonths(MONTHS)));
        read.take(GoalAddress.OBJECTIVE, this::objective);
        channel(read);
        read.take(
                        GoalAddress.METRIC,
                        code -> metrics.find(code).map(Metric::code).orElse(null))
                .or(() -> read.take(GoalAddress.NEW_METRIC, AnswerText::name))
                .ifPresent(form.metric::setValue);
        read.take(GoalAddress.MEASURE, Measure::valueOf).ifPresent(form.measure::setValue);
        form.direction.setValue(
                read.take(GoalAddress.DIRECTION, Direction::valueOf).orElse(Direction.INCREASE));
        TargetKind kind =
                read.take(GoalAddress.TARGET_KIND, TargetKind::valueOf).orElse(TargetKind.ABSOLUTE);
        form.target.setTarget(read.take(GoalAddress.TARGET, AnswerText::number)
                .map(amount -> new Target(kind, amount, null))
                .orElse(null));
        read.take(GoalAddress.MILESTONES, AnswerText::milestones).ifPresent(form.milestones::setValue);
        form.baseline.setAmount(
                read.take(GoalAddress.BASELINE, AnswerText::number).orElse(null));
        read.take(GoalAddress.CADENCE, text -> text.matches("\\d{1,3}") ? Integer.valueOf(text) : null)
                .ifPresent(form.cadenceDays::setValue);
        read.take(GoalAddress.OWNER, id -> person(form.owner, id)).ifPresent(form.owner::setValue);
        read.take(GoalAddress.ACCOUNTABLE, id -> person(form.accountable, id)).ifPresent(form.accountable::setValue);
        read.take(GoalAddress.WHY, text -> text).ifPresent(form.why::setValue);
        read.take(GoalAddress.TITLE, AnswerText::name).ifPresent(form.title::setValue);
        return read.ignored();
    }

    /** The answers so far; what is open, and what cannot be read, is absent. */
    Map<String, String> written(LocalDate today) {
        Map<String, String> written = new LinkedHashMap<>();
        put(
                written,
                GoalAddress.CHANNEL,
                id(form.channel, channel -> channel.id().value()));
        Metric metric = form.metric.metric();
        put(written, GoalAddress.METRIC, metric == null ? null : metric.code());
        put(written, GoalAddress.NEW_METRIC, metric == null ? form.metric.getValue() : null);
        put(written, GoalAddress.MEASURE, form.measure.isVisible() ? form.measure.getValue() : null);
        put(written, GoalAddress.DIRECTION, unless(Direction.INCREASE, form.direction.getValue()));
        Optional<Target> target = form.target.target();
        put(written, GoalAddress.TARGET, target.map(Target::amount).map(AnswerText::plain));
        put(
                written,
                GoalAddress.TARGET_KIND,
                unless(TargetKind.ABSOLUTE, form.target.kind().getValue()));
        put(written, GoalAddress.START, unless(today, form.start.getValue()));
        put(written, GoalAddress.DEADLINE, form.deadline.getValue());
        put(written, GoalAddress.MILESTONES, AnswerText.written(form.milestones.getValue()));
        put(written, GoalAddress.BASELINE, form.baseline.amount().map(AnswerText::plain));
        put(written, GoalAddress.CADENCE, form.cadenceDays.getValue());
        put(
                written,
                GoalAddress.OBJECTIVE,
                id(form.objective, objective -> objective.id().value()));
        put(written, GoalAddress.OWNER, id(form.owner, person -> person.id().value()));
        put(
                written,
                GoalAddress.ACCOUNTABLE,
                id(form.accountable, person -> person.id().value()));
        put(written, GoalAddress.TITLE, form.title.getValue().strip());
        put(written, GoalAddress.WHY, isTooLong() ? null : form.why.getValue().strip());
        return written;
    }

    /** Whether the why is too long for an address to carry. */
    boolean isTooLong() {
        return URLEncoder.encode(form.why.getValue(), StandardCharsets.UTF_8).length() > LONGEST_TEXT;
    }

    private void channel(AnswerReading read) {
        List<Channel> channels = form.channel.getListDataView().getItems().toList();
        Optional<Channel> named = read.take(
                GoalAddress.CHANNEL,
                id -> first(
                        channels, channel -> Long.toString(channel.id().value()).equals(id)));
        named.ifPresent(form.channel::setValue);
        if (channels.size() == 1 && !read.answers().containsKey(GoalAddress.CHANNEL)) {
            form.channel.setValue(channels.getFirst());
        }
    }

    /** The field itself knows which objectives there are. */
    private @Nullable ObjectiveId objective(String id) {
        ObjectiveId wanted = id.matches("\\d{1,18}") ? new ObjectiveId(Long.parseLong(id)) : null;
        form.objective.choose(wanted);
        return form.objective.getValue() == null ? null : wanted;
    }

    private static @Nullable Person person(ComboBox<Person> field, String id) {
        return first(
                field.getListDataView().getItems().toList(),
                person -> Long.toString(person.id().value()).equals(id));
    }

    private static <T> @Nullable T first(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).findFirst().orElse(null);
    }

    private static <T> @Nullable Long id(ComboBox<T> field, Function<T, Long> id) {
        return field.getValue() == null ? null : id.apply(field.getValue());
    }

    private static <T> @Nullable T unless(T usual, @Nullable T value) {
        return usual.equals(value) ? null : value;
    }

    private static void put(Map<String, String> written, String name, Optional<String> value) {
        put(written, name, value.orElse(null));
    }

    private static void put(Map<String, String> written, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            written.put(name, value.toString());
        }
    }
}
