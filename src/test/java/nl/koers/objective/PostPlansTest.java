package nl.koers.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.koers.FixedClock;
import nl.koers.KoersTest;
import nl.koers.i18n.EditConflict;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-13. */
@KoersTest
@WithMockUser(username = "Anna", roles = "EDITOR")
class PostPlansTest {

    @Autowired
    PostPlans plans;

    @Autowired
    Objectives objectives;

    private ObjectiveId known() {
        return objectives
                .add(new ObjectiveData(ObjectiveKind.MARKETING, null, "Known", "", Category.REACH))
                .id();
    }

    private static PostPlanData plan(String people, @Nullable ObjectiveId first, @Nullable PostStrategy strategy) {
        return new PostPlanData(people, first, "o", strategy, "", "t", "r", "p", "i", "d");
    }

    @Test
    void is_empty_until_it_is_written() {
        assertThat(plans.current()).isEqualTo(new PostPlan(0, PostPlanData.EMPTY, null, null));
    }

    @Test
    void keeps_every_part_and_who_wrote_it_when() {
        PostPlanData written = plan("Families nearby", known(), PostStrategy.TRAFFIC);

        PostPlan kept = plans.keep(0, written);

        assertThat(kept).isEqualTo(new PostPlan(1, written, FixedClock.NOON, "Anna"));
        PostPlanData changed = plan("Families", known(), null);
        assertThat(plans.keep(1, changed).data()).isEqualTo(changed);
        assertThat(plans.current().version()).isEqualTo(2);
    }

    @Test
    void refuses_to_write_over_a_newer_version() {
        plans.keep(0, plan("First", null, null));

        assertThatThrownBy(() -> plans.keep(0, plan("Second", null, null))).isInstanceOf(EditConflict.class);
        assertThat(plans.current().data().people()).isEqualTo("First");
    }

    @Test
    void refuses_what_is_too_long_and_an_objective_that_is_no_marketing_objective() {
        ObjectiveId top = objectives
                .add(new ObjectiveData(ObjectiveKind.BUSINESS, null, "More visitors", "", null))
                .id();

        InvalidInput refused =
                catchThrowableOfType(InvalidInput.class, () -> plans.keep(0, plan("x".repeat(4001), top, null)));

        assertThat(refused.errors()).extracting(FieldError::field).containsExactly("objective", "people");
        assertThat(plans.current().version()).isZero();
    }

    @Test
    void opens_technology_once_who_what_for_and_how_have_been_said() {
        ObjectiveId first = new ObjectiveId(1);

        assertThat(PostPlanData.EMPTY.opensTechnology()).isFalse();
        assertThat(plan(" ", first, PostStrategy.LISTEN).opensTechnology()).isFalse();
        assertThat(plan("Families", null, PostStrategy.LISTEN).opensTechnology())
                .isFalse();
        assertThat(plan("Families", first, null).opensTechnology()).isFalse();
        assertThat(plan("Families", first, PostStrategy.LISTEN).opensTechnology())
                .isTrue();
    }

    @Test
    void stays_when_its_objective_is_deleted() {
        ObjectiveId known = known();
        plans.keep(0, plan("Families", known, PostStrategy.LISTEN));

        objectives.delete(known, 0);

        assertThat(plans.current().data()).isEqualTo(plan("Families", null, PostStrategy.LISTEN));
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void lets_a_viewer_read_but_not_write() {
        assertThat(plans.current().version()).isZero();
        assertThatThrownBy(() -> plans.keep(0, PostPlanData.EMPTY)).isInstanceOf(AccessDeniedException.class);
    }
}
