package nl.koers.goal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalId;
import nl.koers.i18n.EditConflict;
import nl.koers.i18n.InvalidInput;
import nl.koers.shell.Card;
import nl.koers.shell.Glyph;
import nl.koers.shell.Message;
import nl.koers.shell.Notice;
import nl.koers.shell.PageFrame;
import nl.koers.shell.Tone;
import org.jspecify.annotations.Nullable;

/** Changes a goal; a new target, baseline or deadline asks for a reason. */
@Route("goals/:goalId([0-9]{1,18})/edit")
@RolesAllowed({"EDITOR", "MANAGER", "ADMIN"})
class GoalFormView extends PageFrame implements BeforeEnterObserver {

    private final transient GoalMaking making;
    private final GoalEditor editor;
    private final Div messages = new Div();
    private transient @Nullable Goal goal;

    GoalFormView(GoalMaking making) {
        this.making = making;
        editor = making.editor();
        title(getTranslation("goal.form.edit"));
        add(new Card(editor.sentence()), messages, new Card(editor), buttons());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Goal> found = event.getRouteParameters()
                .get(GoalNavigation.ID)
                .flatMap(id -> making.find(new GoalId(Long.parseLong(id))));
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        goal = found.get();
        lead(goal.data().title());
        making.edit(editor, goal);
    }

    private Div buttons() {
        Button save = new Button(getTranslation("shell.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        Button cancel = new Button(getTranslation("shell.cancel"), click -> leave());
        Div buttons = new Div(save, cancel);
        buttons.addClassName("actions");
        save.addClickListener(click -> save.setEnabled(true));
        return buttons;
    }

    private void leave() {
        if (goal != null) {
            GoalNavigation.show(goal.id());
        }
    }

    private void save() {
        Goal read = goal;
        if (read == null) {
            return;
        }
        messages.removeAll();
        editor.form.clearErrors();
        try {
            Goal saved = making.change(read, editor);
            Notice.done(getTranslation("goal.form.saved"));
            GoalNavigation.show(saved.id());
        } catch (InvalidInput refused) {
            editor.form.show(refused).forEach(this::say);
        } catch (EditConflict conflict) {
            say(getTranslation(EditConflict.KEY));
        }
    }

    private void say(String sentence) {
        messages.add(new Message(Glyph.Sign.ALERT, Tone.BEHIND, sentence));
    }
}
