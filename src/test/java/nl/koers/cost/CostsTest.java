package nl.koers.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import nl.koers.FixedClock;
import nl.koers.KoersTest;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.ChannelData;
import nl.koers.channel.ChannelId;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.goal.GoalId;
import nl.koers.goal.Goals;
import nl.koers.goal.SomeGoal;
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

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @Autowired
    Costs costs;

    @Autowired
    Budgets budgets;

    @Autowired
    Rates hours;

    @Autowired
    Goals goals;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

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
        system.run(() -> workspaces.create(
                new Workspace("Hofwijk", Locale.of("en"), ZoneId.of("Europe/Amsterdam"), Currency.getInstance("EUR"))));
        ChannelId x = system.call(() -> channels.create(ChannelData.of(Platform.X, "X")))
                .id();
        followers = system.call(() -> goal(x, "followers"));
        likes = system.call(() -> goal(x, "likes"));
    }

    private GoalId goal(ChannelId channel, String metric) {
        return goals.define(new SomeGoal(
                                channel, metrics.named(metric, MetricKind.LEVEL).id())
                        .data())
                .id();
    }

    private CostEntryData money(long amount) {
        return new CostEntryData(TODAY, amount, 0, CostKind.ADVERTISING, "", List.of(CostShare.whole(followers)));
    }

    private CostEntryData shared(long amount, long minutes, int first) {
        return new CostEntryData(
                TODAY,
                amount,
                minutes,
                CostKind.CONTENT,
                "Film",
                List.of(new CostShare(likes, CostShare.WHOLE - first), new CostShare(followers, first)));
    }

    private void rate(LocalDate from, long amount) {
        system.run(() -> hours.decide(new HourlyRate(from, amount)));
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

    @Test
    void a_shared_cost_is_borne_to_the_last_cent_by_its_goals() {
        rate(LocalDate.of(2026, 1, 1), 45_01);
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
        rate(LocalDate.of(2026, 1, 1), 40_00);
        work(LocalDate.of(2025, 12, 31));
        work(LocalDate.of(2026, 2, 28));
        work(TODAY);
        rate(LocalDate.of(2026, 3, 1), 50_00);

        GoalCosts found = costs.of(followers);

        assertThat(found.lines()).extracting(CostLine::work).containsExactly(50_00L, 40_00L, null);
        assertThat(found.work()).isEqualTo(90_00);
        assertThat(found.minutes()).isEqualTo(180);
        assertThat(found.minutesWithoutRate()).isEqualTo(60);
    }

    private void work(LocalDate on) {
        costs.add(new CostEntryData(on, 0, 60, CostKind.OWN_HOURS, "", List.of(CostShare.whole(followers))));
    }

    @Test
    void what_is_left_of_a_budget_holds_money_against_money_and_hours_against_hours() {
        rate(LocalDate.of(2026, 1, 1), 40_00);
        budgets.decide(followers, 0, new BudgetData(100_00L, 30L, ""));
        costs.add(money(120_00));
        costs.add(new CostEntryData(
                TODAY, -50_00, 0, CostKind.ADVERTISING, "Paid twice", List.of(CostShare.whole(followers))));
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
    void the_last_word_about_a_day_is_its_rate_and_one_that_is_dropped_leaves_the_one_before() {
        rate(LocalDate.of(2025, 1, 1), 40_00);
        rate(TODAY, 50_00);
        rate(TODAY, 55_00);
        assertThat(hours.all().on(TODAY)).contains(new HourlyRate(TODAY, 55_00));

        system.run(() -> hours.drop(new HourlyRate(TODAY, 55_00)));

        assertThat(hours.all().on(TODAY)).contains(new HourlyRate(LocalDate.of(2025, 1, 1), 40_00));
        assertThat(refusedAsAdmin(new HourlyRate(LocalDate.of(1989, 1, 1), -1))).containsExactly("from", "rate");
        assertThat(refusedAsAdmin(new HourlyRate(TODAY.plusDays(366), 100_000_001)))
                .containsExactly("from", "rate");
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

    @Test
    void a_manager_sees_the_hourly_rate_and_does_not_change_it() {
        assertThat(hours.all().all()).isEmpty();
        decisions().forEach(CostsTest::assertRefused);
    }

    private Stream<ThrowingCallable> everything() {
        return Stream.concat(
                Stream.of(
                        () -> costs.of(followers),
                        () -> costs.ofAll(List.of(followers)),
                        () -> budgets.history(followers),
                        () -> budgets.decide(followers, 0, new BudgetData(1L, null, "")),
                        () -> costs.add(money(1)),
                        () -> costs.change(new CostEntryId(1), 0, money(1)),
                        () -> costs.takeBack(new CostEntryId(1), 0),
                        () -> costs.putBack(new CostEntryId(1), 0),
                        () -> costs.history(followers),
                        () -> hours.all()),
                decisions());
    }

    private Stream<ThrowingCallable> decisions() {
        return Stream.of(() -> hours.decide(new HourlyRate(TODAY, 1)), () -> hours.drop(new HourlyRate(TODAY, 1)));
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class);
    }

    private ThrowingCallable entry(LocalDate on, long amount, long minutes, String note) {
        return () -> costs.add(
                new CostEntryData(on, amount, minutes, CostKind.OTHER, note, List.of(CostShare.whole(followers))));
    }

    private ThrowingCallable shares(CostShare... shares) {
        return () -> costs.add(new CostEntryData(TODAY, 1_00, 0, CostKind.OTHER, "", List.of(shares)));
    }

    private List<String> refusedAsAdmin(HourlyRate rate) {
        return refused(() -> system.run(() -> hours.decide(rate)));
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
