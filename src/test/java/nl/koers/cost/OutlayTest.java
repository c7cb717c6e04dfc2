package nl.koers.cost;

import static nl.koers.cost.CostPerResultTest.EURO;
import static nl.koers.cost.CostPerResultTest.TODAY;
import static nl.koers.cost.CostPerResultTest.euro;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import nl.koers.goal.GoalId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutlayTest {

    private static final GoalId GOAL = new GoalId(1);
    private static final HourlyRates RATES = new HourlyRates(List.of(new HourlyRate(TODAY.minusDays(10), 6000)));
    private static final HourlyRates NONE = new HourlyRates(List.of());

    private static Budget budget(@Nullable Long amount, @Nullable Long minutes) {
        return new Budget(GOAL, 1, amount, minutes, Instant.EPOCH, "Ann", "");
    }

    @Test
    void hours_of_a_budget_cost_what_the_day_says() {
        assertThat(Outlay.of(budget(50_000L, 90L), RATES, TODAY, EURO))
                .isEqualTo(new Outlay(euro("500"), 90, euro("90"), 0));
        assertThat(Outlay.of(budget(50_000L, 90L), RATES, TODAY.minusDays(11), EURO))
                .isEqualTo(new Outlay(euro("500"), 90, null, 90));
        assertThat(Outlay.of(budget(null, 90L), NONE, TODAY, EURO).total()).isNull();
    }

    @Test
    void what_nobody_decided_is_not_zero() {
        assertThat(Outlay.of(null, RATES, TODAY, EURO).isNone()).isTrue();
        assertThat(Outlay.of(budget(null, null), RATES, TODAY, EURO).isNone()).isTrue();
        assertThat(Outlay.of(budget(0L, null), RATES, TODAY, EURO).total()).isEqualTo(euro("0"));
        assertThat(Outlay.of(new GoalCosts(GOAL, null, List.of(), List.of()), EURO)
                        .isNone())
                .isTrue();
    }

    private static CostLine line(long amount, long minutes) {
        CostKind kind = amount == 0 ? CostKind.OWN_HOURS : CostKind.AGENCY;
        CostEntryData data = new CostEntryData(
                TODAY,
                amount,
                minutes,
                kind,
                "",
                List.of(new CostShare(GOAL, 4000), new CostShare(new GoalId(2), 6000)));
        return CostLine.of(new CostEntry(new CostEntryId(1), 1, data, false, Instant.EPOCH, "Ann"), GOAL, RATES);
    }

    private static Outlay spent(CostLine... lines) {
        return Outlay.of(new GoalCosts(GOAL, null, List.of(lines), List.of()), EURO);
    }

    @Test
    void a_goal_bears_its_share_of_what_was_spent() {
        // 40% of 1000.00, and of two hours at 60: 48 minutes
        assertThat(spent(line(100_000, 0), line(0, 120))).isEqualTo(new Outlay(euro("400"), 48, euro("48"), 0));
    }

    /** 1% of ten minutes is no whole minute, but for ten of the goals. */
    @Test
    void the_parts_of_a_short_work_that_many_goals_share_add_up_to_it_to_the_cent() {
        List<CostShare> hundred = LongStream.rangeClosed(1, 100)
                .mapToObj(goal -> new CostShare(new GoalId(goal), 100))
                .toList();
        CostEntryData data = new CostEntryData(TODAY, 10_01, 10, CostKind.CONTENT, "", hundred);
        CostEntry entry = new CostEntry(new CostEntryId(1), 1, data, false, Instant.EPOCH, "Ann");

        List<Outlay> parts = hundred.stream()
                .map(CostShare::goal)
                .map(goal -> new GoalCosts(goal, null, List.of(CostLine.of(entry, goal, RATES)), List.of()))
                .map(costs -> Outlay.of(costs, EURO))
                .toList();

        assertThat(parts.stream().map(Outlay::total).reduce(euro("0"), Money::plus))
                .as("10.01 and ten minutes at 60")
                .isEqualTo(euro("20.01"));
        assertThat(parts.getLast()).isEqualTo(new Outlay(euro("0.10"), 0, euro("0.10"), 0));
    }

    @Test
    void a_part_of_a_work_without_a_minute_of_its_own_is_a_cost_all_the_same() {
        Outlay cents = new Outlay(null, 0, euro("0.10"), 0);

        assertThat(cents.isNone()).isFalse();
        assertThat(cents.total()).isEqualTo(euro("0.10"));
    }

    @Test
    void hours_alone_are_no_money() {
        assertThat(spent(line(0, 120)).money()).isNull();
        assertThat(spent(line(5000, 0), line(-5000, 0)).money()).isEqualTo(euro("0"));
    }
}
