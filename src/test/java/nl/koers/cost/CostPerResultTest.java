package nl.koers.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.koers.cost.CostPerResult.Range;
import nl.koers.cost.ResultFigures.Landing;
import nl.koers.cost.ResultFigures.Now;
import nl.koers.cost.ResultFigures.Unit;
import nl.koers.goal.Direction;
import nl.koers.goal.GoalState;
import nl.koers.goal.Measure;
import nl.koers.goal.Milestone;
import nl.koers.goal.Target;
import nl.koers.goal.Target.Reference;
import nl.koers.goal.Target.TargetKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostPerResultTest {

    static final Currency EURO = Currency.getInstance("EUR");
    /** The first of a hundred days. */
    static final LocalDate START = LocalDate.of(2026, 1, 1);

    static final LocalDate DEADLINE = LocalDate.of(2026, 4, 10);
    /** The fiftieth: half the time. */
    static final LocalDate TODAY = LocalDate.of(2026, 2, 19);

    static Money euro(String amount) {
        return Money.exactly(new BigDecimal(amount), EURO);
    }

    /** "1340", "+340", "+34%", the last two with "@1000" once the reference is known. */
    static Target target(String written) {
        String[] parts = written.split("@", -1);
        boolean isRelative = parts[0].startsWith("+") || parts[0].startsWith("-");
        TargetKind kind =
                parts[0].endsWith("%") ? TargetKind.PERCENT : isRelative ? TargetKind.DELTA : TargetKind.ABSOLUTE;
        Reference reference = parts.length > 1 ? new Reference(Double.parseDouble(parts[1]), START, START, 1) : null;
        return new Target(kind, Double.parseDouble(parts[0].replace("%", "")), reference);
    }

    static ResultFigures figures(String kind, String target) {
        String[] parts = kind.split(" ", -1);
        return new ResultFigures(
                Measure.valueOf(parts[0]),
                Direction.valueOf(parts[1]),
                parts.length > 2 ? Unit.valueOf(parts[2]) : Unit.EACH,
                START,
                DEADLINE,
                List.of(),
                GoalState.ACTIVE,
                target(target),
                null,
                null,
                null,
                null);
    }

    /**
     * @param now the value, and for a rate after a slash the mean so far
     * @param landing median, low, high
     */
    static ResultFigures known(
            ResultFigures figures, @Nullable Double baseline, @Nullable String now, @Nullable String landing) {
        Now newest = null;
        if (now != null) {
            String[] parts = now.split("/", -1);
            Double mean = parts.length > 1 ? Double.valueOf(parts[1]) : null;
            newest = new Now(TODAY, Double.parseDouble(parts[0]), mean);
        }
        Landing expected = null;
        if (landing != null) {
            double[] band = Arrays.stream(landing.split(" ", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            expected = new Landing(band[0], band[1], band[2]);
        }
        return figures.with(baseline, null, newest, expected);
    }

    private static Outlay money(@Nullable String amount) {
        return amount == null ? Outlay.NONE : Outlay.of(euro(amount));
    }

    private static String told(Price price, int per) {
        Money amount = price.price();
        return amount == null ? String.valueOf(price.missing()) : amount.amount() + (per == 1 ? "" : "/" + per);
    }

    private static String told(@Nullable Range range) {
        return range == null
                ? ""
                : range.low().amount() + ".."
                        + (range.high() == null ? "" : range.high().amount().toString());
    }

    /**
     * A hundred days, of which fifty have passed. The forecast's cost is the budget unless a comment says otherwise: 600 is
     * spent and 400 is left of 1000.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # A level that grows: value less baseline.
        # 1000 / (1340 - 1000) = 2.941; 600 / (1200 - 1000) = 3; 1000 / (1400 - 1000) = 2.5; 1000 / 500 and 1000 / 300
        LEVEL INCREASE | 1340 | 1000 | 1200 | 1400 1300 1500 | 1000 | 600 | 2.94 | 3.00 | 2.50 | 2.00..3.33
        # the same written as 340 more, and as 34% more than 1000 = 1340
        LEVEL INCREASE | +340@1000 | 1000 | 1200 | 1400 1300 1500 | 1000 | 600 | 2.94 | 3.00 | 2.50 | 2.00..3.33
        LEVEL INCREASE | +34%@1000 | 1000 | 1200 | 1400 1300 1500 | 1000 | 600 | 2.94 | 3.00 | 2.50 | 2.00..3.33
        # 34% more than a frozen 1000, from a typed baseline of 900: 1000 / 440; 600 / 220; 1000 / 500; 1000 / 600 and / 400
        LEVEL INCREASE | +34%@1000 | 900 | 1120 | 1400 1300 1500 | 1000 | 600 | 2.27 | 2.73 | 2.00 | 1.67..2.50
        # nothing yet; the forecast brings 10: 1000 / 10, at best 1000 / 40, at worst nothing
        LEVEL INCREASE | 1340 | 1000 | 1000 | 1010 990 1040 | 1000 | 600 | 2.94 | NO_RESULT | 100.00 | 25.00..
        # 12 fewer, 24 fewer expected: no price, however well the band looks above
        LEVEL INCREASE | 1340 | 1000 | 988 | 976 950 1002 | 1000 | 600 | 2.94 | WRONG_WAY | WRONG_WAY_EXPECTED |
        LEVEL INCREASE | 1340 | 1000 | 988 | 1000 950 1050 | 1000 | 600 | 2.94 | WRONG_WAY | NONE_EXPECTED |
        # without figures only "340 more" can be planned: 1000 / 340
        LEVEL INCREASE | 1340 | | | | 1000 | 600 | NO_BASELINE | NO_FIGURES | NO_FORECAST |
        LEVEL INCREASE | +340 | | | | 1000 | 600 | 2.94 | NO_FIGURES | NO_FORECAST |
        LEVEL INCREASE | +34% | | | | 1000 | 600 | NO_BASELINE | NO_FIGURES | NO_FORECAST |
        LEVEL INCREASE | 1340 | | 1200 | 1400 1300 1500 | 1000 | 600 | NO_BASELINE | NO_BASELINE | NO_BASELINE |
        # before the reference is frozen, 34% more is 34% more than the baseline
        LEVEL INCREASE | +34% | 1000 | 1200 | | 1000 | 600 | 2.94 | 3.00 | NO_FORECAST |
        # a target that asks for nothing, or for less; what happens has its price all the same
        LEVEL INCREASE | 1000 | 1000 | 1200 | | 1000 | 600 | TARGET_EQUALS_BASELINE | 3.00 | NO_FORECAST |
        LEVEL INCREASE | 900 | 1000 | 1200 | | 1000 | 600 | TARGET_BEHIND | 3.00 | NO_FORECAST |
        # no budget: 600 in 50 of 100 days is 1200 at the deadline; 1200 / 400; 1200 / 500 and 1200 / 300
        LEVEL INCREASE | 1340 | 1000 | 1200 | 1400 1300 1500 | | 600 | NO_BUDGET | 3.00 | 3.00 | 2.40..4.00
        # nothing entered is not free; the budget is still expected to be spent: 1000 / 400
        LEVEL INCREASE | 1340 | 1000 | 1200 | 1400 1300 1500 | 1000 | | 2.94 | NO_COSTS | 2.50 | 2.00..3.33
        LEVEL INCREASE | 1340 | 1000 | 1200 | 1400 1300 1500 | | | NO_BUDGET | NO_COSTS | NO_COSTS |
        # 600 of 500: nothing more is counted; 500 / 340; 600 / 400; 600 / 500 and 600 / 300
        LEVEL INCREASE | 1340 | 1000 | 1200 | 1400 1300 1500 | 500 | 600 | 1.47 | 3.00 | 1.50 | 1.20..2.00
        # entered as nothing is free
        LEVEL INCREASE | 1340 | 1000 | 1200 | 1400 1300 1500 | 0 | 0 | 0.00 | 0.00 | 0.00 | 0.00..0.00
        # more came back than was spent; 1050 of the budget is left, 1000 in the end
        LEVEL INCREASE | 1340 | 1000 | 1200 | 1400 1300 1500 | 1000 | -50 | 2.94 | REFUNDED | 2.50 | 2.00..3.33
        # a follower of 3 cents is told a thousand at a time, in all three: 1000 / 50 000; 600 / 20 000; 1000 / 40 000;
        # 1000 / 60 000 and 1000 / 30 000
        LEVEL INCREASE | 51000 | 1000 | 21000 | 41000 31000 61000 | 1000 | 600 | 20.00/1000 | 30.00/1000 | 25.00/1000 | 16.67..33.33

        # A level that shrinks: baseline less value.
        # 1000 / 200; 600 / 80; 1000 / 180; 1000 / 220 and 1000 / 140
        LEVEL DECREASE | 300 | 500 | 420 | 320 280 360 | 1000 | 600 | 5.00 | 7.50 | 5.56 | 4.55..7.14
        LEVEL DECREASE | -40%@500 | 500 | 420 | 320 280 360 | 1000 | 600 | 5.00 | 7.50 | 5.56 | 4.55..7.14
        LEVEL DECREASE | -200@500 | 500 | 420 | 320 280 360 | 1000 | 600 | 5.00 | 7.50 | 5.56 | 4.55..7.14
        LEVEL DECREASE | -200 | | | | 1000 | 600 | 5.00 | NO_FIGURES | NO_FORECAST |
        # 12 more is the wrong way; so is a target above
        LEVEL DECREASE | 600 | 500 | 512 | 500 490 510 | 1000 | 600 | TARGET_BEHIND | WRONG_WAY | NONE_EXPECTED |

        # Keeping to a limit has a cost and no result to divide it by.
        LEVEL KEEP_AT_LEAST | 1000 | 1000 | 1200 | 1400 1300 1500 | 1000 | 600 | KEEPS | KEEPS | KEEPS |
        TOTAL KEEP_AT_MOST | 100 | | 20 | 40 30 50 | 1000 | 600 | KEEPS | KEEPS | KEEPS |
        GAUGE KEEP_AT_MOST POINT | 4 | 3 | 3.5 | 3 2 4 | 1000 | 600 | KEEPS | KEEPS | KEEPS |

        # A total: all that came in.
        # 1000 / 500; 600 / 200; 1000 / 480; 1000 / 560 and 1000 / 400
        TOTAL INCREASE | 500 | | 200 | 480 400 560 | 1000 | 600 | 2.00 | 3.00 | 2.08 | 1.79..2.50
        TOTAL INCREASE | +500 | 0 | 200 | 480 400 560 | 1000 | 600 | 2.00 | 3.00 | 2.08 | 1.79..2.50
        # 30% more than the 400 of the period before is 520: 1000 / 520
        TOTAL INCREASE | +30%@400 | 0 | 200 | 480 400 560 | 1000 | 600 | 1.92 | 3.00 | 2.08 | 1.79..2.50
        TOTAL INCREASE | +30% | 0 | 200 | 480 400 560 | 1000 | 600 | NO_TARGET | 3.00 | 2.08 | 1.79..2.50
        TOTAL INCREASE | 500 | | 0 | | 1000 | 600 | 2.00 | NO_RESULT | NO_FORECAST |
        # net new followers may be fewer than none
        TOTAL INCREASE | 500 | | -12 | -20 -40 10 | 1000 | 600 | 2.00 | WRONG_WAY | WRONG_WAY_EXPECTED |

        # A total that shrinks: what stayed away of the period before, for as many days.
        # 1000 / (200 - 140); 600 / (200 x 50/100 - 70) = 600 / 30; 1000 / (200 - 150); 1000 / 70 and 1000 / 30
        TOTAL DECREASE | -30%@200 | 0 | 70 | 150 130 170 | 1000 | 600 | 16.67 | 20.00 | 20.00 | 14.29..33.33
        # 120 in half the time is 20 more than half of 200
        TOTAL DECREASE | -30%@200 | 0 | 120 | | 1000 | 600 | 16.67 | WRONG_WAY | NO_FORECAST |
        TOTAL DECREASE | -30% | 0 | 70 | 150 130 170 | 1000 | 600 | NO_TARGET | NO_TARGET | NO_TARGET |
        # a ceiling has nothing to be lower than
        TOTAL DECREASE | 140 | 0 | 70 | 150 130 170 | 1000 | 600 | LIMIT | LIMIT | LIMIT |

        # A rate: what came in beyond the rate of the start.
        # planned mean (100 + 200) / 2, so 50 x 100 days: 1000 / 5000; (130 - 100) x 50 = 1500: 600 / 1500;
        # 1500 + ((160 + 190) / 2 - 100) x 50 = 5250: 1000 / 5250; with 210 it is 5750, with 170 it is 4750
        RATE INCREASE | 200 | 100 | 160/130 | 190 170 210 | 1000 | 600 | 0.20 | 0.40 | 0.19 | 0.17..0.21
        RATE INCREASE | +100%@100 | 100 | 160/130 | 190 170 210 | 1000 | 600 | 0.20 | 0.40 | 0.19 | 0.17..0.21
        # a good last week does not make up for the weeks before
        RATE INCREASE | 200 | 100 | 160/95 | | 1000 | 600 | 0.20 | WRONG_WAY | NO_FORECAST |
        RATE INCREASE | 200 | 100 | 160 | 190 170 210 | 1000 | 600 | 0.20 | NO_FIGURES | NO_FIGURES |
        RATE INCREASE | +100 | | | | 1000 | 600 | NO_BASELINE | NO_FIGURES | NO_FORECAST |
        # (100 - 75) x 100 = 2500; (100 - 90) x 50 = 500; 500 + (100 - 70) x 50 = 2000; with 50: 2250, with 70: 1750
        RATE DECREASE | 50 | 100 | 80/90 | 60 50 70 | 1000 | 600 | 0.40 | 1.20 | 0.50 | 0.44..0.57

        # A proportion: the change in points.
        # 2.1% to 3.1% is 1 point; to 2.4% is 0.3; to 2.9% is 0.8; to 3.3% 1.2 and to 2.5% 0.4
        GAUGE INCREASE HUNDREDTH | 0.031 | 0.021 | 0.024 | 0.029 0.025 0.033 | 1000 | 600 | 1000.00 | 2000.00 | 1250.00 | 833.33..2500.00
        # a click rate of 10% more than 2% is 0.2 points: 1000 / 0.2
        GAUGE INCREASE HUNDREDTH | +10%@0.02 | 0.02 | 0.02 | | 1000 | 600 | 5000.00 | NO_RESULT | NO_FORECAST |
        # 58.5 to 50.5 is 8 points; to 56.5 is 2; to 52.5 is 6; to 50.5 is 8 and to 54.5 is 4
        GAUGE DECREASE POINT | 50.5 | 58.5 | 56.5 | 52.5 50.5 54.5 | 1000 | 600 | 125.00 | 300.00 | 166.67 | 125.00..250.00
        # people reached in a week: 1000 / 500; 600 / 250; 1000 / 400; 1000 / 600 and 1000 / 200
        GAUGE INCREASE EACH | 1500 | 1000 | 1250 | 1400 1200 1600 | 1000 | 600 | 2.00 | 2.40 | 2.50 | 1.67..5.00
        """)
    void a_price_is_cost_over_result(
            String kind,
            String target,
            @Nullable Double baseline,
            @Nullable String now,
            @Nullable String landing,
            @Nullable String budget,
            @Nullable String spent,
            String planned,
            String actual,
            String forecast,
            @Nullable String range) {
        ResultFigures figures = known(figures(kind, target), baseline, now, landing);

        CostPerResult costs = CostPerResult.of(figures, money(budget), money(spent), TODAY);

        assertThat(told(costs.planned(), costs.per())).as("planned").isEqualTo(planned);
        assertThat(told(costs.actual(), costs.per())).as("actual").isEqualTo(actual);
        assertThat(told(costs.forecast(), costs.per())).as("forecast").isEqualTo(forecast);
        assertThat(told(costs.range())).as("range").isEqualTo(range == null ? "" : range);
    }

    private static final ResultFigures FOLLOWERS =
            known(figures("LEVEL INCREASE", "1340"), 1000.0, "1200", "1400 1300 1500");

    private static CostPerResult followers(Outlay budget, Outlay spent) {
        return CostPerResult.of(FOLLOWERS, budget, spent, TODAY);
    }

    @Test
    void days_of_which_nothing_is_known_have_saved_nothing() {
        ResultFigures fewer = figures("TOTAL DECREASE", "-30%@200");
        ResultFigures known = fewer.with(null, null, new Now(TODAY, 70, null, 10L), new Landing(150, 130, 170));

        CostPerResult costs = CostPerResult.of(known, money("1000"), money("600"), TODAY);

        // 40 of the 50 days are known: 200 x 40/100 - 70 = 10, where 50 days would make it 30
        assertThat(costs.actual().price()).isEqualTo(euro("60"));
        assertThat(costs.planned().price()).as("of the whole period").isEqualTo(euro("16.67"));
        assertThat(costs.forecast().price()).as("of the whole period").isEqualTo(euro("20"));
    }

    /** From 10 to 16, 12 now and 13 expected, in so many days from New Year on. */
    private static ResultFigures shortly(int days) {
        return new ResultFigures(
                Measure.LEVEL,
                Direction.INCREASE,
                Unit.EACH,
                START,
                START.plusDays(days - 1),
                List.of(),
                GoalState.ACTIVE,
                target("16"),
                10.0,
                null,
                new Now(START, 12, null),
                new Landing(13, 12, 14));
    }

    @ParameterizedTest(name = "{0} days, {1} spent on day {2}: {3} at the deadline, {4} each")
    @CsvSource({
        // a third, a half and all of the time has passed: 10 x 3, 10 x 2, 10; over 13 - 10
        "3, 10, 1, 30.00, 10.00",
        "2, 10, 1, 20.00, 6.67",
        "1, 10, 1, 10.00, 3.33",
        // the first day of six is less than a quarter; the second is a third: 10 x 6/2
        "6, 10, 1, , COST_TOO_EARLY",
        "6, 10, 2, 30.00, 10.00",
        // 0.01 in a third of the time
        "3, 0.01, 1, 0.03, 10.00/1000",
    })
    void a_goal_of_a_few_days_carries_its_spending_on_by_the_day(
            int days, String spent, int day, @Nullable String atDeadline, String each) {
        CostPerResult costs = CostPerResult.of(shortly(days), Outlay.NONE, money(spent), START.plusDays(day - 1));

        Money total = costs.forecast().cost();
        assertThat(total == null ? null : total.amount().toString()).isEqualTo(atDeadline);
        assertThat(told(costs.forecast(), costs.per())).isEqualTo(each);
    }

    @Test
    void a_goal_that_has_ended_keeps_its_price_and_what_is_spent_later_counts() {
        CostPerResult costs = CostPerResult.of(FOLLOWERS, money("1000"), money("1100"), DEADLINE.plusDays(30));

        assertThat(told(costs.planned(), 1)).isEqualTo("2.94");
        assertThat(told(costs.actual(), 1)).as("1100 / 200").isEqualTo("5.50");
        assertThat(costs.forecast().missing()).isEqualTo(NoPrice.OVER);
        assertThat(costs.deadline()).isNull();
        assertThat(costs.range()).isNull();
    }

    @Test
    void a_goal_that_has_not_begun_is_planned_and_expects_its_whole_budget() {
        CostPerResult costs = CostPerResult.of(FOLLOWERS, money("1000"), money("100"), START.minusDays(9));

        assertThat(told(costs.planned(), 1)).isEqualTo("2.94");
        CostAtDeadline deadline = Objects.requireNonNull(costs.deadline());
        assertThat(deadline.total()).isEqualTo(euro("1000"));
        assertThat(deadline.passed()).isZero();
        assertThat(deadline.goneOn()).isNull();
    }

    @Test
    void money_that_came_back_makes_a_result_cheaper_and_at_most_free() {
        assertThat(told(
                        CostPerResult.of(FOLLOWERS, Outlay.NONE, money("500.50"), TODAY)
                                .actual(),
                        1))
                .as("600 less 99.50, over 200")
                .isEqualTo("2.50");
        Outlay refunded = new Outlay(euro("-100"), 120, euro("100"), 0);
        assertThat(told(
                        CostPerResult.of(FOLLOWERS, Outlay.NONE, refunded, TODAY)
                                .actual(),
                        1))
                .as("100 came back, and the work cost 100")
                .isEqualTo("0.00");
        Outlay more = new Outlay(euro("-100"), 60, euro("50"), 0);
        CostPerResult costs = CostPerResult.of(FOLLOWERS, Outlay.NONE, more, TODAY);
        assertThat(costs.actual().missing()).isEqualTo(NoPrice.REFUNDED);
        // nothing more is expected to come back: -100, and 50 x 100/50 of work
        assertThat(costs.forecast().cost()).isEqualTo(euro("0"));
    }

    @Test
    void milestones_bend_the_planned_line_of_a_rate() {
        ResultFigures straight = figures("RATE INCREASE", "200");
        ResultFigures late = new ResultFigures(
                straight.measure(),
                straight.direction(),
                straight.unit(),
                START,
                DEADLINE,
                List.of(new Milestone(START.plusDays(50), 100)),
                GoalState.ACTIVE,
                straight.promised(),
                100.0,
                200.0,
                null,
                null);

        Result planned = Objects.requireNonNull(CostPerResult.of(late, money("1000"), Outlay.NONE, TODAY)
                .planned()
                .result());

        // 100 a day for 51 days, then 49 days up to 200: 100 x (1 + ... + 49) / 49 = 2500
        assertThat(planned.amount()).isEqualByComparingTo("2500");
    }

    @Test
    void hours_count_at_their_rate_beside_the_money_and_with_it() {
        Outlay budget = new Outlay(euro("500"), 20 * 60, euro("1000"), 0);
        Outlay spent = new Outlay(euro("300"), 6 * 60, euro("300"), 0);

        CostPerResult costs = followers(budget, spent);
        CostAtDeadline deadline = Objects.requireNonNull(costs.deadline());

        // 1500 / 340 and 600 / 200
        assertThat(costs.planned().price()).isEqualTo(euro("4.41"));
        assertThat(costs.actual().price()).isEqualTo(euro("3"));
        // 300 + 200 of the money, 300 + 14/20 of 1000 of the hours
        assertThat(Objects.requireNonNull(deadline.money()).total()).isEqualTo(euro("500"));
        assertThat(Objects.requireNonNull(deadline.work()).total()).isEqualTo(euro("1000"));
        assertThat(costs.forecast().cost()).isEqualTo(euro("1500"));
    }

    @Test
    void a_budget_of_hours_is_used_up_by_hours_whatever_they_cost() {
        Outlay budget = new Outlay(null, 10 * 60, euro("500"), 0);
        Outlay spent = new Outlay(null, 4 * 60, euro("240"), 0);

        // 6 of 10 hours are left, at the 50 of the budget: 240 + 300
        assertThat(followers(budget, spent).forecast().cost()).isEqualTo(euro("540"));
    }

    @Test
    void hours_that_were_agreed_before_there_was_a_rate_are_still_a_budget() {
        Outlay agreed = new Outlay(euro("500"), 20 * 60, null, 20 * 60);

        // 14 of 20 hours are left, at the 50 of the six so far: 300 + 700, and 500 of money
        Outlay some = new Outlay(euro("300"), 6 * 60, euro("300"), 0);
        assertThat(followers(agreed, some).forecast().cost()).isEqualTo(euro("1500"));
        assertThat(CostPerResult.of(FOLLOWERS, agreed, some, START).forecast().cost())
                .as("no pace is needed, so it is never too early")
                .isEqualTo(euro("1500"));
        // two of eight hours have no rate; 12 are left at the 50 of the other six
        Outlay partly = new Outlay(euro("300"), 8 * 60, euro("300"), 2 * 60);
        assertThat(followers(agreed, partly).forecast().cost()).isEqualTo(euro("1400"));
        // 24 of 20: nothing more is counted
        Outlay all = new Outlay(euro("300"), 24 * 60, euro("1200"), 0);
        CostAtDeadline deadline = Objects.requireNonNull(followers(agreed, all).deadline());
        assertThat(deadline.total()).isEqualTo(euro("1700"));
        assertThat(Objects.requireNonNull(deadline.work()).rule()).isEqualTo(CostAtDeadline.Rule.EXCEEDED);
    }

    @Test
    void one_part_may_be_over_its_budget_while_the_other_is_not() {
        Outlay budget = new Outlay(euro("500"), 20 * 60, euro("1000"), 0);
        Outlay spent = new Outlay(euro("700"), 6 * 60, euro("300"), 0);

        assertThat(followers(budget, spent).forecast().cost()).isEqualTo(euro("1700"));
    }

    @Test
    void hours_without_a_rate_are_not_counted_as_free_money() {
        Outlay hours = new Outlay(null, 90, null, 90);
        Outlay both = new Outlay(euro("600"), 90, null, 90);

        assertThat(followers(hours, hours).planned().missing()).isEqualTo(NoPrice.HOURS_NOT_PRICED);
        assertThat(followers(hours, hours).actual().missing()).isEqualTo(NoPrice.HOURS_NOT_PRICED);
        assertThat(followers(hours, hours).forecast().missing()).isEqualTo(NoPrice.HOURS_NOT_PRICED);
        assertThat(followers(both, both).actual().price()).isEqualTo(euro("3"));
    }

    @ParameterizedTest
    @CsvSource({
        // a quarter of a hundred days is the 25th: 600 x 100 / 25
        "2026-01-24, COST_TOO_EARLY",
        "2026-01-25, 6.00",
        "2025-12-20, COST_TOO_EARLY",
        // all hundred days: what was spent
        "2026-04-10, 1.50",
        "2026-04-11, OVER",
    })
    void without_a_budget_the_pace_of_spending_is_carried_on_after_a_quarter_of_the_time(
            LocalDate today, String forecast) {
        CostPerResult costs = CostPerResult.of(FOLLOWERS, Outlay.NONE, money("600"), today);

        assertThat(told(costs.forecast(), 1)).isEqualTo(forecast);
    }

    @Test
    void spending_ahead_of_time_is_told_with_the_day_the_budget_is_gone() {
        // 800 in 50 days is 1000 in 62.5: on the 63rd day
        assertThat(goneOn("800", TODAY)).isEqualTo(START.plusDays(62));
        assertThat(goneOn("500", TODAY)).isNull();
        assertThat(goneOn("1000", TODAY)).isNull();
        assertThat(goneOn("800", START.plusDays(23))).as("in the first quarter").isNull();
    }

    private static @Nullable LocalDate goneOn(String spent, LocalDate today) {
        CostPerResult costs = CostPerResult.of(FOLLOWERS, money("1000"), money(spent), today);
        return Objects.requireNonNull(costs.deadline()).goneOn();
    }

    @Test
    void nothing_is_to_come_of_a_goal_that_was_stopped() {
        ResultFigures stopped = new ResultFigures(
                Measure.LEVEL,
                Direction.INCREASE,
                Unit.EACH,
                START,
                DEADLINE,
                List.of(),
                GoalState.STOPPED,
                FOLLOWERS.promised(),
                1000.0,
                1340.0,
                FOLLOWERS.now(),
                FOLLOWERS.landing());

        CostPerResult costs = CostPerResult.of(stopped, money("1000"), money("600"), TODAY);

        assertThat(costs.forecast().missing()).isEqualTo(NoPrice.STOPPED);
        assertThat(costs.deadline()).isNull();
        assertThat(costs.actual().price()).isEqualTo(euro("3"));
    }

    @Test
    void figures_that_are_no_numbers_are_unknown() {
        ResultFigures broken = figures("LEVEL INCREASE", "1340")
                .with(
                        Double.NaN,
                        Double.POSITIVE_INFINITY,
                        new Now(TODAY, Double.NaN, null),
                        new Landing(1, Double.NEGATIVE_INFINITY, 2));

        CostPerResult costs = CostPerResult.of(broken, money("1000"), money("600"), TODAY);

        assertThat(costs.planned().missing()).isEqualTo(NoPrice.NO_BASELINE);
        assertThat(costs.actual().missing()).isEqualTo(NoPrice.NO_FIGURES);
        assertThat(costs.forecast().missing()).isEqualTo(NoPrice.NO_FORECAST);
    }

    @Test
    void a_result_too_small_to_divide_by_is_none() {
        ResultFigures hardly = known(figures("GAUGE INCREASE POINT", "2"), 1.0, "1.000000001", null);
        Outlay most = Outlay.of(new Money(Long.MAX_VALUE / 4, EURO));

        assertThat(CostPerResult.of(hardly, Outlay.NONE, most, TODAY).actual().missing())
                .isEqualTo(NoPrice.NO_RESULT);
    }

    @Property(tries = 3000, seed = "20260410")
    void a_price_is_never_negative_and_stands_exactly_where_no_reason_does(
            @ForAll Measure measure,
            @ForAll Direction direction,
            @ForAll Unit unit,
            @ForAll TargetKind kind,
            @ForAll @DoubleRange(min = -1e15, max = 1e15) double amount,
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double baseline,
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double value,
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double landing,
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000_000_000L) long budget,
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000_000_000L) long spent,
            @ForAll @IntRange(min = -10, max = 120) int day) {
        ResultFigures figures = new ResultFigures(
                measure,
                direction,
                unit,
                START,
                DEADLINE,
                List.of(),
                GoalState.ACTIVE,
                new Target(kind, amount, new Reference(baseline, START, START, 1)),
                baseline,
                null,
                new Now(TODAY, value, value / 2),
                new Landing(landing, landing - 10, landing + 10));
        Outlay agreed = Outlay.of(new Money(budget, EURO));
        Outlay paid = new Outlay(new Money(spent, EURO), 60, new Money(5000, EURO), 0);

        CostPerResult costs = CostPerResult.of(figures, agreed, paid, START.plusDays(day));

        for (Price price : List.of(costs.planned(), costs.actual(), costs.forecast())) {
            assertThat(price.price() == null).isEqualTo(price.missing() != null);
            assertThat(price.price() != null && price.price().isNegative()).isFalse();
        }
        Range range = costs.range();
        if (range != null && range.high() != null) {
            assertThat(range.low()).isLessThanOrEqualTo(range.high());
        }
    }
}
