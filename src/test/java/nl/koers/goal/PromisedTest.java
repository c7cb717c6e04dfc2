package nl.koers.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.koers.FixedClock;
import nl.koers.ImportedFigures;
import nl.koers.ImportedFigures.Row;
import nl.koers.KoersTest;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.Metric;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.goal.Target.TargetKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** What was promised on a day in the past, from the history of changes. */
@KoersTest
@WithMockUser(username = "Anna", roles = "EDITOR")
class PromisedTest {

    private static final Instant MADE = Instant.parse("2026-02-01T09:00:00Z");

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

    private Channel x;
    private Metric followers;

    @BeforeEach
    void a_page() {
        x = channels.create(ChannelData.of(Platform.X, "X"));
        followers = metrics.named("followers", MetricKind.LEVEL);
        clock.moveTo(MADE);
    }

    private SomeGoal some() {
        return new SomeGoal(x.id(), followers.id()).title("Followers");
    }

    @Test
    void a_goal_was_not_promised_before_it_was_made() {
        Goal goal = goals.define(some().data());

        assertThat(goals.promised(goal.id(), MADE)).isEmpty();
        assertThat(goals.promised(goal.id(), MADE.plusMillis(1))).contains(goal);
    }

    @Test
    void a_negative_value_is_told_from_so_much_less() {
        Goal goal = goals.define(some().target(TargetKind.DELTA, -5).data());
        clock.moveTo(MADE.plusSeconds(1));
        goals.change(goal.id(), 0, some().target(TargetKind.ABSOLUTE, -5).data(), "Written out");

        assertThat(goals.promised(goal.id(), MADE.plusSeconds(1)).orElseThrow().data())
                .isEqualTo(goal.data());
    }

    @Test
    void a_reference_is_not_known_before_it_was_frozen_and_exact_after() {
        Goal goal = goals.define(some().target(TargetKind.PERCENT, 12.5)
                .start(LocalDate.of(2026, 2, 1))
                .data());
        clock.moveTo(MADE.plusSeconds(60));
        figures.put(x.id(), "followers", MetricKind.LEVEL, List.of(Row.of("2026-01-31", 1234.567)));
        GoalData frozen = goals.find(goal.id()).orElseThrow().data();
        clock.moveTo(MADE.plusSeconds(120));
        goals.change(goal.id(), 0, some().target(TargetKind.ABSOLUTE, 2000).data(), "Simpler");

        assertThat(frozen.target().reference()).isNotNull();
        assertThat(goals.promised(goal.id(), MADE.plusSeconds(60)).orElseThrow().data())
                .isEqualTo(goal.data());
        assertThat(goals.promised(goal.id(), MADE.plusSeconds(61)).orElseThrow().data())
                .isEqualTo(frozen);
    }

    @Test
    void no_share_of_a_reference_is_rounded_away() {
        Random random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            Target.Reference reference = new Target.Reference(
                    random.nextGaussian() * 1e6,
                    LocalDate.of(2025, 1, 1),
                    LocalDate.of(2025, 6, 30),
                    random.nextDouble());
            GoalData data = some().measure(Measure.TOTAL)
                    .data()
                    .with("T", Measure.TOTAL, new Target(TargetKind.PERCENT, -12.25, reference));

            assertThat(GoalReading.data(GoalWriting.fields(data))).isEqualTo(data);
        }
    }

    @Test
    void every_promise_of_the_past_comes_back_exactly() {
        Random random = new Random(11);
        Goal goal = goals.define(any(random));
        List<GoalData> promises = new ArrayList<>(List.of(goal.data()));
        for (int edit = 1; edit <= 60; edit++) {
            clock.moveTo(MADE.plusSeconds(edit));
            goal = goals.change(goal.id(), goal.version(), any(random), "Because");
            promises.add(goal.data());
        }

        for (int edit = 0; edit <= 60; edit++) {
            assertThat(goals.promised(goal.id(), MADE.plusSeconds(edit + 1L))
                            .orElseThrow()
                            .data())
                    .as("after edit %d", edit)
                    .isEqualTo(promises.get(edit));
        }
    }

    private GoalData any(Random random) {
        Direction direction = List.of(Direction.values()).get(random.nextInt(4));
        TargetKind kind = direction.keeps()
                ? TargetKind.ABSOLUTE
                : List.of(TargetKind.values()).get(random.nextInt(3));
        LocalDate start = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(30));
        SomeGoal some = some().title("Goal " + random.nextInt(3))
                .direction(direction)
                .target(kind, (random.nextBoolean() ? -1 : 1) * random.nextInt(5) / 4.0)
                .start(start)
                .deadline(start.plusDays(100 + random.nextInt(50)));
        if (random.nextBoolean()) {
            some.baseline(random.nextBoolean() ? 1e15 * random.nextDouble() : random.nextGaussian() * 1e-3);
        }
        if (!direction.keeps() && random.nextBoolean()) {
            some.milestones(
                    new Milestone(start.plusDays(5), random.nextDouble()), new Milestone(start.plusDays(9), -7));
        }
        if (random.nextInt(3) == 0) {
            some.state(GoalState.PAUSED, "Closed, for \"repairs\", until = May");
        }
        return some.data();
    }
}
