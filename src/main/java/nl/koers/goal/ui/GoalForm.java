package nl.koers.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.koers.access.Person;
import nl.koers.access.PersonId;
import nl.koers.channel.Channel;
import nl.koers.channel.MetricId;
import nl.koers.channel.MetricUnit;
import nl.koers.goal.Direction;
import nl.koers.goal.GoalData;
import nl.koers.goal.GoalState;
import nl.koers.goal.Measure;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveTree;
import nl.koers.shell.AmountField;
import nl.koers.shell.DayField;
import nl.koers.shell.FormErrors;
import nl.koers.shell.ObjectiveField;
import org.jspecify.annotations.Nullable;

/** The fields of a goal. What cannot be read is refused at its field; the rules are the door's. */
final class GoalForm extends Div {

    final ComboBox<Channel> channel;
    final MetricField metric;
    final Select<Measure> measure;
    final Select<Direction> direction;
    final TargetField target;
    final AmountField baseline;
    final DayField start;
    final DayField deadline;
    final MilestonesField milestones;
    final ObjectiveField objective;
    final ComboBox<Person> owner;
    final ComboBox<Person> accountable;
    final TextArea why;
    final TextField title;
    final IntegerField cadenceDays;
    final TextField reason;
    private final FormErrors errors = new FormErrors();

    /** @param units how figures of metrics with a new name are read */
    GoalForm(
            List<Channel> channels, List<Person> people, ObjectiveTree objectives, Function<String, MetricUnit> units) {
        addClassName("form");
        channel = errors.bind("channel", new ComboBox<>(label("channel")));
        channel.setItems(channels);
        channel.setItemLabelGenerator(Channel::name);
        channel.setRequiredIndicatorVisible(true);
        metric = errors.bind("metric", new MetricField(label("metric"), units));
        measure = errors.bind("measure", choice("measure", Measure.values()));
        direction = errors.bind("direction", choice("direction", Direction.values()));
        target = errors.bind("target", new TargetField(label("target")));
        baseline = errors.bind("baseline", new AmountField(label("baseline")));
        start = errors.bind("start", new DayField(label("start")));
        deadline = errors.bind("deadline", new DayField(label("deadline")));
        deadline.setRequiredIndicatorVisible(true);
        milestones = errors.bind("milestones", new MilestonesField(label("milestones")));
        objective = errors.bind("objective", new ObjectiveField(label("objective"), objectives));
        owner = errors.bind("owner", person("owner", people));
        accountable = errors.bind("accountable", person("accountable", people));
        why = errors.bind("why", new TextArea(label("why")));
        title = errors.bind("title", new TextField(label("title")));
        cadenceDays = errors.bind("cadenceDays", new IntegerField(label("cadenceDays")));
        reason = errors.bind("reason", new TextField(label("reason")));
        arrange();
    }

    /** Figures are typed and shown as those of the chosen metric are. */
    private void followUnit() {
        MetricUnit unit = metric.unit();
        target.setUnit(unit);
        baseline.setUnit(unit);
        milestones.setUnit(unit);
    }

    /** Fills every field but the metric, whose list depends on the channel. */
    void fill(GoalData data, List<Person> people) {
        direction.setValue(data.direction());
        measure.setValue(data.measure());
        target.setTarget(data.target());
        baseline.setAmount(data.baseline());
        start.setValue(data.start());
        deadline.setValue(data.deadline());
        milestones.setValue(data.milestones());
        objective.choose(data.objective());
        owner.setValue(known(people, data.owner()));
        accountable.setValue(known(people, data.accountable()));
        why.setValue(data.why());
        title.setValue(data.title());
        cadenceDays.setValue(data.cadenceDays());
    }

