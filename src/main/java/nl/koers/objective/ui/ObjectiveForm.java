package nl.koers.objective.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import nl.koers.i18n.InvalidInput;
import nl.koers.objective.Category;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveData;
import nl.koers.objective.ObjectiveKind;
import nl.koers.objective.ObjectiveTree;
import nl.koers.shell.FormErrors;
import org.jspecify.annotations.Nullable;

/** The fields of one link of the chain; which there are follows from its kind. */
final class ObjectiveForm extends Div {

    private final ObjectiveKind kind;
    private final FormErrors errors = new FormErrors();
    private final TextField title;
    private final ComboBox<Objective> parent;
    private final Select<Category> category;
    private final TextArea text;

    ObjectiveForm(ObjectiveKind kind, ObjectiveTree tree, @Nullable Objective served) {
        this.kind = kind;
        addClassName("form");
        title = errors.bind("title", new TextField(getTranslation("objective.field.title")));
        title.setRequiredIndicatorVisible(true);
        title.setHelperText(getTranslation("objective.help.title." + kind));
        parent = errors.bind("parent", new ComboBox<>(getTranslation("objective.field.parent")));
        parent.setItems(tree.all().stream()
                .filter(other -> kind.fitsUnder(other.kind()))
                .toList());
        parent.setItemLabelGenerator(
                other -> other.title() + " (" + getTranslation("objective.kind." + other.kind()) + ")");
        parent.setClearButtonVisible(kind == ObjectiveKind.MARKETING);
        parent.setVisible(kind != ObjectiveKind.BUSINESS);
        parent.setValue(served);
        category = errors.bind("category", new Select<>());
        category.setLabel(getTranslation("objective.field.category"));
        category.setItems(Category.values());
        category.setItemLabelGenerator(item -> getTranslation("objective.category." + item));
        category.setVisible(kind == ObjectiveKind.MARKETING);
        category.setRequiredIndicatorVisible(true);
        text = errors.bind("text", new TextArea(getTranslation("objective.field.text")));
        text.setHelperText(getTranslation("objective.help.text." + kind));
        text.setMinRows(2);
        title.addClassName("wide");
        parent.addClassName("wide");
        category.addClassName("wide");
        text.addClassName("wide");
        add(title, parent, category, text);
    }

    ObjectiveKind kind() {
        return kind;
    }

    void fill(ObjectiveData data) {
        title.setValue(data.title());
        category.setValue(data.category());
        text.setValue(data.text());
    }

    ObjectiveData read() {
        return new ObjectiveData(
                kind,
                Optional.ofNullable(parent.getValue()).map(Objective::id).orElse(null),
                title.getValue(),
                text.getValue(),
                category.getValue());
    }

    /** Shows what was refused; returns the sentences that belong to no field. */
    List<String> show(InvalidInput refused) {
        return errors.show(refused);
    }

    void clearErrors() {
        errors.clear();
    }
}
