package nl.koers.progress;

import static nl.koers.schema.Tables.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.koers.FixedClock;
import nl.koers.ImportedFigures;
import nl.koers.ImportedFigures.Came;
import nl.koers.ImportedFigures.Row;
import nl.koers.KoersTest;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalData;
import nl.koers.goal.Goals;
import nl.koers.goal.SomeGoal;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** How many days may pass between imports of the figures of a goal. */
@KoersTest
@WithMockUser(roles = "EDITOR")
class CadenceTest {

    @Autowired
    CadenceQuery cadences;

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
    DSLContext sql;

    @Autowired
    FixedClock.Movable clock;

    private Channel x;
    private Goal goal;

    @BeforeEach
    void a_goal_and_a_source_that_brings_a_file_every_fortnight() {
        x = channels.create(ChannelData.of(Platform.X, "X"));
        goal = goals.define(some().data());
        sql.insertInto(SOURCE)
                .set(SOURCE.FOLDER, "X")
                .set(SOURCE.CADENCE_DAYS, 14L)
                .set(SOURCE.CREATED_AT, Instant.EPOCH)
                .execute();
    }

    private SomeGoal some() {
        return new SomeGoal(x.id(), metrics.named("followers", MetricKind.LEVEL).id())
                .title("Followers")
                .start(LocalDate.of(2026, 1, 1));
    }

    private void came(String way, @Nullable String folder, String day) {
        figures.put(new Came("a.csv", way, folder), x.id(), "followers", MetricKind.LEVEL, List.of(Row.of(day, 500)));
    }

    private int cadence() {
        return cadences.of(goal, null);
    }

    @Test
    void it_is_a_month_until_there_are_figures_and_for_files_that_people_bring() {
        assertThat(cadence()).isEqualTo(30);
        came("BROWSER", null, "2026-01-01");
        assertThat(cadence()).isEqualTo(30);
    }

    @Test
    void it_is_a_week_for_a_program() {
        came("API", null, "2026-01-01");
        assertThat(cadence()).isEqualTo(7);
    }

    @Test
    void it_is_what_people_said_of_the_source() {
        came("INBOX", "X", "2026-01-01");
        assertThat(cadence()).isEqualTo(14);
        came("INBOX", "", "2026-01-02");
        assertThat(cadence()).as("the inbox itself").isEqualTo(7);
        came("INBOX", "Gone", "2026-01-03");
        assertThat(cadence()).as("a source that is no longer there").isEqualTo(7);
    }

    @Test
    void a_correction_by_hand_does_not_change_it() {
        came("HAND", null, "2026-01-01");
        assertThat(cadence()).as("nothing else brought figures").isEqualTo(30);
        came("INBOX", "X", "2026-01-02");
        came("HAND", null, "2026-01-03");
        assertThat(cadence()).isEqualTo(14);
    }

    @Test
    void the_newest_file_decides_and_of_a_past_day_the_newest_file_then() {
        clock.moveTo(Instant.parse("2026-03-01T11:00:00Z"));
        came("INBOX", "X", "2026-02-28");
        clock.moveTo(FixedClock.NOON);
        came("BROWSER", null, "2026-03-02");

        assertThat(cadence()).isEqualTo(30);
        assertThat(cadences.of(goal, Instant.parse("2026-03-02T00:00:00Z"))).isEqualTo(14);
    }

    @Test
    void what_the_goal_itself_says_goes_before_its_source() {
        came("INBOX", "X", "2026-01-01");
        Goal own = goals.define(every(2, some().data()));

        assertThat(cadences.of(List.of(goal, own), null)).isEqualTo(Map.of(goal.id(), 14, own.id(), 2));
    }

    @Test
    void figures_of_a_watched_folder_are_old_sooner() {
        // 17 days old on 18 January: more than 1.5 x 7, less than 1.5 x 30; three weeks and a day later more than 3 x 7
        came("INBOX", "", "2026-01-01");
        assertThat(standing("2026-01-18").stale()).isTrue();
        assertThat(standing("2026-01-23").reasons()).contains(Reason.NO_RECENT_FIGURES);

        came("BROWSER", null, "2026-01-01");
        assertThat(standing("2026-01-18").stale()).isFalse();
        assertThat(standing("2026-01-23").reasons()).doesNotContain(Reason.NO_RECENT_FIGURES);
    }

    @Test
    void stored_standings_know_it_too() {
        came("INBOX", "", "2026-01-01");

        assertThat(progress.latest().get(goal.id())).isEqualTo(standing("2026-03-03"));
        assertThat(standing("2026-03-03").reasons()).contains(Reason.NO_RECENT_FIGURES);
    }

    private Standing standing(String day) {
        return progress.standing(goal.id(), LocalDate.parse(day));
    }

    private static GoalData every(int days, GoalData data) {
        return new GoalData(
                data.title(),
                data.channel(),
                data.metric(),
                data.measure(),
                data.direction(),
                data.baseline(),
                data.target(),
                data.start(),
                data.deadline(),
                data.milestones(),
                data.owner(),
                data.accountable(),
                data.objective(),
                data.why(),
                days,
                data.state(),
                data.stateReason());
    }
}
