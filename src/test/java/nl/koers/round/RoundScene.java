package nl.koers.round;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import nl.koers.ImportedFigures;
import nl.koers.ImportedFigures.Row;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricId;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.cost.BudgetData;
import nl.koers.cost.Budgets;
import nl.koers.cost.CostEntryData;
import nl.koers.cost.CostKind;
import nl.koers.cost.CostShare;
import nl.koers.cost.Costs;
import nl.koers.goal.GoalId;
import nl.koers.goal.Goals;
import nl.koers.goal.SomeGoal;
import nl.koers.objective.Category;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveData;
import nl.koers.objective.ObjectiveKind;
import nl.koers.objective.Objectives;
import nl.koers.snapshot.ImportId;
import nl.koers.workspace.Workspace;
import nl.koers.workspace.Workspaces;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A museum on 3 March 2026 with a business objective, under it one marketing objective with two goals, and beside it one
 * with a goal of its own; one budget and one cost.
 */
@Component
public class RoundScene {

    public static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    public static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    private final Objectives objectives;
    private final Goals goals;
    private final Channels channels;
    private final Metrics metrics;
    private final Costs costs;
    private final Budgets budgets;
    private final Workspaces workspaces;
    private final ImportedFigures figures;
    private final SystemIdentity koers;

    RoundScene(
            Objectives objectives,
            Goals goals,
            Channels channels,
            Metrics metrics,
            Costs costs,
            Budgets budgets,
            Workspaces workspaces,
            ImportedFigures figures,
            SystemIdentity koers) {
        this.objectives = objectives;
        this.goals = goals;
        this.channels = channels;
        this.metrics = metrics;
        this.costs = costs;
        this.budgets = budgets;
        this.workspaces = workspaces;
        this.figures = figures;
        this.koers = koers;
    }

    /** What was made. */
    public record Set(
            Objective business, Objective reach, Objective loyal, GoalId followers, GoalId likes, GoalId readers) {}

    public Set make() {
        return koers.call(this::made);
    }

    private Set made() {
        workspaces.create(
                new Workspace("Hofwijk", Locale.of("en"), ZoneId.of("Europe/Amsterdam"), Currency.getInstance("EUR")));
        Objective business = objectives.add(new ObjectiveData(ObjectiveKind.BUSINESS, null, "More visitors", "", null));
        Objective reach = objectives.add(
                new ObjectiveData(ObjectiveKind.MARKETING, business.id(), "Known in town", "", Category.REACH));
        Objective loyal = objectives.add(
                new ObjectiveData(ObjectiveKind.MARKETING, null, "They come back", "", Category.LOYALTY));
        Channel x = channels.create(ChannelData.of(Platform.X, "Our X"));
        bring("2026-01-01", 500, x);
        bring("2026-03-02", 700, x);
        MetricId counted = metrics.named("followers", MetricKind.LEVEL).id();
        GoalId followers = goal(x, counted, "Followers", reach);
        GoalId likes = goal(x, metrics.named("likes", MetricKind.FLOW).id(), "Likes", reach);
        GoalId readers = goal(x, counted, "Readers", loyal);
        budgets.decide(followers, 0, new BudgetData(100_000L, null, ""));
        costs.add(new CostEntryData(
                LocalDate.of(2026, 2, 1),
                60_000,
                0,
                CostKind.ADVERTISING,
                "Campaign",
                List.of(CostShare.whole(followers))));
        return new Set(business, reach, loyal, followers, likes, readers);
    }

    /** A goal without a marketing objective, with a budget of 1200 and costs of 800.50. */
    public GoalId outside(String title) {
        return koers.call(() -> {
            Channel x = channels.all().getFirst();
            GoalId goal = goal(x, metrics.named("followers", MetricKind.LEVEL).id(), title, null);
            budgets.decide(goal, 0, new BudgetData(120_000L, null, ""));
            costs.add(new CostEntryData(
                    LocalDate.of(2026, 2, 3), 80_050, 0, CostKind.AGENCY, "", List.of(CostShare.whole(goal))));
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

    private GoalId goal(Channel page, MetricId metric, String title, @Nullable Objective objective) {
        SomeGoal goal =
                new SomeGoal(page.id(), metric).title(title).start(FIRST).deadline(LocalDate.of(2026, 7, 1));
        return goals.define((objective == null ? goal : goal.objective(objective.id())).data())
                .id();
    }
}
