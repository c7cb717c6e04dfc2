package nl.koers.objective.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import nl.koers.i18n.InvalidInput;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveTree;
import nl.koers.objective.PostPlanData;
import nl.koers.objective.PostStrategy;
import nl.koers.shell.FormErrors;
import nl.koers.shell.ObjectiveField;

/** The plan while somebody writes it, in its order; what may be said of technology waits for the first three. */
final class PlanForm extends Div {

    private final FormErrors errors = new FormErrors();
    private final TextArea people = text("people");
    private final ObjectiveField objective;
    private final TextArea objectives = text("objectives");
    private final Select<PostStrategy> strategy = errors.bind("strategy", new Select<>());
    private final TextArea strategyText = text("strategyText");
    private final TextArea technology = text("technology");
    private final TextArea resources = text("resources");
    private final TextArea timePath = text("timePath");
    private final TextArea image = text("image");
    private final TextArea distinction = text("distinction");

    PlanForm(PostPlanData data, ObjectiveTree tree) {
        addClassName("stack");
        objective = errors.bind("objective", new ObjectiveField(getTranslation("plan.field.objective"), tree));
        objective.setHelperText(getTranslation("plan.help.objective"));
        objective.setWidthFull();
        strategy.setLabel(getTranslation("plan.field.strategy"));
        strategy.setItems(PostStrategy.values());
        strategy.setItemLabelGenerator(item -> item == null ? "" : getTranslation("plan.strategy." + item));
        strategy.setEmptySelectionAllowed(true);
        strategy.setWidthFull();
        add(people, objective, objectives, strategy, strategyText, technology);
        add(resources, timePath, image, distinction);
        fill(data);
        people.addValueChangeListener(change -> open());
        objective.addValueChangeListener(change -> open());
        strategy.addValueChangeListener(change -> open());
        strategyText.addValueChangeListener(change -> open());
        open();
    }

    PostPlanData read() {
        return new PostPlanData(
                people.getValue(),
                Optional.ofNullable(objective.getValue()).map(Objective::id).orElse(null),
                objectives.getValue(),
                strategy.getValue(),
                strategyText.getValue(),
                technology.getValue(),
                resources.getValue(),
                timePath.getValue(),
                image.getValue(),
                distinction.getValue());
    }

    /** Shows what was refused; returns the sentences that belong to no field. */
    List<String> show(InvalidInput refused) {
        return errors.show(refused);
    }

    void clearErrors() {
        errors.clear();
    }

    private void fill(PostPlanData data) {
        people.setValue(data.people());
        objective.choose(data.objective());
        objectives.setValue(data.objectives());
        strategy.setValue(data.strategy());
        strategyText.setValue(data.strategyText());
        technology.setValue(data.technology());
        resources.setValue(data.resources());
        timePath.setValue(data.timePath());
        image.setValue(data.image());
        distinction.setValue(data.distinction());
    }

    private void open() {
        boolean open = read().opensTechnology();
        technology.setEnabled(open);
        technology.setHelperText(getTranslation(open ? "plan.help.technology" : "plan.technology.closed"));
    }

    private TextArea text(String field) {
        TextArea text = errors.bind(field, new TextArea(getTranslation("plan.field." + field)));
        text.setHelperText(getTranslation("plan.help." + field));
        text.setMinRows(2);
        text.setWidthFull();
        return text;
    }
}
