package nl.koers.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.koers.FixedClock;
import nl.koers.ImportedFigures;
import nl.koers.ImportedFigures.Row;
import nl.koers.KoersTest;
import nl.koers.channel.ChannelData;
import nl.koers.channel.ChannelId;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.goal.Direction;
import nl.koers.goal.Goal;
import nl.koers.goal.Goals;
import nl.koers.goal.SomeGoal;
import nl.koers.goal.Target.TargetKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Made on 3 March 2026, changed in the days after. */
@KoersTest
@WithMockUser(roles = "EDITOR")
class EarlierPlansTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 13);

    @Autowired
    EarlierPlans earlier;

    @Autowired
    Goals goals;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    @Autowired
    ImportedFigures figures;

    @Autowired
    FixedClock.Movable clock;

    private ChannelId x;
    private Goal goal;

    @BeforeEach
    void a_goal_from_500_to_1000_in_june() {
        x = channels.create(ChannelData.of(Platform.X, "X")).id();
        figures.put(x, "followers", MetricKind.LEVEL, List.of(Row.of("2026-01-01", 500), Row.of("2026-03-02", 700)));
        goal = goals.define(some().deadline(JUNE).data());
    }

    private SomeGoal some() {
        return new SomeGoal(x, metrics.find("followers").orElseThrow().id())
                .title("Followers")
                .start(START);
    }

    private Instant change(int daysLater, SomeGoal changed, String reason) {
        Instant at = FixedClock.NOON.plus(Duration.ofDays(daysLater));
        clock.moveTo(at);
        goal = goals.change(goal.id(), goal.version(), changed.data(), reason);
        return at;
    }

    private List<EarlierPlan> plans() {
        return earlier.of(goal.id(), AsOf.now(TODAY));
    }

    @Test
    void keeps_the_line_of_each_target_and_deadline_that_was_left_the_newest_first() {
        Instant later = change(1, some().deadline(SEPTEMBER), "The campaign moved");
        Instant lower = change(5, some().deadline(SEPTEMBER).target(TargetKind.ABSOLUTE, 900), "Half the budget");

        assertThat(plans())
                .containsExactly(
                        new EarlierPlan(
                                lower,
                                "Half the budget",
                                1000.0,
                                SEPTEMBER,
                                List.of(new PlannedPoint(START, 500), new PlannedPoint(SEPTEMBER, 1000))),
                        new EarlierPlan(
                                later,
                                "The campaign moved",
                                1000.0,
                                JUNE,
                                List.of(new PlannedPoint(START, 500), new PlannedPoint(JUNE, 1000))));
    }

    @Test
    void tells_no_plan_where_the_line_stayed() {
        change(1, some().title("Another title").deadline(JUNE), "");
        change(2, some().deadline(JUNE).baseline(500), "Written down");

        assertThat(plans()).as("500 is what it was").isEmpty();
    }

    @Test
    void tells_by_what_was_known_then_only_the_plans_left_by_then() {
        change(1, some().deadline(SEPTEMBER), "The campaign moved");
        change(5, some().deadline(SEPTEMBER).target(TargetKind.ABSOLUTE, 900), "Half the budget");

        assertThat(earlier.of(goal.id(), AsOf.then(LocalDate.of(2026, 3, 5))))
                .extracting(EarlierPlan::deadline)
                .containsExactly(JUNE);
    }

    @Test
    void draws_a_limit_that_was_left_level() {
        goal = goals.define(some().direction(Direction.KEEP_AT_LEAST)
                .target(TargetKind.ABSOLUTE, 600)
                .deadline(JUNE)
                .data());
        change(
                1,
                some().direction(Direction.KEEP_AT_LEAST)
                        .target(TargetKind.ABSOLUTE, 650)
                        .deadline(JUNE),
                "It goes well");

        assertThat(plans())
                .extracting(EarlierPlan::planned)
                .containsExactly(List.of(new PlannedPoint(START, 600), new PlannedPoint(JUNE, 600)));
    }
}
