package nl.koers.goal;

import static nl.koers.goal.SomeGoal.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import nl.koers.ImportedFigures;
import nl.koers.ImportedFigures.Row;
import nl.koers.KoersTest;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.ChannelId;
import nl.koers.channel.Channels;
import nl.koers.channel.Metric;
import nl.koers.channel.MetricId;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.goal.Target.TargetKind;
import nl.koers.i18n.EditConflict;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@KoersTest
@WithMockUser(username = "Anna", roles = "EDITOR")
class GoalsTest {

    @Autowired
    Goals goals;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    @Autowired
    ImportedFigures figures;

    @Autowired
    SystemIdentity identity;

    private Channel x;
    private Metric followers;

    @BeforeEach
    void a_page_that_reports_followers() {
        x = identity.call(() -> channels.create(ChannelData.of(Platform.X, "X")));
        followers = identity.call(() -> metrics.named("followers", MetricKind.LEVEL));
    }

    @Test
    void proposes_a_title_and_a_measure() {
        Goal goal = goals.define(goal().data());

        assertThat(goal.measure()).isEqualTo(Measure.LEVEL);
        assertThat(goal.data().title()).isEqualTo("1000 followers on X by 3 September 2026");
        assertThat(goals.find(goal.id())).contains(goal);
        assertThat(goals.all()).containsExactly(goal);
        assertThat(goals.of(List.of(goal.id(), new GoalId(99)))).containsExactly(goal);
    }

    @Test
    void keeps_milestones_by_day_to_the_last_decimal() {
        Milestone late = new Milestone(START.plusDays(60), 0.1 + 0.2);
        Milestone early = new Milestone(START.plusDays(30), 700);

        Goal goal = goals.define(goal().milestones(late, early).data());

        assertThat(goals.find(goal.id()).orElseThrow().data().milestones()).containsExactly(early, late);
    }

    @Test
    void refuses_a_deadline_before_the_start() {
        assertThat(refusal(goal().deadline(START.minusDays(1))))
                .containsExactly(new FieldError("deadline", "goal.deadline.beforeStart", List.of(START)));
    }

    @Test
    void refuses_a_channel_and_a_metric_that_do_not_exist() {
        SomeGoal nowhere = new SomeGoal(new ChannelId(99), new MetricId(99)).measure(Measure.LEVEL);

        assertThat(refusal(nowhere)).extracting(FieldError::field).containsExactly("channel", "metric");
    }

    @Test
    void refuses_a_measure_that_does_not_fit_the_metric() {
        assertThat(refusal(goal().measure(Measure.TOTAL)))
                .extracting(FieldError::key)
                .containsExactly("goal.measure.misfit.LEVEL");
    }

    @Test
    void asks_how_an_unknown_metric_counts_and_remembers_it() {
        Metric donations = metrics.named("donations", null);
        SomeGoal goal = new SomeGoal(x.id(), donations.id());

        assertThat(refusal(goal)).extracting(FieldError::field).containsExactly("measure");
        goals.define(goal.measure(Measure.TOTAL).data());
        assertThat(metrics.find("donations").orElseThrow().kind()).isEqualTo(MetricKind.FLOW);
    }

    @Test
    void refuses_milestones_outside_the_period_or_twice_a_day_or_of_a_limit() {
        Milestone halfway = new Milestone(START.plusDays(90), 850);

        assertThat(refusal(goal().milestones(new Milestone(START, 1))))
                .extracting(FieldError::key)
                .containsExactly("goal.milestones.outside");
        assertThat(refusal(goal().milestones(halfway, halfway)))
                .extracting(FieldError::key)
                .containsExactly("goal.milestones.twice");
        assertThat(refusal(goal().direction(Direction.KEEP_AT_LEAST).milestones(halfway)))
                .extracting(FieldError::key)
                .containsExactly("goal.milestones.ofKeep");
    }

    @Test
    void refuses_numbers_that_are_none_and_a_percentage_of_a_limit() {
        assertThat(refusal(goal().target(TargetKind.ABSOLUTE, Double.NaN)))
                .extracting(FieldError::field)
                .containsExactly("target");
        assertThat(refusal(goal().direction(Direction.KEEP_AT_MOST).target(TargetKind.PERCENT, 30)))
                .extracting(FieldError::key)
                .containsExactly("goal.target.percentOfKeep");
    }

    @Test
    void asks_a_reason_for_a_new_target_and_keeps_the_old_one() {
        Goal goal = goals.define(goal().title("Grow").data());
        GoalData changed =
                goal().title("Grow").target(TargetKind.ABSOLUTE, 1200.5).data();

        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> goals.change(goal.id(), 0, changed, " "));
        assertThat(refused.errors()).extracting(FieldError::field).containsExactly("reason");