    /**
     * What the fields say.
     *
     * @param metricId the metric the field names
     * @throws InvalidInput naming each field that is missing or cannot be read
     */
    GoalData read(@Nullable MetricId metricId, GoalState state, String stateReason) {
        refuseWhatCannotBeRead(metricId);
        return new GoalData(
                title.getValue(),
                channel.getValue().id(),
                java.util.Objects.requireNonNull(metricId),
                measure.isVisible() ? measure.getValue() : null,
                direction.getValue(),
                baseline.isVisible() ? baseline.amount().orElse(null) : null,
                target.target().orElseThrow(),
                start.getValue(),
                deadline.getValue(),
                milestones.isVisible() ? milestones.getValue() : List.of(),
                Optional.ofNullable(owner.getValue()).map(Person::id).orElse(null),
                Optional.ofNullable(accountable.getValue()).map(Person::id).orElse(null),
                Optional.ofNullable(objective.getValue()).map(Objective::id).orElse(null),
                why.getValue(),
                cadenceDays.getValue(),
                state,
                stateReason);
    }

    /** The same, empty while the fields do not say enough. */
    Optional<GoalData> complete(@Nullable MetricId metricId) {
        try {
            return Optional.of(read(metricId, GoalState.ACTIVE, ""));
        } catch (InvalidInput incomplete) {
            return Optional.empty();
        }
    }

    /** The fields that answer one of the five questions, from 1 on. */
    Component[] fields(int question) {
        return names(question).stream().map(errors::field).toArray(Component[]::new);
    }

    /** Their names as doors know them. */
    static List<String> names(int question) {
        return switch (question) {
            case 1 -> List.of("channel", "metric", "direction", "measure");
            case 2 -> List.of("target", "deadline", "start", "milestones");
            case 3 -> List.of("baseline", "cadenceDays");
            case 4 -> List.of("objective", "why");
            default -> List.of("owner", "accountable", "title");
        };
    }

    /** Shows what was refused; returns the sentences that belong to no field. */
    List<String> show(InvalidInput refused) {
        return errors.show(refused);
    }

    void clearErrors() {
        errors.clear();
    }

    private void refuseWhatCannotBeRead(@Nullable MetricId metricId) {
        List<FieldError> wrong = new ArrayList<>();
        check(wrong, channel.getValue() != null, "channel", "goal.form.channel.missing");
        check(wrong, metricId != null, "metric", "goal.form.metric.missing");
        check(wrong, target.target().isPresent(), "target", target.problem());
        check(wrong, !baseline.unreadable(), "baseline", "shell.bad.number");
        check(wrong, start.getValue() != null, "start", "shell.bad.day");
        check(wrong, deadline.getValue() != null, "deadline", "goal.form.deadline.missing");
        check(wrong, milestones.readable(), "milestones", "goal.form.milestones.incomplete");
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }

    private static void check(List<FieldError> wrong, boolean fine, String field, String key) {
        if (!fine) {
            wrong.add(new FieldError(field, key, List.of()));
        }
    }

    private void arrange() {
        baseline.setHelperText(getTranslation("goal.form.baseline.help"));
        title.setHelperText(getTranslation("goal.form.title.help"));
        cadenceDays.setHelperText(getTranslation("goal.form.cadenceDays.help"));
        cadenceDays.setStepButtonsVisible(true);
        why.setHelperText(getTranslation("goal.form.why.help"));
        reason.setHelperText(getTranslation("goal.form.reason.help"));
        reason.setVisible(false);
        objective.setHelperText(getTranslation("goal.form.objective.help"));
        objective.addClassName("wide");
        add(objective, channel, metric, direction, target, start, deadline, baseline, measure, milestones);
        add(owner, accountable, why, title, cadenceDays, reason);
        milestones.addClassName("wide");
        why.addClassName("wide");
        reason.addClassName("wide");
        direction.setValue(Direction.INCREASE);
        metric.addValueChangeListener(change -> followUnit());
    }

    private <E extends Enum<E>> Select<E> choice(String field, E[] values) {
        Select<E> select = new Select<>();
        select.setLabel(label(field));
        select.setItems(Arrays.asList(values));
        select.setItemLabelGenerator(value -> getTranslation("goal.form." + field + "." + value));
        return select;
    }

    private ComboBox<Person> person(String field, List<Person> people) {
        ComboBox<Person> person = new ComboBox<>(label(field));
        person.setItems(people.stream().filter(Person::enabled).toList());
        person.setItemLabelGenerator(Person::name);
        person.setClearButtonVisible(true);
        return person;
    }

    private static @Nullable Person known(List<Person> people, @Nullable PersonId id) {
        return people.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private String label(String field) {
        return getTranslation("goal.form." + field);
    }
}
