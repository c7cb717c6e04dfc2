package nl.koers.report;

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
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.cost.BudgetData;
import nl.koers.cost.Budgets;
import nl.koers.cost.CostEntryData;
import nl.koers.cost.CostKind;
import nl.koers.cost.CostShare;
import nl.koers.cost.Costs;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalId;
import nl.koers.goal.Goals;
import nl.koers.goal.SomeGoal;
import nl.koers.objective.Category;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveData;
import nl.koers.objective.ObjectiveId;
import nl.koers.objective.ObjectiveKind;
import nl.koers.objective.Objectives;
import nl.koers.workspace.Workspace;
import nl.koers.workspace.Workspaces;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What reports and rounds are told of in tests: a museum with objectives, a page on X and goals about its followers. Each
 * part is made by whoever asks.
 */
@Component
public class ReportScene {

    public static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    public static final LocalDate DEADLINE = LocalDate.of(2026, 7, 1);

    private final Objectives objectives;
    private final Goals goals;
    private final Channels channels;
    private final Metrics metrics;
    private final Budgets budgets;
    private final Costs costs;
    private final Workspaces workspaces;
    private final ImportedFigures figures;
    private final SystemIdentity koers;

    ReportScene(
            Objectives objectives,
            Goals goals,
            Channels channels,
            Metrics metrics,
            Budgets budgets,
            Costs costs,
            Workspaces workspaces,
            ImportedFigures figures,
            SystemIdentity koers) {
        this.objectives = objectives;
        this.goals = goals;
        this.channels = channels;
        this.metrics = metrics;
        this.budgets = budgets;
        this.costs = costs;
        this.workspaces = workspaces;
        this.figures = figures;
        this.koers = koers;
    }

    /** The museum, which pays in euros. */
    public void museum() {
        koers.run(() -> workspaces.create(
                new Workspace("Hofwijk", Locale.ENGLISH, ZoneId.of("Europe/Amsterdam"), Currency.getInstance("EUR"))));
    }

    public Objective business() {
        return objectives.add(new ObjectiveData(ObjectiveKind.BUSINESS, null, "More visitors", "", null));
    }

    /** @param business null for one that hangs under nothing */
    public Objective marketing(String title, @Nullable Objective business) {
        ObjectiveId above = business == null ? null : business.id();
        return objectives.add(new ObjectiveData(ObjectiveKind.MARKETING, above, title, "", Category.REACH));
    }

    /** A page with the followers of some days. */
    public Channel page(Row... followers) {
        Channel x = channels.create(ChannelData.of(Platform.X, "Our X"));
        figures.put(x.id(), "followers", MetricKind.LEVEL, List.of(followers));
        return x;
    }

    /** A page that grows from 500 followers on 1 January to 651 on 15 February. */
    public Channel growingPage() {
        return page(
                Row.of("2026-01-01", 500),
                Row.of("2026-01-15", 545),
                Row.of("2026-02-01", 600),
                Row.of("2026-02-15", 651));
    }

    /** Followers of a page from 1 January to 1 July; null for one that serves no objective. */
    public Goal goal(Channel page, String title, @Nullable Objective objective) {
        return goal(
                new SomeGoal(
                                page.id(),
                                metrics.named("followers", MetricKind.LEVEL).id())
                        .title(title),
                objective);
    }

    /** Of another metric. */
    public Goal goal(SomeGoal about, @Nullable Objective objective) {
        SomeGoal goal = about.start(FIRST).deadline(DEADLINE);
        return goals.define((objective == null ? goal : goal.objective(objective.id())).data());
    }

    /** @param cents of money */
    public void budget(GoalId goal, long cents) {
        budgets.decide(goal, 0, new BudgetData(cents, null, ""));
    }

    /** @param cents of money, all of it for that goal */
    public void cost(GoalId goal, String day, long cents, String note) {
        costs.add(new CostEntryData(
                LocalDate.parse(day), cents, 0, CostKind.ADVERTISING, note, List.of(CostShare.whole(goal))));
    }
}