        goals.change(goal.id(), 0, changed, "We grow faster than we thought");
        assertThat(goals.history(goal.id())).singleElement().satisfies(change -> {
            assertThat(change.by()).isEqualTo("Anna");
            assertThat(change.field()).isEqualTo("target");
            assertThat(change.from()).isEqualTo("1000");
            assertThat(change.to()).isEqualTo("1200.5");
            assertThat(change.reason()).isEqualTo("We grow faster than we thought");
        });
    }

    @Test
    void pauses_only_with_a_reason() {
        Goal goal = goals.define(goal().title("Grow").data());

        assertThat(refusal(goal().state(GoalState.PAUSED, "")))
                .extracting(FieldError::field)
                .containsExactly("stateReason");
        GoalData pause =
                goal().title("Grow").state(GoalState.PAUSED, "Verbouwing").data();
        Goal paused = goals.change(goal.id(), 0, pause, "");

        assertThat(paused.data().state()).isEqualTo(GoalState.PAUSED);
        assertThat(goals.history(goal.id())).extracting(GoalChange::field).containsExactly("stateReason", "state");
    }

    @Test
    void refuses_to_write_over_a_newer_version() {
        Goal goal = goals.define(goal().data());
        goals.change(goal.id(), 0, goal().title("First").data(), "");

        assertThatThrownBy(
                        () -> goals.change(goal.id(), 0, goal().title("Second").data(), ""))
                .isInstanceOf(EditConflict.class);
        assertThat(goals.find(goal.id()).orElseThrow().data().title()).isEqualTo("First");
    }

    @Test
    void freezes_the_reference_of_a_relative_target_at_once() {
        figures.put(
                x.id(), "followers", MetricKind.LEVEL, List.of(Row.of("2026-03-01", 700), Row.of("2026-03-02", 712)));

        Goal goal = goals.define(goal().target(TargetKind.PERCENT, 50).data());

        LocalDate on = LocalDate.of(2026, 3, 2);
        assertThat(goal.data().target().reference()).isEqualTo(new Target.Reference(712, on, on, 1));
        assertThat(goal.data().target().value()).isEqualTo(1068);
        figures.put(x.id(), "followers", MetricKind.LEVEL, List.of(Row.of("2026-03-03", 740)));
        assertThat(goals.find(goal.id()).orElseThrow().data().target().value()).isEqualTo(1068);
    }

    @Test
    void freezes_the_reference_when_the_figures_come_later() {
        Goal goal = goals.define(goal().target(TargetKind.DELTA, 300).data());
        assertThat(goal.data().target().reference()).isNull();

        figures.put(x.id(), "followers", MetricKind.LEVEL, List.of(Row.of("2026-03-03", 712)));

        Goal now = goals.find(goal.id()).orElseThrow();
        assertThat(now.data().target().value()).isEqualTo(1012);
        assertThat(now.version()).isZero();
        assertThat(goals.history(goal.id())).singleElement().satisfies(change -> {
            assertThat(change.field()).isEqualTo("reference");
            assertThat(change.by()).isEqualTo("Koers");
            assertThat(change.to()).isEqualTo("712 (2026-03-03/2026-03-03, 100%)");
        });
    }

    @Test
    void keeps_the_reference_until_the_target_is_written_anew() {
        figures.put(x.id(), "followers", MetricKind.LEVEL, List.of(Row.of("2026-03-02", 700)));
        SomeGoal relative = goal().title("Grow").target(TargetKind.DELTA, 300);
        Goal goal = goals.define(relative.data());
        figures.put(x.id(), "followers", MetricKind.LEVEL, List.of(Row.of("2026-03-03", 710)));

        Goal renamed = goals.change(goal.id(), 0, relative.title("Grow more").data(), "");
        assertThat(renamed.data().target().value()).isEqualTo(1000);
        GoalData anew = relative.target(TargetKind.DELTA, 301).data();
        assertThat(goals.change(goal.id(), 1, anew, "Rounder").data().target().value())
                .isEqualTo(1011);
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void lets_a_viewer_read_but_not_write() {
        assertThat(goals.all()).isEmpty();
        assertThatThrownBy(() -> goals.define(goal().data())).isInstanceOf(AccessDeniedException.class);
    }

    private List<FieldError> refusal(SomeGoal goal) {
        return catchThrowableOfType(InvalidInput.class, () -> goals.define(goal.data()))
                .errors();
    }

    private SomeGoal goal() {
        return new SomeGoal(x.id(), followers.id());
    }
}
