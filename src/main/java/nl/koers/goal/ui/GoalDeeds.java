package nl.koers.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import nl.koers.goal.Annotation;
import nl.koers.goal.GoalId;
import nl.koers.goal.GoalState;
import nl.koers.progress.CheckIn;
import nl.koers.shell.Notice;

/** What people do on the page of a goal: check in, write a note, pause, stop and resume. The page is shown anew after each. */
final class GoalDeeds {

    private final GoalPages pages;
    private final GoalStates states;
    private final SerializableConsumer<GoalId> again;

    GoalDeeds(GoalPages pages, GoalStates states, SerializableConsumer<GoalId> again) {
        this.pages = pages;
        this.states = states;
        this.again = again;
    }

    Button checkIn(GoalPage page) {
        GoalId id = page.goal().id();
        return new Button(
                say("checkIn.do"),
                click -> new CheckInDialog(page.today(), written -> {
                            pages.checkIns().write(id, written);
                            done(id, "checkIn.kept");
                        })
                        .open());
    }

    void takeBack(GoalId id, CheckIn checkIn) {
        pages.checkIns().remove(id, checkIn.id());
        done(id, "checkIn.removed");
    }

    /** Edit, and whichever of pausing, stopping and resuming makes sense now. */
    List<Component> decisions(GoalPage page) {
        Button edit = new Button(
                say("goal.edit"),
                click -> UI.getCurrent().navigate("goals/" + page.goal().id().value() + "/edit"));
        if (page.data().state() == GoalState.ACTIVE) {
            return List.of(ask(page, GoalState.PAUSED), ask(page, GoalState.STOPPED), edit);
        }
        Button resume = new Button(say("goal.state.do.ACTIVE"), click -> decide(page, GoalState.ACTIVE, ""));
        return List.of(resume, edit);
    }

    /** What can be done to the notes on the chart; nothing on a day in the past. */
    ChartNotes.Notes notes(GoalPage page, boolean editor) {
        GoalId id = page.goal().id();
        return new ChartNotes.Notes() {

            @Override
            public boolean mayWrite() {
                return editor && !page.isPast();
            }

            @Override
            public void add() {
                new NoteDialog(page, written -> {
                            pages.annotations().add(written);
                            done(id, "annotation.kept");
                        })
                        .open();
            }

            @Override
            public void remove(Annotation annotation) {
                pages.annotations().remove(annotation.id());
                done(id, "annotation.removed");
            }
        };
    }

    private Button ask(GoalPage page, GoalState state) {
        return new Button(
                say("goal.state.do." + state),
                click -> new StateDialog(state, reason -> decide(page, state, reason)).open());
    }

    private void decide(GoalPage page, GoalState state, String reason) {
        states.put(page.goal(), state, reason);
        again.accept(page.goal().id());
    }

    private void done(GoalId id, String key) {
        again.accept(id);
        Notice.done(say(key));
    }

    private static String say(String key) {
        return I18NProvider.translate(key);
    }
}
