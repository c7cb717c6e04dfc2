package nl.koers.objective.ui;

import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.time.ZoneId;
import nl.koers.dashboard.GoalRow;
import nl.koers.goal.Goals;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveKind;
import nl.koers.objective.ObjectiveTree;
import nl.koers.objective.Objectives;
import org.jspecify.annotations.Nullable;

/** What an editor can do to the chain; each opens a dialog, and the screen is drawn anew when it has done something. */
final class ChainEditing implements Serializable {

    private final transient Objectives objectives;
    private final transient Goals goals;
    private final transient ZoneId zone;
    private final SerializableRunnable changed;

    ChainEditing(Objectives objectives, Goals goals, ZoneId zone, SerializableRunnable changed) {
        this.objectives = objectives;
        this.goals = goals;
        this.zone = zone;
        this.changed = changed;
    }

    /** @param parent proposed as what it serves; null for nothing */
    void add(ObjectiveKind kind, @Nullable Objective parent) {
        new ObjectiveDialog(objectives, new ObjectiveForm(kind, objectives.tree(), parent), changed).open();
    }

    void edit(Objective objective) {
        ObjectiveTree tree = objectives.tree();
        ObjectiveForm form = new ObjectiveForm(
                objective.kind(), tree, tree.find(objective.parent()).orElse(null));
        form.fill(objective.data());
        ObjectiveDialog dialog = new ObjectiveDialog(objectives, form, changed);
        dialog.editing(objective, new ObjectiveHistory(objectives.history(objective.id()), tree, zone));
        dialog.open();
    }

    /** Lets a goal serve another objective. */
    void hang(GoalRow goal) {
        new HangDialog(goals, goal, objectives.tree(), changed).open();
    }
}
