package nl.koers.started.ui;

import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.koers.access.Person;
import nl.koers.access.PersonId;
import nl.koers.channel.ChannelStatus;
import nl.koers.channel.Metric;
import nl.koers.channel.MetricUnit;
import nl.koers.goal.Direction;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import nl.koers.objective.Category;
import nl.koers.shell.AmountField;
import nl.koers.shell.DayField;
import nl.koers.shell.FormErrors;
import nl.koers.started.KnownMetric;
import nl.koers.started.StartedPage;
import org.jspecify.annotations.Nullable;

/** Everything that can be changed about a page: four fields that say the goal, and the rest behind a fold. */
final class PageFields extends Div {

    private static final Set<String> FOLDED =
            Set.of("direction", "baseline", "owner", "accountable", "status", "statusReason");

    final Select<Category> category;
    final Select<Metric> metric;
    final AmountField target;
    final DayField deadline;
    final Select<Direction> direction;
    final AmountField baseline;
    final ComboBox<Person> owner;
    final ComboBox<Person> accountable;
    final Select<ChannelStatus> use;
    final TextField reason;
    private final FormErrors errors = new FormErrors();
    private final Details more;

    PageFields(StartedPage page, StartedDesk desk) {
        addClassName("stack");
        category = choice("category", "objective.field.category", "objective.category.", Category.values());
        metric = errors.bind("metric", new Select<>());
        metric.setLabel(getTranslation("started.kpi"));
        metric.setItems(page.known().stream().map(KnownMetric::metric).toList());
        metric.setItemLabelGenerator(item -> desk.texts().metric(getLocale(), item.code()));
        target = errors.bind("target", new AmountField(getTranslation("goal.form.target")));
        target.setRequiredIndicatorVisible(true);
        metric.addValueChangeListener(change -> followUnit());
        target.setValueChangeMode(ValueChangeMode.LAZY);
        deadline = errors.bind("deadline", new DayField(getTranslation("goal.form.deadline")));
        deadline.setRequiredIndicatorVisible(true);
        direction = choice("direction", "goal.form.direction", "goal.form.direction.", Direction.values());
        baseline = errors.bind("baseline", new AmountField(getTranslation("goal.form.baseline")));
        owner = person("owner", desk.people());
        accountable = person("accountable", desk.people());
        use = choice("status", "started.use", "channel.status.", ChannelStatus.values());
        use.setValue(ChannelStatus.IN_USE);
        reason = errors.bind("statusReason", new TextField(getTranslation("channel.field.statusReason")));
        reason.setHelperText(getTranslation("started.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setVisible(false);
        use.addValueChangeListener(change -> reason.setVisible(isLeft()));
        Div first = new Div(category, metric, target, deadline);
        first.addClassNames("form", "four");
        Div rest = new Div(direction, baseline, owner, accountable, use, reason);
        rest.addClassNames("form", "four");
        reason.addClassName("rest");
        more = new Details(getTranslation("started.more"), rest);
        add(first, more);
    }

    /** Whether nothing is done on the page any more. */
    boolean isLeft() {
        return use.getValue() != ChannelStatus.IN_USE;
    }

    /** Figures are typed and shown as those of the chosen metric are. */
    MetricUnit unit() {
        return metric.getValue() == null ? MetricUnit.NUMBER : metric.getValue().unit();
    }

    private void followUnit() {
        target.setUnit(unit());
        baseline.setUnit(unit());
    }

    /** As it was typed in; null takes it from the figures, and where it says nothing. */
    @Nullable
    Double baseline() {
        return baseline.isVisible() && !direction.getValue().keeps()
                ? baseline.amount().orElse(null)
                : null;
    }

    static @Nullable PersonId id(ComboBox<Person> field) {
        return field.getValue() == null ? null : field.getValue().id();
    }

    /** Of what makes a goal; the page itself can always be left. */
    void enableGoal(boolean enabled) {
        Stream.<HasEnabled>of(category, metric, target, deadline, direction, baseline, owner, accountable)
                .forEach(field -> field.setEnabled(enabled));
    }

    /** Shows what was refused; returns the sentences that have no field here. */
    List<String> show(InvalidInput refused) {
        if (refused.errors().stream().anyMatch(error -> FOLDED.contains(error.field()))) {
            more.setOpened(true);
        }
        return errors.show(refused);
    }

    void clearErrors() {
        errors.clear();
    }

    /** @throws InvalidInput naming each field that is missing or cannot be read */
    void refuseWhatCannotBeRead() {
        List<FieldError> wrong = new ArrayList<>();
        check(wrong, metric.getValue() != null, "metric", "goal.form.metric.missing");
        boolean isTarget = target.amount().isPresent();
        check(wrong, isTarget, "target", target.unreadable() ? "shell.bad.number" : "goal.form.target.missing");
        check(wrong, deadline.getValue() != null, "deadline", "goal.form.deadline.missing");
        check(wrong, !baseline.unreadable(), "baseline", "shell.bad.number");
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }

    private static void check(List<FieldError> wrong, boolean fine, String field, String key) {
        if (!fine) {
            wrong.add(new FieldError(field, key, List.of()));
        }
    }

    private <E extends Enum<E>> Select<E> choice(String field, String label, String words, E[] values) {
        Select<E> select = errors.bind(field, new Select<>());
        select.setLabel(getTranslation(label));
        select.setItems(Arrays.asList(values));
        select.setItemLabelGenerator(value -> getTranslation(words + value));
        return select;
    }

    private ComboBox<Person> person(String field, List<Person> people) {
        ComboBox<Person> person = errors.bind(field, new ComboBox<>(getTranslation("started." + field)));
        person.setItems(people);
        person.setItemLabelGenerator(Person::name);
        person.setClearButtonVisible(true);
        return person;
    }
}
