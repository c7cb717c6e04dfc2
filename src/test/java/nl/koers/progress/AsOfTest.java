package nl.koers.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import nl.koers.FixedClock;
import nl.koers.ImportedFigures;
import nl.koers.ImportedFigures.Row;
import nl.koers.KoersTest;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalState;
import nl.koers.goal.Goals;
import nl.koers.goal.SomeGoal;
import nl.koers.goal.Target.TargetKind;
import nl.koers.i18n.InvalidInput;
import nl.koers.snapshot.ImportId;
import nl.koers.workspace.Workspace;
import nl.koers.workspace.Workspaces;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/**
 * One goal through a month, in Amsterdam (UTC + 1): made on 1 February from 500 to 1000 between 1 January and 30 June (180
 * days apart). A file comes just after midnight of the 3rd, another on the 10th restates it and brings an earlier and a
 * later day; on the 20th the promise becomes 1200 by 31 July (211 days after the start); a file of the 25th is taken back
 * on the 27th.
 */
@KoersTest
@WithMockUser(roles = "EDITOR")
class AsOfTest {

    private static final Offset<Double> EXACT = within(1e-9);

    @Autowired
    GoalProgress progress;

    @Autowired
    Goals goals;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    @Autowired
    ImportedFigures figures;

    @Autowired
    Workspaces workspaces;

    @Autowired
    SystemIdentity identity;

    @Autowired
    FixedClock.Movable clock;

    private Channel x;
    private Goal goal;

    @BeforeEach
    void a_month() {
        identity.run(() -> workspaces.create(
                new Workspace("Museum", Locale.ENGLISH, ZoneId.of("Europe/Amsterdam"), Currency.getInstance("EUR"))));
        x = channels.create(ChannelData.of(Platform.X, "X"));
        clock.moveTo(Instant.parse("2026-02-01T11:00:00Z"));
        goal = goals.define(promise().data());
        clock.moveTo(Instant.parse("2026-02-02T23:30:00Z"));
        followers(Row.of("2026-01-31", 550));
        clock.moveTo(Instant.parse("2026-02-10T11:00:00Z"));
        followers(Row.of("2026-01-15", 520), Row.of("2026-01-31", 560), Row.of("2026-02-09", 600));
        clock.moveTo(Instant.parse("2026-02-20T11:00:00Z"));
        goals.change(
                goal.id(),
                0,
                promise()
                        .target(TargetKind.ABSOLUTE, 1200)
                        .deadline(LocalDate.of(2026, 7, 31))
                        .data(),
                "More budget");
        clock.moveTo(Instant.parse("2026-02-25T11:00:00Z"));
        ImportId mistake = followers(Row.of("2026-02-24", 900));
        clock.moveTo(Instant.parse("2026-02-27T11:00:00Z"));
        figures.takeBack(mistake);
        clock.moveTo(FixedClock.NOON);
    }

    private SomeGoal promise() {
        return new SomeGoal(x.id(), metrics.named("followers", MetricKind.LEVEL).id())
                .title("Followers")
                .baseline(500)
                .start(LocalDate.of(2026, 1, 1))
                .deadline(LocalDate.of(2026, 6, 30));
    }

    private ImportId followers(Row... rows) {
        return figures.put(x.id(), "followers", MetricKind.LEVEL, List.of(rows));
    }

    private Standing then(String day) {
        return progress.at(goal.id(), AsOf.then(LocalDate.parse(day))).standing();
    }

    private Standing now(String day) {
        return progress.at(goal.id(), AsOf.now(LocalDate.parse(day))).standing();
    }

    @Test
    void before_the_second_file_the_first_one_and_the_old_promise_are_known() {
        Standing then = then("2026-02-05");

        assertThat(then.value()).isEqualTo(550);
        assertThat(then.dataDate()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(then.points()).isEqualTo(1);
        assertThat(then.target()).isEqualTo(1000);
        // 30 of 180 days from 500 to 1000
        assertThat(then.planned()).isCloseTo(500 + 500 * 30 / 180.0, EXACT);
        // 50 of 500
        assertThat(then.reached()).isCloseTo(0.1, EXACT);
    }

    @Test
    void the_same_day_by_what_is_known_now_has_the_restated_figures_and_the_new_promise() {
        Standing now = now("2026-02-05");

        assertThat(now.value()).isEqualTo(560);
        assertThat(now.dataDate()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(now.points()).isEqualTo(2);
        assertThat(now.target()).isEqualTo(1200);
        // 30 of 211 days from 500 to 1200
        assertThat(now.planned()).isCloseTo(500 + 700 * 30 / 211.0, EXACT);
        // 60 of 700
        assertThat(now.reached()).isCloseTo(60 / 700.0, EXACT);
    }

    @Test
    void a_day_ends_at_midnight_of_the_workspace() {
        assertThat(then("2026-02-02").status())
                .as("half past midnight of the 3rd")
                .isEqualTo(Status.NO_DATA);
        assertThat(then("2026-02-02").value()).isNull();
        assertThat(then("2026-02-03").value()).isEqualTo(550);
        assertThat(now("2026-02-02").value()).isEqualTo(560);
    }

    @Test
    void a_promise_holds_until_the_day_it_is_changed() {
        assertThat(then("2026-02-19").target()).isEqualTo(1000);
        assertThat(then("2026-02-19").value()).isEqualTo(600);
        assertThat(then("2026-02-20").target()).isEqualTo(1200);
        GoalAsOf eve = progress.at(goal.id(), AsOf.then(LocalDate.of(2026, 2, 19)));
        assertThat(eve.goal().data()).isEqualTo(goal.data());
        assertThat(eve.course().deadline()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(eve.explanation().figures()).extracting(PlannedPoint::value).containsExactly(520.0, 560.0, 600.0);
    }

    @Test
    void an_import_that_was_taken_back_counts_as_never_known() {
        assertThat(then("2026-02-26").value()).isEqualTo(600);
        assertThat(now("2026-02-26").value()).isEqualTo(600);
    }

    @Test
    void today_both_say_the_same() {
        assertThat(then("2026-03-03")).isEqualTo(now("2026-03-03"));
    }

    @Test
    void a_pause_counts_from_its_day_on() {
        goals.change(goal.id(), 1, goals.find(goal.id()).orElseThrow().data(), "");
        goals.change(goal.id(), 2, promise().state(GoalState.PAUSED, "Repairs").data(), "Back to the first");

        assertThat(then("2026-03-03").status()).isEqualTo(Status.PAUSED);
        assertThat(then("2026-03-02").status()).isNotEqualTo(Status.PAUSED);
        assertThat(now("2026-03-02").status()).as("by the promise of now").isEqualTo(Status.PAUSED);
    }

    @Test
    void nothing_was_known_before_the_goal_was_made_nor_of_days_to_come() {
        InvalidInput early = catchThrowableOfType(InvalidInput.class, () -> then("2026-01-31"));
        assertThat(early.errors().getFirst().key()).isEqualTo("goal.asOf.notYet");
        assertThat(early.errors().getFirst().arguments()).containsExactly(LocalDate.of(2026, 2, 1));

        InvalidInput late = catchThrowableOfType(InvalidInput.class, () -> then("2026-03-04"));
        assertThat(late.errors().getFirst().key()).isEqualTo("goal.asOf.future");
        assertThat(now("2026-01-31").value()).as("by what is known now").isEqualTo(560);
    }
}
