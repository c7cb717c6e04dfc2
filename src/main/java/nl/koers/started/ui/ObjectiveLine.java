package nl.koers.started.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.i18n.InvalidInput;
import nl.koers.objective.Category;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveData;
import nl.koers.objective.ObjectiveKind;
import nl.koers.objective.ObjectiveTree;
import nl.koers.shell.FormErrors;
import nl.koers.started.FitPlan.FitObjective;
import org.jspecify.annotations.Nullable;

/** What the goals of one category serve: an objective that is there, or a new one. */
final class ObjectiveLine extends Div {

    private final Category category;
    private final FormErrors errors = new FormErrors();
    private final Select<Choice> which = new Select<>();
    private final TextField title;
    private final ComboBox<Objective> parent;
    private final Span pages = new Span();

    /** @param objective null for a new one */
    private record Choice(@Nullable Objective objective) {}

    ObjectiveLine(Category category, ObjectiveTree tree) {
        this.category = category;
        addClassNames("stack", "started-objective");
        H3 heading = new H3(getTranslation("objective.category." + category));
        pages.addClassName("small");
        Div head = new Div(heading, pages);
        head.addClassName("started-head");
        title = errors.bind("title", new TextField(getTranslation("objective.field.title")));
        title.setValue(getTranslation("started.objective." + category));
        title.setRequiredIndicatorVisible(true);
        parent = errors.bind("parent", new ComboBox<>(getTranslation("started.serves")));
        choose(tree);
        Div fields = new Div(which, title, parent);
        fields.addClassNames("form", "three");
        add(head, fields);
    }

    private void choose(ObjectiveTree tree) {
        List<Choice> choices = Stream.concat(
                        tree.all(ObjectiveKind.MARKETING).stream()
                                .filter(objective -> objective.data().category() == category)
                                .map(Choice::new),
                        Stream.of(new Choice(null)))
                .toList();
        which.setLabel(getTranslation("goal.form.objective"));
        which.setItems(choices);
        which.setItemLabelGenerator(choice -> choice.objective() == null
                ? getTranslation("started.objective.new")
                : choice.objective().title());
        which.addValueChangeListener(change -> {
            title.setVisible(isNew());
            parent.setVisible(isNew());
            which.setClassName("wide", !isNew());
        });
        List<Objective> above = tree.all().stream()
                .filter(objective -> objective.kind() != ObjectiveKind.MARKETING)
                .toList();
        parent.setItems(above);
        parent.setItemLabelGenerator(Objective::title);
        parent.setClearButtonVisible(true);
        parent.setHelperText(getTranslation(above.isEmpty() ? "started.serves.none" : "started.serves.help"));
        List<Objective> tops = tree.all(ObjectiveKind.BUSINESS);
        parent.setValue(tops.size() == 1 ? tops.getFirst() : null);
        which.setValue(choices.getFirst());
    }

    void count(int number) {
        pages.setText(getTranslation("started.serving", number));
    }

    FitObjective read() {
        Objective existing = which.getValue().objective();
        ObjectiveData made = new ObjectiveData(
                ObjectiveKind.MARKETING,
                Optional.ofNullable(parent.getValue()).map(Objective::id).orElse(null),
                title.getValue(),
                "",
                category);
        return new FitObjective(existing == null ? null : existing.id(), made);
    }

    /** Shows what was refused; returns the sentences that have no field here. */
    List<String> show(InvalidInput refused) {
        return errors.show(refused);
    }

    void clearErrors() {
        errors.clear();
    }

    private boolean isNew() {
        return which.getValue().objective() == null;
    }
}
