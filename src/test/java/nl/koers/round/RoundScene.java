package nl.koers.round;

import java.time.LocalDate;
import java.util.List;
import nl.koers.ImportedFigures;
import nl.koers.ImportedFigures.Row;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.Channel;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricId;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.goal.GoalId;
import nl.koers.goal.SomeGoal;
import nl.koers.objective.Objective;
import nl.koers.report.ReportScene;
import nl.koers.snapshot.ImportId;
import org.springframework.stereotype.Component;

/**
 * A museum on 3 March 2026 with a business objective, under it one marketing objective with two goals, and beside it one
 * with a goal of its own; one budget and one cost.
 */
@Component
public class RoundScene {

    public static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    public static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    private final ReportScene scene;
    private final Channels channels;
    private final Metrics metrics;
    private final ImportedFigures figures;
    private final Rounds rounds;
    private final RoundDecisions decisions;
    private final SystemIdentity koers;

    RoundScene(
            ReportScene scene,
            Channels channels,
            Metrics metrics,
            ImportedFigures figures,
            Rounds rounds,
            RoundDecisions decisions,
            SystemIdentity koers) {
        this.scene = scene;
        this.channels = channels;
        this.metrics = metrics;
        this.figures = figures;
        this.rounds = rounds;
        this.decisions = decisions;
        this.koers = koers;
    }

    /** What was made. */
    public record Set(
            Objective business, Objective reach, Objective loyal, GoalId followers, GoalId likes, GoalId readers) {}

    public Set make() {
        return koers.call(this::made);
    }

    private Set made() {
        scene.museum();
        Objective business = scene.business();
        Objective reach = scene.marketing("Known in town", business);
        Objective loyal = scene.marketing("They come back", null);
        Channel x = scene.page(Row.of("2026-01-01", 500), Row.of("2026-03-02", 700));
        MetricId liked = metrics.named("likes", MetricKind.FLOW).id();
        GoalId followers = scene.goal(x, "Followers", reach).id();
        GoalId likes =
                scene.goal(new SomeGoal(x.id(), liked).title("Likes"), reach).id();
        GoalId readers = scene.goal(x, "Readers", loyal).id();
        scene.budget(followers, 100_000);
        scene.cost(followers, "2026-02-01", 60_000, "Campaign");
        return new Set(business, reach, loyal, followers, likes, readers);
    }

    /** A round over everything in the first quarter. */
    public RoundId round(String name) {
        return koers.call(
                () -> rounds.create(RoundData.ofAll(name, FIRST, LAST)).id());
    }

    /** The same, frozen once. */
    public RoundId frozen(String name) {
        RoundId round = round(name);
        koers.run(() -> rounds.freeze(round, 0));
        return round;
    }

    /** The first decision on the first version. */
    public void decide(RoundId round, Verdict verdict, String reason, GoalId goal) {
        koers.run(() -> decisions.decide(new Choice(round, 1, 0, verdict, reason), Subject.goal(goal.value())));
    }

    /** A goal without a marketing objective, with a budget of 1200 and costs of 800.50. */
    public GoalId outside(String title) {
        return koers.call(() -> {
            GoalId goal = scene.goal(channels.all().getFirst(), title, null).id();
            scene.budget(goal, 120_000);
            scene.cost(goal, "2026-02-03", 80_050, "");
            return goal;
        });
    }

    /** A file with one value. */
    public ImportId bring(String day, double value) {
        return koers.call(() -> bring(day, value, channels.all().getFirst()));
    }

    private ImportId bring(String day, double value, Channel x) {
        return figures.put(x.id(), "followers", MetricKind.LEVEL, List.of(Row.of(day, value)));
    }
}
