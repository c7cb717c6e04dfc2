package nl.koers.goal.ui;

import java.time.LocalDate;
import java.util.Optional;
import nl.koers.access.People;
import nl.koers.channel.Channels;
import nl.koers.channel.Metric;
import nl.koers.channel.MetricId;
import nl.koers.channel.Metrics;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalData;
import nl.koers.goal.GoalId;
import nl.koers.goal.GoalState;
import nl.koers.goal.Goals;
import nl.koers.goal.Measure;
import nl.koers.i18n.InvalidInput;
import nl.koers.i18n.Texts;
import nl.koers.imports.KnownMetrics;
import nl.koers.objective.ObjectiveTree;
import nl.koers.objective.Objectives;
import nl.koers.progress.Course;
import nl.koers.progress.SmartCheck;
import nl.koers.progress.SmartChecks;
import nl.koers.progress.SmartDraft;
import nl.koers.snapshot.Snapshots;
import nl.koers.workspace.Workspaces;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the screens on which goals are written need from the rooms below. */
@Component
class GoalMaking {

    private final Goals goals;
    private final SmartChecks checks;
    private final Channels channels;
    private final Metrics metrics;
    private final KnownMetrics known;
    private final People people;
    private final Objectives objectives;
    private final Workspaces workspaces;
    private final Snapshots snapshots;
    private final Texts texts;

    GoalMaking(
            Goals goals,
            SmartChecks checks,
            Channels channels,
            Metrics metrics,
            KnownMetrics known,
            People people,
            Objectives objectives,
            Workspaces workspaces,
            Snapshots snapshots,
            Texts texts) {
        this.goals = goals;
        this.checks = checks;
        this.channels = channels;
        this.metrics = metrics;
        this.known = known;
        this.people = people;
        this.objectives = objectives;
        this.workspaces = workspaces;
        this.snapshots = snapshots;
        this.texts = texts;
    }

    LocalDate today() {
        return workspaces.today();
    }

    Texts texts() {
        return texts;
    }

    ObjectiveTree objectives() {
        return objectives.tree();
    }

    /** An empty form. */
    GoalEditor editor() {
        GoalForm form = new GoalForm(channels.all(), people.all(), objectives.tree(), known::unitOf);
        return new GoalEditor(form, metrics, new Baselines(snapshots, checks), texts);
    }

    Optional<Goal> find(GoalId id) {
        return goals.find(id);
    }

    /** Fills the form with a goal. */
    void edit(GoalEditor editor, Goal goal) {
        GoalData data = goal.data();
        Metric metric = metrics.all().stream()
                .filter(one -> one.id().equals(data.metric()))
                .findFirst()
                .orElseThrow();
        editor.edit(data, channels.find(data.channel()).orElseThrow(), metric, people.all());
    }

    SmartCheck check(SmartDraft draft) {
        return checks.check(draft);
    }

    Optional<Course> course(SmartDraft draft) {
        return checks.course(draft);
    }

    /** The title that a goal without one would get; empty while its form is not complete. */
    String title(GoalEditor editor) {
        Metric metric = editor.form.metric.metric();
        return editor.form
                .complete(metric == null ? null : metric.id())
                .map(goals::title)
                .orElse("");
    }

    /** @throws InvalidInput naming what is missing or wrong */
    Goal define(GoalEditor editor) {
        return goals.define(editor.form.read(metric(editor), GoalState.ACTIVE, ""));
    }

    Goal change(Goal goal, GoalEditor editor) {
        GoalData old = goal.data();
        GoalData changed = editor.form.read(metric(editor), old.state(), old.stateReason());
        return goals.change(goal.id(), goal.version(), changed, editor.form.reason.getValue());
    }

    /** The chosen metric; a new name becomes a metric of one's own, once it is known how it counts. */
    private @Nullable MetricId metric(GoalEditor editor) {
        Metric chosen = editor.form.metric.metric();
        if (chosen != null) {
            return chosen.id();
        }
        String typed = editor.form.metric.getValue();
        Measure measure = editor.form.measure.getValue();
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (measure == null) {
            throw new InvalidInput("measure", "goal.measure.required");
        }
        return known.named(typed, measure.kind()).id();
    }
}
