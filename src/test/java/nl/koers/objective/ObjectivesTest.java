package nl.koers.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import nl.koers.KoersTest;
import nl.koers.channel.ChannelData;
import nl.koers.channel.ChannelId;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricId;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalChange;
import nl.koers.goal.Goals;
import nl.koers.goal.SomeGoal;
import nl.koers.i18n.EditConflict;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-12. */
@KoersTest
@WithMockUser(username = "Anna", roles = "EDITOR")
class ObjectivesTest {

    @Autowired
    Objectives objectives;

    @Autowired
    Goals goals;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    private Objective business(String title) {
        return objectives.add(new ObjectiveData(ObjectiveKind.BUSINESS, null, title, "", null));
    }

    private Objective strategy(@Nullable ObjectiveId parent) {
        return objectives.add(new ObjectiveData(ObjectiveKind.STRATEGY, parent, "By mail", "", null));
    }

    private Objective marketing(@Nullable ObjectiveId parent) {
        return objectives.add(marketingData(parent));
    }

    private static ObjectiveData marketingData(@Nullable ObjectiveId parent) {
        return new ObjectiveData(ObjectiveKind.MARKETING, parent, " Known ", "In the region", Category.REACH);
    }

    private SomeGoal goal() {
        ChannelId x = channels.create(ChannelData.of(Platform.X, "X")).id();
        MetricId followers = metrics.named("followers", MetricKind.LEVEL).id();
        return new SomeGoal(x, followers).title("Grow");
    }

    private static List<FieldError> refusal(Runnable change) {
        return catchThrowableOfType(InvalidInput.class, change::run).errors();
    }

    @Test
    void hangs_a_chain_together_from_the_top_down() {
        Objective visitors = business("More visitors");
        Objective byMail = strategy(visitors.id());
        Objective known = marketing(byMail.id());
        Objective direct = marketing(visitors.id());

        ObjectiveTree tree = objectives.tree();
        assertThat(known.title()).isEqualTo("Known");
        assertThat(tree.path(known.id())).containsExactly(visitors, byMail, known);
        assertThat(tree.under(visitors.id())).containsExactly(byMail, direct);
        assertThat(tree.branch(visitors.id())).containsExactly(visitors, byMail, known, direct);
        assertThat(tree.reachesTop(known.id())).isTrue();
        assertThat(tree.loose()).isEmpty();
    }

    @Test
    void lets_a_marketing_objective_serve_nothing_for_now() {
        Objective loose = marketing(null);

        assertThat(objectives.tree().loose()).containsExactly(loose);
        assertThat(objectives.tree().reachesTop(loose.id())).isFalse();
        assertThat(objectives.tree().reachesTop(null)).isFalse();
    }

    @Test
    void refuses_links_in_the_wrong_order() {
        Objective visitors = business("More visitors");
        Objective known = marketing(visitors.id());

        assertThat(refusal(() -> strategy(null)))
                .containsExactly(new FieldError("parent", "objective.parent.misfit.STRATEGY", List.of()));
        assertThat(refusal(() -> strategy(known.id())))
                .extracting(FieldError::key)
                .containsExactly("objective.parent.misfit.STRATEGY");
        assertThat(refusal(() -> marketing(known.id())))
                .extracting(FieldError::key)
                .containsExactly("objective.parent.misfit.MARKETING");
        assertThat(refusal(() ->
                        objectives.add(new ObjectiveData(ObjectiveKind.BUSINESS, visitors.id(), "Another", "", null))))
                .extracting(FieldError::key)
                .containsExactly("objective.parent.misfit.BUSINESS");
        assertThat(refusal(() -> marketing(new ObjectiveId(99))))
                .extracting(FieldError::key)
                .containsExactly("objective.parent.unknown");
    }

    @Test
    void refuses_everything_that_is_wrong_at_once() {
        assertThat(refusal(() ->
                        objectives.add(new ObjectiveData(ObjectiveKind.MARKETING, null, " ", "x".repeat(2001), null))))
                .extracting(FieldError::field)
                .containsExactly("title", "category", "text");
        assertThat(refusal(() -> objectives.add(
                        new ObjectiveData(ObjectiveKind.BUSINESS, null, "x".repeat(201), "", Category.REACH))))
                .extracting(FieldError::field)
                .containsExactly("title", "category");
    }

