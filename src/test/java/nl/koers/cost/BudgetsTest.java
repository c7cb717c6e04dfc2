package nl.koers.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.NoSuchElementException;
import nl.koers.FixedClock;
import nl.koers.KoersTest;
import nl.koers.goal.GoalId;
import nl.koers.goal.Goals;
import nl.koers.i18n.EditConflict;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-24: what a goal may cost. */
@KoersTest
@WithMockUser(username = "Carla", roles = "MANAGER")
class BudgetsTest {

    @Autowired
    CostScene scene;

    @Autowired
    Budgets budgets;

    @Autowired
    Costs costs;

    @Autowired
    Goals goals;

    @Autowired
    DSLContext sql;

    private GoalId followers;

    @BeforeEach
    void a_goal() {
        scene.begin();
        followers = scene.goal("Followers");
    }

    @Test
    void a_budget_is_decided_and_every_decision_is_kept_with_its_reason() {
        assertThat(costs.of(followers).budget()).isNull();

        budgets.decide(followers, 0, new BudgetData(1_250_00L, 600L, ""));
        Budget now = budgets.decide(followers, 1, new BudgetData(1_000_00L, null, " The fair was cancelled "));

        assertThat(now)
                .isEqualTo(
                        new Budget(followers, 2, 1_000_00L, null, FixedClock.NOON, "Carla", "The fair was cancelled"));
        assertThat(costs.of(followers).budget()).isEqualTo(now);
        assertThat(budgets.history(followers)).extracting(Budget::amount).containsExactly(1_000_00L, 1_250_00L);
        assertThat(goals.history(followers)).as("which viewers may read").isEmpty();
        assertThat(audit())
                .containsExactly(
                        "BUDGET_DECIDED goal " + followers.value(), "BUDGET_DECIDED goal " + followers.value());
    }

    @Test
    void a_budget_that_somebody_else_changed_is_not_overwritten() {
        budgets.decide(followers, 0, new BudgetData(1L, null, ""));

        assertThatThrownBy(() -> budgets.decide(followers, 0, new BudgetData(2L, null, "again")))
                .isInstanceOf(EditConflict.class);
        assertThatThrownBy(() -> budgets.decide(new GoalId(404), 0, new BudgetData(2L, null, "")))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(budgets.history(followers)).hasSize(1);
    }

    @Test
    void a_budget_that_makes_no_sense_is_refused() {
        assertThat(refused(() -> budgets.decide(followers, 0, new BudgetData(null, null, ""))))
                .containsExactly("amount");
        assertThat(refused(() -> budgets.decide(followers, 0, new BudgetData(-1L, -1L, "x".repeat(2001)))))
                .containsExactly("amount", "minutes", "reason");
        assertThat(refused(
                        () -> budgets.decide(followers, 0, new BudgetData(CostRules.MOST_AMOUNT + 1, 6_000_001L, ""))))
                .containsExactly("amount", "minutes");
        budgets.decide(followers, 0, new BudgetData(0L, null, ""));
        assertThat(refused(() -> budgets.decide(followers, 1, new BudgetData(5L, null, " "))))
                .containsExactly("reason");
    }

    private static List<String> refused(ThrowingCallable call) {
        return catchThrowableOfType(InvalidInput.class, call).errors().stream()
                .map(FieldError::field)
                .toList();
    }

    private List<String> audit() {
        return sql.fetch("select action || ' ' || subject from audit_entry where actor = 'Carla' order by id")
                .getValues(0, String.class);
    }
}
