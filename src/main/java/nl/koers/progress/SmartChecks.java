package nl.koers.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelId;
import nl.koers.channel.Channels;
import nl.koers.channel.Metric;
import nl.koers.channel.MetricId;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.goal.Direction;
import nl.koers.goal.Measure;
import nl.koers.objective.Objectives;
import nl.koers.snapshot.ImportId;
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
    private final Channels channels;
    private final Metrics metrics;
    private final GoalFiguresQuery goals;
    private final Objectives objectives;
    private final Workspaces workspaces;
    private final FedFiguresQuery fed;

    SmartChecks(
            Snapshots snapshots,
            Channels channels,
            Metrics metrics,
            GoalFiguresQuery goals,
            Objectives objectives,
            Workspaces workspaces,
            FedFiguresQuery fed) {
        this.snapshots = snapshots;
        this.channels = channels;
        this.metrics = metrics;
        this.goals = goals;
        this.objectives = objectives;
        this.workspaces = workspaces;
        this.fed = fed;
    }

    /** The six letters, by the figures known now. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public SmartCheck check(SmartDraft draft) {
        LocalDate today = workspaces.today();
        return check(draft, new KnownFigures(figures(draft.channel(), draft.metric(), today), today), today);
    }

    /**
     * The same of a goal as it stands, by the figures it was evaluated with.
     *
     * @param shown by what is known now
     */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public SmartCheck check(GoalAsOf shown) {
        return check(
                SmartDraft.of(shown.goal().data()), shown.known(), shown.asOf().day());
    }

    private SmartCheck check(SmartDraft draft, KnownFigures figures, LocalDate today) {
        List<Snapshot> known = figures.snapshots();
        String file = known.stream()
                .max(Comparator.comparing(Snapshot::to))
                .map(newest -> fed.file(newest.importId()))
                .orElse("");
        return SmartRules.check(draft, DraftFigures.of(draft, figures::series, today), file, objectives.tree(), today);
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

    /** The name of the file that an import brought; empty for values that were typed in. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public String file(ImportId cause) {
        return fed.file(cause);
    }

    /**
     * A first goal on figures that just came in: a standing figure before a sum, and nothing for a channel that has a goal.
     *
     * @param metrics codes by the name of the channel
     */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Optional<GoalOffer> offer(Map<String, List<String>> metrics) {
        return metrics.entrySet().stream()
                .flatMap(entry -> channels.find(entry.getKey()).stream()
                        .filter(channel -> !goals.isOn(channel.id()))
                        .flatMap(channel ->
                                entry.getValue().stream().distinct().flatMap(code -> offer(channel, code).stream())))
                .min(Comparator.comparing((GoalOffer offer) -> offer.target().measure())
                        .thenComparingInt(
                                offer -> UsualMetrics.rank(offer.metric().code()))
                        .thenComparing(offer -> offer.metric().code()));
    }

    /** What the figures of a metric of a channel suggest as a first target; a metric of unknown kind lacks everything. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public FirstTargets targets(ChannelId channel, Metric metric, boolean lessIsBetter) {
        MetricKind kind = metric.kind();
        if (kind == null) {
            return FirstTargets.without(FirstTargets.Lack.NOTHING_COUNTED);
        }
        LocalDate today = workspaces.today();
        List<Figure> figures =
                figures(channel, metric.id(), today).stream().map(Figure::of).toList();
        return FirstTargetRules.of(Measure.of(kind), lessIsBetter, figures, today);
    }

    /** Only on what grows: a proportion, or a promise to stay, is no first goal for a newcomer. */
    private Optional<GoalOffer> offer(Channel channel, String code) {
        return metrics.find(code).flatMap(metric -> {
            FirstTargets found = targets(channel.id(), metric, false);
            return found.first()
                    .filter(target -> target.direction() == Direction.INCREASE && target.measure() != Measure.GAUGE)
                    .map(target -> new GoalOffer(channel, metric, target, found.ambitious()));
        });
    }

    private List<Snapshot> figures(
            @org.jspecify.annotations.Nullable ChannelId channel,
            @org.jspecify.annotations.Nullable MetricId metric,
            LocalDate today) {
        return channel == null || metric == null ? List.of() : snapshots.of(channel, metric, null, today);
    }
}