    @Test
    void moves_with_everything_below_and_remembers_who_did() {
        Objective visitors = business("More visitors");
        Objective income = business("More income");
        Objective byMail = strategy(visitors.id());
        Objective known = marketing(byMail.id());

        Objective moved = objectives.change(
                byMail.id(), 0, new ObjectiveData(ObjectiveKind.STRATEGY, income.id(), "By mail", "", null));

        assertThat(moved.version()).isOne();
        assertThat(objectives.tree().path(known.id())).containsExactly(income, moved, known);
        assertThat(objectives.history(byMail.id())).singleElement().satisfies(change -> {
            assertThat(change.by()).isEqualTo("Anna");
            assertThat(change.field()).isEqualTo("parent");
            assertThat(change.from()).isEqualTo(Long.toString(visitors.id().value()));
            assertThat(change.to()).isEqualTo(Long.toString(income.id().value()));
        });
    }

    @Test
    void stays_what_it_is() {
        Objective visitors = business("More visitors");

        assertThat(refusal(() -> objectives.change(visitors.id(), 0, marketingData(null))))
                .extracting(FieldError::key)
                .containsExactly("objective.kind.fixed");
    }

    @Test
    void refuses_to_write_over_or_delete_a_newer_version() {
        Objective known = marketing(null);
        objectives.change(known.id(), 0, marketingData(null));

        assertThatThrownBy(() -> objectives.change(known.id(), 0, marketingData(null)))
                .isInstanceOf(EditConflict.class);
        assertThatThrownBy(() -> objectives.delete(known.id(), 0)).isInstanceOf(EditConflict.class);
        assertThat(objectives.find(known.id())).isPresent();
    }

    @Test
    void deletes_nothing_that_something_hangs_below_and_says_what() {
        Objective visitors = business("More visitors");
        Objective known = marketing(visitors.id());
        Goal goal = goals.define(goal().objective(known.id()).data());

        assertThat(refusal(() -> objectives.delete(visitors.id(), 0)))
                .containsExactly(new FieldError("id", "objective.delete.notEmpty", List.of("“Known”", 0)));
        assertThat(refusal(() -> objectives.delete(known.id(), 0)))
                .containsExactly(new FieldError("id", "objective.delete.notEmpty", List.of("“Grow”", 0)));

        goals.change(
                goal.id(),
                0,
                new SomeGoal(goal.data().channel(), goal.data().metric())
                        .title("Grow")
                        .data(),
                "");
        objectives.delete(known.id(), 0);
        objectives.delete(visitors.id(), 0);
        assertThat(objectives.tree().isEmpty()).isTrue();
        assertThat(goals.find(goal.id())).isPresent();
    }

    @Test
    void hangs_goals_under_marketing_objectives_only() {
        Objective visitors = business("More visitors");
        SomeGoal goal = goal();

        assertThat(refusal(() -> goals.define(goal.objective(visitors.id()).data())))
                .containsExactly(new FieldError("objective", "goal.objective.unknown", List.of()));
        assertThat(refusal(
                        () -> goals.define(goal.objective(new ObjectiveId(99)).data())))
                .extracting(FieldError::field)
                .containsExactly("objective");
    }

    @Test
    void keeps_with_a_goal_what_it_served_before() {
        Objective known = marketing(null);
        Goal goal = goals.define(goal().objective(known.id()).data());
        assertThat(goals.find(goal.id()).orElseThrow().data().objective()).isEqualTo(known.id());
        Objective other = marketing(null);

        goals.change(
                goal.id(),
                0,
                new SomeGoal(goal.data().channel(), goal.data().metric())
                        .title("Grow")
                        .objective(other.id())
                        .data(),
                "");

        assertThat(goals.history(goal.id()))
                .extracting(GoalChange::field, GoalChange::from, GoalChange::to)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "objective",
                        Long.toString(known.id().value()),
                        Long.toString(other.id().value())));
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void lets_a_viewer_read_but_not_write() {
        assertThat(objectives.tree().all()).isEmpty();
        assertThatThrownBy(() -> business("More visitors")).isInstanceOf(AccessDeniedException.class);
    }
}
