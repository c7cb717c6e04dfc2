package nl.koers.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import nl.koers.KoersTest;
import nl.koers.access.SystemIdentity;
import nl.koers.goal.GoalId;
import nl.koers.i18n.EditConflict;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import nl.koers.workspace.Workspace;
import nl.koers.workspace.Workspaces;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-24. Today is 3 March 2026. */
@KoersTest
@WithMockUser(username = "Carla", roles = "MANAGER")
class CostsTest {

    private static final LocalDate TODAY = CostScene.TODAY;

    @Autowired
    CostScene scene;

    @Autowired
    Costs costs;

    @Autowired
    Budgets budgets;

    @Autowired
    Rates hours;

    @Autowired
    Workspaces workspaces;

    @Autowired
    SystemIdentity system;

    @Autowired
    DSLContext sql;

    private GoalId followers;
    private GoalId likes;

    @BeforeEach
    void two_goals() {
        scene.begin();
        followers = scene.goal("Followers");
        likes = scene.goal("Likes");
    }

    private CostEntryData money(long amount) {
        return SomeCost.of(followers).amount(amount).kind(CostKind.ADVERTISING).data();
    }

    private CostEntryData shared(long amount, long minutes, int first) {
        return SomeCost.shared()
                .share(likes, CostShare.WHOLE - first)
                .share(followers, first)
                .amount(amount)
                .minutes(minutes)
                .note("Film")
                .data();
    }

    @Test
    void a_shared_cost_is_borne_to_the_last_cent_by_its_goals() {
        scene.rate(CostScene.NEW_YEAR, 45_01);
        costs.add(shared(100_01, 90, 3_333));

        GoalCosts one = costs.of(followers);
        GoalCosts other = costs.of(likes);

        assertThat(one.spent()).isEqualTo(33_33);
        assertThat(one.spent() + other.spent()).isEqualTo(100_01);
        assertThat(one.minutes() + other.minutes()).isEqualTo(90);
        assertThat(one.work() + other.work()).as("90 minutes of 45.01").isEqualTo(67_52);
        assertThat(one.total()).isEqualTo(one.spent() + one.work());
        assertThat(one.lines()).extracting(CostLine::basisPoints).containsExactly(3_333);
        assertThat(costs.ofAll(List.of(likes, followers)).values()).containsExactly(other, one);
    }

    @Test
    void an_entry_keeps_the_rate_of_its_day_and_hours_without_a_rate_are_told_apart() {
        scene.rate(CostScene.NEW_YEAR, 40_00);
        work(LocalDate.of(2025, 12, 31));
        work(LocalDate.of(2026, 2, 28));
        work(TODAY);
        scene.rate(LocalDate.of(2026, 3, 1), 50_00);

        GoalCosts found = costs.of(followers);

        assertThat(found.lines()).extracting(CostLine::work).containsExactly(50_00L, 40_00L, null);
        assertThat(found.work()).isEqualTo(90_00);
        assertThat(found.minutes()).isEqualTo(180);
        assertThat(found.minutesWithoutRate()).isEqualTo(60);
    }

    private void work(LocalDate on) {
        scene.spend(SomeCost.of(followers).on(on).minutes(60));
    }

    @Test
    void what_is_left_of_a_budget_holds_money_against_money_and_hours_against_hours() {
        scene.rate(CostScene.NEW_YEAR, 40_00);
        scene.budget(followers, 100_00L, 30L);
        costs.add(money(120_00));
        costs.add(SomeCost.of(followers).amount(-50_00).note("Paid twice").data());
        work(TODAY);

        GoalCosts found = costs.of(followers);

        assertThat(found.spent()).isEqualTo(70_00);
        assertThat(found.amountLeft()).isEqualTo(30_00);
        assertThat(found.minutesLeft()).isEqualTo(-30);
        assertThat(costs.of(likes).amountLeft()).isNull();
        assertThat(costs.of(likes).minutesLeft()).isNull();
    }

