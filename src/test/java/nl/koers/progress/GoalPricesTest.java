package nl.koers.progress;

import static nl.koers.cost.CostScene.NEW_YEAR;
import static nl.koers.cost.CostScene.TODAY;
import static nl.koers.cost.CostScene.euro;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.koers.ImportedFigures;
import nl.koers.ImportedFigures.Row;
import nl.koers.KoersTest;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.MetricId;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.cost.CostPerResult;
import nl.koers.cost.CostScene;
import nl.koers.cost.Money;
import nl.koers.cost.SomeCost;
import nl.koers.goal.Direction;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalId;
import nl.koers.goal.Measure;
import nl.koers.goal.SomeGoal;
import nl.koers.goal.Target.TargetKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/**
 * UC-24, from entries and figures to prices. The first half of 2026 has 181 days, as many as before it from 4 July on; today
 * is the 62nd of them.
 */
@KoersTest
@WithMockUser(username = "Carla", roles = "MANAGER")
class GoalPricesTest {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 4);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 6, 30);

    @Autowired
    CostScene scene;

    @Autowired
    GoalPrices prices;

    @Autowired
    GoalProgress progress;

    @Autowired
    ImportedFigures figures;

    @Autowired
    Metrics metrics;

    @Autowired
    SystemIdentity koers;

    @BeforeEach
    void an_organisation() {
        scene.begin();
    }

    /** So many a day before New Year, and so many since. */
    private MetricId flow(String metric, int before, int since) {
        figures.put(
                scene.x(),
                metric,
                MetricKind.FLOW,
                IntStream.rangeClosed(0, (int) (TODAY.toEpochDay() - JULY.toEpochDay()))
                        .mapToObj(JULY::plusDays)
                        .map(day -> Row.of(day.toString(), day.isBefore(NEW_YEAR) ? before : since))
                        .toList());
        return koers.call(() -> metrics.find(metric)).orElseThrow().id();
    }

    private Goal goal(MetricId metric, Measure measure, Direction direction, TargetKind kind, double amount) {
        return scene.define(new SomeGoal(scene.x(), metric)
                .measure(measure)
                .direction(direction)
                .target(kind, amount)
                .start(NEW_YEAR)
                .deadline(DEADLINE));
    }

    private CostPerResult of(Goal goal) {
        Map<GoalId, GoalPrice> all = prices.of(List.of(progress.at(goal, AsOf.now(TODAY))));
        return Objects.requireNonNull(all.get(goal.id())).prices();
    }

    @Test
    void three_goals_that_share_a_cost_bear_it_to_the_cent_and_each_result_has_its_price() {
        scene.followers(NEW_YEAR.minusDays(60), 380, 2);
        Goal followers = scene.define(scene.promise("Followers").baseline(500).deadline(DEADLINE));
        Goal visits = goal(flow("visits", 10, 12), Measure.TOTAL, Direction.INCREASE, TargetKind.PERCENT, 30);
        Goal complaints = goal(flow("complaints", 10, 8), Measure.TOTAL, Direction.DECREASE, TargetKind.PERCENT, -30);
        scene.rate(NEW_YEAR, 40_00);
        scene.spend(SomeCost.shared()
                .share(followers.id(), 3_333)
                .share(visits.id(), 3_333)
                .share(complaints.id(), 3_334)
                .amount(100_00));
        scene.spend(SomeCost.of(followers.id()).minutes(90));
        scene.spend(SomeCost.of(followers.id()).on(NEW_YEAR.minusDays(1)).minutes(90));
        scene.spend(SomeCost.of(visits.id()).amount(-10_00).note("Paid twice"));

        CostPerResult level = of(followers);
        CostPerResult more = of(visits);
        CostPerResult fewer = of(complaints);

        assertThat(level.spent().money()).isEqualTo(euro(33_33));
        assertThat(level.spent().minutesWithoutRate())
                .as("before there was a rate")
                .isEqualTo(90);
        // 33.33 + 1.5 x 40 = 93.33, over 622 - 500 = 122: 0.765
        assertThat(level.actual().price()).isEqualTo(euro(77));
        // 33.33 - 10, over 62 x 12 = 744; a thousand at a time
        assertThat(more.actual().price()).isEqualTo(euro(31_36));
        assertThat(more.per()).isEqualTo(1000);
        // 33.34, over 1810 x 62/181 - 62 x 8 = 124
        assertThat(fewer.actual().price()).isEqualTo(euro(27));
        assertThat(List.of(level, more, fewer).stream()
                        .map(one -> Objects.requireNonNull(one.spent().total()))
                        .reduce(euro(0), Money::plus))
                .as("100 + 60 - 10")
                .isEqualTo(euro(150_00));
    }

    @Test
    void a_budget_is_held_against_the_change_that_was_promised() {
        Goal visits = goal(flow("visits", 10, 12), Measure.TOTAL, Direction.INCREASE, TargetKind.PERCENT, 30);
        Goal complaints = goal(flow("complaints", 10, 8), Measure.TOTAL, Direction.DECREASE, TargetKind.PERCENT, -30);
        Goal activity = goal(flow("posts", 4, 5), Measure.RATE, Direction.INCREASE, TargetKind.ABSOLUTE, 6);
        List.of(visits, complaints, activity).forEach(goal -> scene.budget(goal.id(), 1_000_00L, null));

        // 130% of 1810 is 2353
        assertThat(of(visits).planned().price()).isEqualTo(euro(42));
        // 30% of 1810 is 543
        assertThat(of(complaints).planned().price()).isEqualTo(euro(1_84));
        // from the rate of the start, about 4, halfway to 6 on 181 days
        assertThat(Objects.requireNonNull(of(activity).planned().result()).amount())
                .isBetween(new java.math.BigDecimal("90"), new java.math.BigDecimal("181"));
    }

    @Test
    void a_week_of_silence_in_the_figures_is_not_a_week_without_complaints() {
        MetricId metric = flow("complaints", 10, 8);
        Goal complaints = goal(metric, Measure.TOTAL, Direction.DECREASE, TargetKind.PERCENT, -30);
        MetricId other = holed("rows");
        Goal holed = goal(other, Measure.TOTAL, Direction.DECREASE, TargetKind.PERCENT, -30);
        scene.spend(SomeCost.of(complaints.id()).amount(124_00));
        scene.spend(SomeCost.of(holed.id()).amount(124_00));

        assertThat(of(complaints).actual().price()).as("124 over 124").isEqualTo(euro(1_00));
        // 1810 x 52/181 - 52 x 8 = 104, where all 62 days would make it 204
        assertThat(of(holed).actual().price()).isEqualTo(euro(1_19));
    }

    /** Ten a day before New Year and eight since, of which ten days in January are missing. */
    private MetricId holed(String metric) {
        figures.put(
                scene.x(),
                metric,
                MetricKind.FLOW,
                IntStream.rangeClosed(0, (int) (TODAY.toEpochDay() - JULY.toEpochDay()))
                        .mapToObj(JULY::plusDays)
                        .filter(day -> day.isBefore(NEW_YEAR.plusDays(10)) || day.isAfter(NEW_YEAR.plusDays(19)))
                        .map(day -> Row.of(day.toString(), day.isBefore(NEW_YEAR) ? 10 : 8))
                        .toList());
        return koers.call(() -> metrics.find(metric)).orElseThrow().id();
    }
}
