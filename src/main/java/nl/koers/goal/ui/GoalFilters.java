package nl.koers.goal.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.koers.access.Person;
import nl.koers.channel.Channel;
import nl.koers.dashboard.GoalSelection;
import nl.koers.dashboard.GoalSorting;
import nl.koers.dashboard.GoalSorting.Grouping;
import nl.koers.objective.ObjectiveTree;
import nl.koers.shell.ObjectiveField;
import org.jspecify.annotations.Nullable;

/** What narrows and groups the list of goals. Each change is a new address. */
final class GoalFilters extends Div {

    private static final int TYPING_MILLIS = 400;

    private final transient GoalListAddress address;
    private final transient SerializableConsumer<GoalListAddress> go;
    private final TextField text = new TextField();
    private final ComboBox<Channel> channel = new ComboBox<>();
    private final ComboBox<Person> owner = new ComboBox<>();
    private final ObjectiveField objective;
    private final Select<Grouping> group = new Select<>();

    /** What can be chosen from. */
    record Choices(List<Channel> channels, List<Person> people, ObjectiveTree objectives) {}

    GoalFilters(GoalListAddress address, Choices choices, SerializableConsumer<GoalListAddress> go) {
        this.address = address;
        this.go = go;
        this.objective = new ObjectiveField(getTranslation("goal.filter.objective"), choices.objectives());
        addClassName("filters");
        getElement().setAttribute("role", "search").setAttribute("aria-label", getTranslation("goal.filter"));
        text.setLabel(getTranslation("goal.filter.text"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_MILLIS);
        choose(channel, "channel", choices.channels(), Channel::name);
        choose(owner, "owner", choices.people(), Person::name);
        group.setLabel(getTranslation("goal.filter.group"));
        group.setItems(Grouping.values());
        group.setItemLabelGenerator(by -> getTranslation("goal.filter.group." + by));
        fill(choices);
        listen();
        add(text, channel, owner, objective, group);
    }

    private <T> void choose(ComboBox<T> field, String name, List<T> items, Function<T, String> words) {
        field.setLabel(getTranslation("goal.filter." + name));
        field.setItems(items);
        field.setItemLabelGenerator(words::apply);
        field.setClearButtonVisible(true);
        field.setPlaceholder(getTranslation("goal.filter.all"));
    }

    private void fill(Choices choices) {
        GoalSelection selection = address.selection();
        text.setValue(selection.text());
        channel.setValue(found(choices.channels(), item -> item.id().equals(selection.channel())));
        owner.setValue(found(choices.people(), item -> item.id().equals(selection.owner())));
        objective.setPlaceholder(getTranslation("goal.filter.all"));
        objective.choose(selection.objective());
        group.setValue(address.sorting().grouping());
    }

    private static <T> @Nullable T found(List<T> items, java.util.function.Predicate<T> wanted) {
        return items.stream().filter(wanted).findFirst().orElse(null);
    }

    private void listen() {
        Stream.of(channel, owner, objective).forEach(field -> field.addValueChangeListener(change -> go()));
        text.addValueChangeListener(change -> go());
        group.addValueChangeListener(change -> go());
    }

    private void go() {
        GoalSelection before = address.selection();
        GoalSelection selection = new GoalSelection(
                before.scope(),
                before.status(),
                channel.getValue() == null ? null : channel.getValue().id(),
                owner.getValue() == null ? null : owner.getValue().id(),
                objective.getValue() == null ? null : objective.getValue().id(),
                Objects.requireNonNullElse(text.getValue(), ""));
        GoalSorting sorting = new GoalSorting(
                Objects.requireNonNullElse(group.getValue(), Grouping.NONE),
                address.sorting().column(),
                address.sorting().reversed());
        go.accept(new GoalListAddress(selection, sorting));
    }
}