    @Test
    void an_entry_is_changed_and_its_history_says_what_it_was() {
        CostEntry entry = costs.add(money(10_00));

        CostEntry changed = costs.change(entry.id(), entry.version(), shared(12_00, 0, 6_000));

        assertThat(changed.data().shares())
                .containsExactly(new CostShare(followers, 6_000), new CostShare(likes, 4_000));
        assertThat(costs.of(likes).spent()).isEqualTo(4_80);
        assertThat(costs.history(followers))
                .extracting(change -> change.by() + " " + change.field() + " " + change.from() + ">" + change.to())
                .containsExactly(
                        "Carla shares " + followers.value() + ":10000>" + followers.value() + ":6000 " + likes.value()
                                + ":4000",
                        "Carla note >Film",
                        "Carla kind ADVERTISING>CONTENT",
                        "Carla amount 1000>1200");
        assertThatThrownBy(() -> costs.change(entry.id(), entry.version(), money(1)))
                .isInstanceOf(EditConflict.class);
        assertThatThrownBy(() -> costs.change(new CostEntryId(404), 0, money(1)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void an_entry_that_was_taken_back_counts_no_longer_and_can_be_put_back() {
        CostEntry entry = costs.add(money(10_00));

        CostEntry gone = costs.takeBack(entry.id(), entry.version());

        assertThat(costs.of(followers).spent()).isZero();
        assertThat(costs.of(followers).takenBack()).extracting(CostLine::amount).containsExactly(10_00L);
        assertThat(refused(() -> costs.change(gone.id(), gone.version(), money(1))))
                .containsExactly("id");
        assertThatThrownBy(() -> costs.takeBack(gone.id(), gone.version())).isInstanceOf(EditConflict.class);

        costs.putBack(gone.id(), gone.version());

        assertThat(costs.of(followers).spent()).isEqualTo(10_00);
        assertThat(costs.history(followers)).extracting(CostChange::to).containsExactly("", "TAKEN_BACK");
        String id = "cost " + entry.id().value();
        assertThat(audit()).containsExactly("COST_ADDED " + id, "COST_TAKEN_BACK " + id, "COST_PUT_BACK " + id);
    }

    @Test
    void an_entry_that_makes_no_sense_is_refused_field_by_field() {
        assertThat(refused(entry(TODAY.plusDays(1), 0, 0, ""))).containsExactly("on", "amount");
        assertThat(refused(entry(LocalDate.of(1989, 12, 31), CostRules.MOST_AMOUNT + 1, -1, "x".repeat(501))))
                .containsExactly("on", "amount", "minutes", "note");
        assertThat(refused(entry(TODAY, Long.MIN_VALUE, 6_000_001, " "))).containsExactly("amount", "minutes", "note");
        assertThat(refused(entry(TODAY, -1, 0, "\n")))
                .as("came back, nobody says why")
                .containsExactly("note");
        assertThat(costs.of(followers).lines()).isEmpty();
    }

    @Test
    void shares_must_make_a_whole_over_goals_that_exist() {
        GoalId nowhere = new GoalId(404);
        assertThat(refused(shares())).containsExactly("shares");
        assertThat(refused(shares(new CostShare(followers, 9_999)))).containsExactly("shares");
        assertThat(refused(shares(new CostShare(followers, 6_000), new CostShare(likes, 6_000))))
                .containsExactly("shares");
        assertThat(refused(shares(new CostShare(followers, 5_000), new CostShare(followers, 5_000))))
                .containsExactly("shares");
        assertThat(refused(shares(new CostShare(followers, 10_001), new CostShare(likes, -1))))
                .containsExactly("shares");
        assertThat(refused(shares(new CostShare(followers, 5_000), new CostShare(nowhere, 5_000))))
                .containsExactly("shares");
    }

    @Test
    void the_currency_stays_while_amounts_are_kept_in_it() {
        Workspace euro = workspaces.find().orElseThrow();
        Workspace yen = new Workspace(
                euro.name(), euro.language(), euro.zone(), Currency.getInstance("JPY"), euro.thresholds());
        system.run(() -> workspaces.change(yen));
        system.run(() -> workspaces.change(euro));
        costs.add(money(10_00));

        assertThat(refused(() -> system.run(() -> workspaces.change(yen)))).containsExactly("currency");

        assertThat(workspaces.find()).contains(euro);
        system.run(() -> workspaces.change(euro));
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void a_viewer_may_neither_see_nor_change_any_of_it() {
        everything().forEach(CostsTest::assertRefused);
    }

    @Test
    @WithMockUser(roles = "EDITOR")
    void an_editor_may_neither_see_nor_change_any_of_it() {
        everything().forEach(CostsTest::assertRefused);
    }

    private Stream<ThrowingCallable> everything() {
        return Stream.of(
                () -> costs.of(followers),
                () -> costs.ofAll(List.of(followers)),
                () -> costs.add(money(1)),
                () -> costs.change(new CostEntryId(1), 0, money(1)),
                () -> costs.takeBack(new CostEntryId(1), 0),
                () -> costs.putBack(new CostEntryId(1), 0),
                () -> costs.history(followers),
                () -> budgets.history(followers),
                () -> budgets.decide(followers, 0, new BudgetData(1L, null, "")),
                () -> hours.all(),
                () -> hours.decide(new HourlyRate(TODAY, 1)),
                () -> hours.drop(new HourlyRate(TODAY, 1)));
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class);
    }

    private ThrowingCallable entry(LocalDate on, long amount, long minutes, String note) {
        CostEntryData data = SomeCost.of(followers)
                .on(on)
                .amount(amount)
                .minutes(minutes)
                .note(note)
                .data();
        return () -> costs.add(data);
    }

    private ThrowingCallable shares(CostShare... shares) {
        return () -> costs.add(new CostEntryData(TODAY, 1_00, 0, CostKind.OTHER, "", List.of(shares)));
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
