package nl.koers.objective.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import nl.koers.dashboard.GoalRow;
import nl.koers.goal.Goal;
import nl.koers.goal.Goals;
import nl.koers.i18n.EditConflict;
import nl.koers.i18n.InvalidInput;
import nl.koers.objective.ObjectiveTree;
import nl.koers.shell.FormErrors;
import nl.koers.shell.Glyph;
import nl.koers.shell.Message;
import nl.koers.shell.Notice;
import nl.koers.shell.ObjectiveField;
import nl.koers.shell.Tone;

/** Says afterwards what a goal is for. */
final class HangDialog extends Dialog {

    private final transient Goals goals;
    private final transient Goal goal;
    private final SerializableRunnable changed;
    private final FormErrors errors = new FormErrors();
    private final ObjectiveField objective;
    private final Div messages = new Div();

    HangDialog(Goals goals, GoalRow row, ObjectiveTree tree, SerializableRunnable changed) {
        this.goals = goals;
        this.goal = goals.find(row.id()).orElseThrow();
        this.changed = changed;
        setHeaderTitle(getTranslation("objective.hang.title"));
        setWidth("480px");
        objective = errors.bind("objective", new ObjectiveField(getTranslation("goal.form.objective"), tree));
        objective.choose(goal.data().objective());
        objective.setWidthFull();
        messages.addClassName("dialog-messages");
        add(messages, new Paragraph(goal.data().title()), objective);
        Button save = new Button(getTranslation("shell.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), save);
    }

    private void save() {
        messages.removeAll();
        if (objective.getValue() == null) {
            errors.show(new InvalidInput("objective", "goal.objective.unknown"));
            return;
        }
        try {
            goals.change(
                    goal.id(),
                    goal.version(),
                    goal.data().serving(objective.getValue().id()),
                    "");
            close();
            Notice.done(
                    getTranslation("objective.hang.done", objective.getValue().title()));
            changed.run();
        } catch (InvalidInput refused) {
            errors.show(refused).forEach(this::say);
        } catch (EditConflict conflict) {
            say(getTranslation(EditConflict.KEY));
        }
    }

    private void say(String sentence) {
        messages.add(new Message(Glyph.Sign.ALERT, Tone.BEHIND, sentence));
    }
}
