package nl.koers.goal.ui;

import java.util.List;
import nl.koers.access.Person;
import nl.koers.access.PersonId;
import nl.koers.channel.Channel;
import nl.koers.channel.Metric;
import nl.koers.channel.MetricKind;
import nl.koers.goal.Measure;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveTree;
import nl.koers.progress.SmartDraft;
import nl.koers.shell.SmartWords;
import org.jspecify.annotations.Nullable;

/** What the fields of a goal say so far, open answers included: what figures are held against, and the words for it. */
final class FormDraft {

    private FormDraft() {}

    /** The answers so far, for the figures to be held against. */
    static SmartDraft of(GoalForm form) {
        Channel channel = form.channel.getValue();
        Metric metric = form.metric.metric();
        Objective objective = form.objective.getValue();
        return new SmartDraft(
                channel == null ? null : channel.id(),
                metric == null ? null : metric.id(),
                measure(form),
                form.direction.getValue(),
                form.baseline.isVisible() ? form.baseline.amount().orElse(null) : null,
                form.target.target().orElse(null),
                form.start.getValue(),
                form.deadline.getValue(),
                form.milestones.isVisible() ? form.milestones.getValue() : List.of(),
                objective == null ? null : objective.id(),
                id(form.owner.getValue()),
                id(form.accountable.getValue()));
    }

    private static @Nullable PersonId id(@Nullable Person person) {
        return person == null ? null : person.id();
    }

    /** The words that go with it. */
    static SmartWords.About about(GoalForm form, ObjectiveTree tree) {
        Objective objective = form.objective.getValue();
        return new SmartWords.About(
                form.channel.getValue(),
                form.metric.getValue(),
                form.metric.unit(),
                form.direction.getValue(),
                form.start.getValue(),
                form.deadline.getValue(),
                objective == null
                        ? List.of()
                        : tree.path(objective.id()).stream()
                                .map(Objective::title)
                                .toList());
    }

    /** How what is promised counts; null while that is open. */
    static @Nullable Measure measure(GoalForm form) {
        MetricKind kind = form.metric.kind();
        return form.measure.isVisible() ? form.measure.getValue() : kind == null ? null : Measure.of(kind);
    }
}
