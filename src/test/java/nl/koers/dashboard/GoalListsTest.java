package nl.koers.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.koers.ImportedFigures;
import nl.koers.ImportedFigures.Row;
import nl.koers.KoersTest;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricId;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.dashboard.GoalGap.Lacking;
import nl.koers.dashboard.GoalSelection.Scope;
import nl.koers.dashboard.GoalSorting.Column;
import nl.koers.dashboard.GoalSorting.Grouping;
import nl.koers.goal.GoalState;
import nl.koers.goal.Goals;
import nl.koers.goal.SomeGoal;
import nl.koers.goal.Target.TargetKind;
import nl.koers.progress.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Asked on 3 March 2026 of five goals: behind, on track, without data, missed in February, stopped. */
@KoersTest
@WithMockUser(roles = "EDITOR")
class GoalListsTest {

    @Autowired
    Overview overview;

    @Autowired
    Goals goals;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    @Autowired
    ImportedFigures figures;

    private Channel x;
    private Channel site;

    @BeforeEach
    void five_goals() {
        x = channels.create(ChannelData.of(Platform.X, "Our X"));
        site = channels.create(ChannelData.of(Platform.WEBSITE, "A site"));
        MetricId followers = metrics.named("followers", MetricKind.LEVEL).id();
        MetricId visits = metrics.named("visits", MetricKind.FLOW).id();
        figures.put(
                x.id(),
                "followers",
                MetricKind.LEVEL,
                List.of(Row.of("2026-01-01", 500), Row.of("2026-02-01", 600), Row.of("2026-03-02", 700)));
        define(new SomeGoal(x.id(), followers).title("Near"), 1000, LocalDate.of(2026, 7, 1));
        define(new SomeGoal(x.id(), followers).title("far"), 5000, LocalDate.of(2026, 6, 1));
        define(new SomeGoal(site.id(), visits).title("Blank"), 10, LocalDate.of(2026, 5, 1));
        define(new SomeGoal(x.id(), followers).title("Over"), 2000, LocalDate.of(2026, 2, 1));
        define(
                new SomeGoal(x.id(), followers).title("Given up").state(GoalState.STOPPED, "No use"),
                2000,
                LocalDate.of(2026, 7, 1));
    }

    private void define(SomeGoal goal, double target, LocalDate deadline) {
        goals.define(goal.target(TargetKind.ABSOLUTE, target)
                .start(LocalDate.of(2026, 1, 1))
                .deadline(deadline)
                .data());
    }

    private List<String> titles(GoalSelection selection, GoalSorting sorting) {
        return overview.goals(selection, sorting, 0, 100).stream()
                .map(GoalRow::title)
                .toList();
    }

    @Test
    void keeps_the_worst_first() {
        assertThat(titles(GoalSelection.of(Scope.OPEN), GoalSorting.WORST_FIRST))
                .containsExactly("far", "Blank", "Near");
        assertThat(overview.counts(GoalSelection.of(Scope.OPEN)))
                .containsExactly(
                        java.util.Map.entry(Status.BEHIND, 1L),
                        java.util.Map.entry(Status.NO_DATA, 1L),
                        java.util.Map.entry(Status.ON_TRACK, 1L));
    }

    @Test
    void tells_open_closed_and_current_apart() {
        assertThat(titles(GoalSelection.of(Scope.CLOSED), GoalSorting.WORST_FIRST))
                .containsExactly("Over", "Given up");
        assertThat(titles(GoalSelection.of(Scope.CURRENT), GoalSorting.WORST_FIRST))
                .containsExactly("far", "Over", "Blank", "Near");
    }

    @Test
    void narrows_by_everything_at_once() {
        GoalSelection onX = new GoalSelection(Scope.OPEN, null, x.id(), null, null, "EA");

        assertThat(titles(onX, GoalSorting.WORST_FIRST)).containsExactly("Near");
        assertThat(titles(onX.with(Status.BEHIND), GoalSorting.WORST_FIRST)).isEmpty();
        assertThat(overview.counted(onX))
                .isEqualTo(new GoalCounts(java.util.Map.of(Status.ON_TRACK, 1L), LocalDate.of(2026, 3, 2), 3, 2));
        assertThat(overview.counted(new GoalSelection(Scope.CLOSED, null, site.id(), null, null, "")))
                .isEqualTo(new GoalCounts(java.util.Map.of(), null, 3, 2));
    }

    @ParameterizedTest
    @EnumSource(Column.class)
    void turns_around_whatever_it_is_sorted_by(Column column) {
        GoalSorting up = new GoalSorting(Grouping.NONE, column, false);
        GoalSorting down = up.by(column);

        assertThat(titles(GoalSelection.of(Scope.OPEN), up)).containsExactlyInAnyOrder("far", "Blank", "Near");
        assertThat(titles(GoalSelection.of(Scope.OPEN), down)).containsExactlyInAnyOrder("far", "Blank", "Near");
        assertThat(down.by(column)).isEqualTo(up);
    }

    @Test
    void sorts_by_title_whatever_the_case_and_by_reached_with_nothing_last() {
        assertThat(titles(GoalSelection.of(Scope.OPEN), new GoalSorting(Grouping.NONE, Column.TITLE, false)))
                .containsExactly("Blank", "far", "Near");
        assertThat(titles(GoalSelection.of(Scope.OPEN), new GoalSorting(Grouping.NONE, Column.REACHED, true)))
                .containsExactly("Near", "far", "Blank");
        assertThat(titles(GoalSelection.of(Scope.OPEN), new GoalSorting(Grouping.NONE, Column.REACHED, false)))
                .containsExactly("far", "Near", "Blank");
    }

    @Test
    void groups_first_and_sorts_within() {
        assertThat(titles(GoalSelection.of(Scope.OPEN), new GoalSorting(Grouping.CHANNEL, Column.TITLE, false)))
                .containsExactly("Blank", "far", "Near");
        assertThat(titles(GoalSelection.of(Scope.OPEN), new GoalSorting(Grouping.CHANNEL, Column.TITLE, true)))
                .containsExactly("Blank", "Near", "far");
    }

    @Test
    void comes_in_stretches_that_join() {
        List<String> whole = titles(GoalSelection.of(Scope.OPEN), GoalSorting.WORST_FIRST);
        List<String> joined = new java.util.ArrayList<>();
        for (int offset = 0; offset < 3; offset++) {
            overview.goals(GoalSelection.of(Scope.OPEN), GoalSorting.WORST_FIRST, offset, 1)
                    .forEach(goal -> joined.add(goal.title()));
        }

        assertThat(joined).isEqualTo(whole);
    }

    @Test
    void names_what_open_goals_lack() {
        assertThat(overview.gaps())
                .extracting(GoalGap::lacking)
                .containsExactlyElementsOf(Arrays.asList(Lacking.values()));
        GoalGap owners = overview.gaps().getLast();
        assertThat(owners.goals()).isEqualTo(3);
        assertThat(owners.some()).extracting(GoalGap.Named::title).containsExactly("Blank", "far", "Near");
    }
}
