package nl.koers.objective.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import nl.koers.i18n.EditConflict;
import nl.koers.i18n.InvalidInput;
import nl.koers.objective.Objective;
import nl.koers.objective.Objectives;
import nl.koers.shell.Glyph;
import nl.koers.shell.Message;
import nl.koers.shell.Notice;
import nl.koers.shell.Tone;
import org.jspecify.annotations.Nullable;

/** Makes a link of the chain, changes or moves one, or takes one away. What the door refuses is shown where it belongs. */
final class ObjectiveDialog extends Dialog {

    private final transient Objectives objectives;
    private final ObjectiveForm form;
    private final SerializableRunnable changed;
    private final Div messages = new Div();
    private transient @Nullable Objective objective;

    /** @param changed runs once something was kept or taken away */
    ObjectiveDialog(Objectives objectives, ObjectiveForm form, SerializableRunnable changed) {
        this.objectives = objectives;
        this.form = form;
        this.changed = changed;
        setHeaderTitle(getTranslation("objective.new." + form.kind()));
        setWidth("560px");
        messages.addClassName("dialog-messages");
        add(messages, form);
        Button save = new Button(getTranslation("shell.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), save);
    }

    /** Changes this one instead of making one; shows what became of it so far. */
    void editing(Objective existing, ObjectiveHistory history) {
        objective = existing;
        setHeaderTitle(getTranslation("objective.kind." + existing.kind()));
        if (!history.isEmpty()) {
            add(history);
        }
        Button delete = new Button(getTranslation("objective.delete"), click -> ask(existing));
        delete.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        delete.addClassName("start");
        getFooter().addComponentAsFirst(delete);
    }

    private void save() {
        messages.removeAll();
        form.clearErrors();
        try {
            Objective kept = objective == null
                    ? objectives.add(form.read())
                    : objectives.change(objective.id(), objective.version(), form.read());
            done(getTranslation("objective.saved", kept.title()));
        } catch (InvalidInput refused) {
            form.show(refused).forEach(this::say);
        } catch (EditConflict conflict) {
            say(getTranslation(EditConflict.KEY));
        }
    }

    private void ask(Objective existing) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(getTranslation("objective.delete.title", existing.title()));
        question.setText(getTranslation("objective.delete.text"));
        question.setCancelable(true);
        question.setCancelText(getTranslation("shell.cancel"));
        question.setConfirmText(getTranslation("objective.delete"));
        question.addConfirmListener(yes -> delete(existing));
        question.open();
    }

    private void delete(Objective existing) {
        messages.removeAll();
        try {
            objectives.delete(existing.id(), existing.version());
            done(getTranslation("objective.deleted", existing.title()));
        } catch (InvalidInput refused) {
            form.show(refused).forEach(this::say);
        } catch (EditConflict conflict) {
            say(getTranslation(EditConflict.KEY));
        }
    }

    private void done(String sentence) {
        close();
        Notice.done(sentence);
        changed.run();
    }

    private void say(String sentence) {
        messages.add(new Message(Glyph.Sign.ALERT, Tone.BEHIND, sentence));
    }
}
