package nl.koers.cost;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.koers.ImportedFigures;
import nl.koers.ImportedFigures.Row;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.ChannelData;
import nl.koers.channel.ChannelId;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricId;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalId;
import nl.koers.goal.Goals;
import nl.koers.goal.SomeGoal;
import nl.koers.workspace.Workspace;
import nl.koers.workspace.Workspaces;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Hofwijk, which pays in euros, with a page on X and goals to reach 1000 followers there from New Year on. What is done
 * here is done by Koers, whoever runs the test. Today is 3 March 2026.
 */
@Component
public class CostScene {

    public static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    public static final Currency EURO = Currency.getInstance("EUR");

    /** The first line of a Dutch file with costs. */
    public static final String HEADING = "Doel;Datum;Bedrag;Uren;Soort;Toelichting\n";

    private final Workspaces workspaces;
    private final Channels channels;
    private final Metrics metrics;
    private final Goals goals;
    private final Costs costs;
    private final Budgets budgets;
    private final Rates rates;
    private final ImportedFigures figures;
    private final SystemIdentity koers;
    private @Nullable ChannelId x;

    CostScene(
            Workspaces workspaces,
            Channels channels,
            Metrics metrics,
            Goals goals,
            Costs costs,
            Budgets budgets,
            Rates rates,
            ImportedFigures figures,
            SystemIdentity koers) {
        this.workspaces = workspaces;
        this.channels = channels;
        this.metrics = metrics;
        this.goals = goals;
        this.costs = costs;
        this.budgets = budgets;
        this.rates = rates;
        this.figures = figures;
        this.koers = koers;
    }

    /** Begins anew, without any goal. */
    public void begin() {
        organisation();
        x = koers.call(() -> channels.create(ChannelData.of(Platform.X, "X"))).id();
    }

    /** The organisation alone. */
    public void organisation() {
        koers.run(
                () -> workspaces.create(new Workspace("Hofwijk", Locale.ENGLISH, ZoneId.of("Europe/Amsterdam"), EURO)));
    }

    public ChannelId x() {
        return java.util.Objects.requireNonNull(x);
    }

    /** To be changed before it is defined. */
    public SomeGoal promise(String title) {
        MetricId followers =
                koers.call(() -> metrics.named("followers", MetricKind.LEVEL)).id();
        return new SomeGoal(x(), followers).title(title).start(NEW_YEAR);
    }

    public Goal define(SomeGoal promise) {
        return koers.call(() -> goals.define(promise.data()));
    }

    public GoalId goal(String title) {
        return define(promise(title)).id();
    }

    /** The first one. */
    public void budget(GoalId goal, @Nullable Long cents, @Nullable Long minutes) {
        koers.run(() -> budgets.decide(goal, 0, new BudgetData(cents, minutes, "")));
    }

    public void rate(LocalDate from, long cents) {
        koers.run(() -> rates.decide(new HourlyRate(from, cents)));
    }

    public CostEntry spend(SomeCost cost) {
        return koers.call(() -> costs.add(cost.data()));
    }

    public GoalCosts of(GoalId goal) {
        return koers.call(() -> costs.of(goal));
    }

    /** A figure a day up to today: so many then, and so many more on each day. */
    public void followers(LocalDate first, int then, int more) {
        figures.put(
                x(),
                "followers",
                MetricKind.LEVEL,
                IntStream.rangeClosed(0, (int) (TODAY.toEpochDay() - first.toEpochDay()))
                        .mapToObj(day -> Row.of(first.plusDays(day).toString(), then + more * day))
                        .toList());
    }

    public static Money euro(long cents) {
        return new Money(cents, EURO);
    }

    /** A Dutch file with these lines. */
    public static String file(String... lines) {
        return HEADING + String.join("\n", List.of(lines)) + "\n";
    }
}
