package nl.koers.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelId;
import nl.koers.channel.Metric;
import nl.koers.channel.MetricId;
import nl.koers.goal.Measure;
import nl.koers.objective.Objectives;
import nl.koers.snapshot.Snapshot;
import nl.koers.snapshot.Snapshots;
import nl.koers.workspace.Workspaces;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds a promise against the figures while it is being written, and proposes one. Never blocks anything. */
@Service
public class SmartChecks {

    private final Snapshots snapshots;
    private final Objectives objectives;
    private final Workspaces workspaces;
    private final FedFiguresQuery fed;

    SmartChecks(Snapshots snapshots, Objectives objectives, Workspaces workspaces, FedFiguresQuery fed) {
        this.snapshots = snapshots;
        this.objectives = objectives;
        this.workspaces = workspaces;
        this.fed = fed;
    }

    /** The six letters, by the figures known now. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public SmartCheck check(SmartDraft draft) {
        LocalDate today = workspaces.today();
        List<Snapshot> known = figures(draft.channel(), draft.metric(), today);
        String file = known.stream()
                .max(java.util.Comparator.comparing(Snapshot::to))
                .map(newest -> fed.file(newest.importId()))
                .orElse("");
        List<Figure> figures = known.stream().map(Figure::of).toList();
        return SmartRules.check(draft, figures, file, objectives.tree(), today);
    }

    /** What a chart of the draft draws: its figures, and the planned line once there is a target; empty without figures. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Optional<Course> course(SmartDraft draft) {
        LocalDate today = workspaces.today();
        List<Figure> figures = figures(draft.channel(), draft.metric(), today).stream()
                .map(Figure::of)
                .toList();
        DraftFigures known = DraftFigures.of(draft, figures, today);
        if (known == null) {
            return Optional.empty();
        }
        Promise promise = known.promise();
        Evaluation evaluation = Progress.evaluate(promise, figures, today, workspaces.thresholds());
        Course course = Course.of(promise, evaluation);
        return Optional.of(draft.target() == null ? course.withoutTarget() : course);
    }

    /** A first target for one metric of one channel; empty where the figures do not suggest one. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Optional<FirstTarget> propose(Channel channel, Metric metric) {
        if (metric.kind() == null) {
            return Optional.empty();
        }
        LocalDate today = workspaces.today();
        List<Figure> figures = figures(channel.id(), metric.id(), today).stream()
                .map(Figure::of)
                .toList();
        return FirstTarget.of(Measure.of(metric.kind()), figures, today);
    }

    private List<Snapshot> figures(
            @org.jspecify.annotations.Nullable ChannelId channel,
            @org.jspecify.annotations.Nullable MetricId metric,
            LocalDate today) {
        return channel == null || metric == null ? List.of() : snapshots.of(channel, metric, null, today);
    }
}
