package nl.koers.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import nl.koers.cost.CostPerResult;
import nl.koers.cost.Money;
import nl.koers.cost.Outlay;
import nl.koers.cost.ResultFigures;
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
import nl.koers.report.GoalMoney.SharedCost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What was handed out is kept as JSON: it must come back the same, with nothing in it that is not of the record. */
class GoalMoneyTest {

    private static final Currency EURO = Currency.getInstance("EUR");
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 4, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 19);
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static Money euro(long cents) {
        return new Money(cents, EURO);
    }

    private static ResultFigures figures(Measure measure, Direction direction, Target target) {
        return new ResultFigures(
                measure,
                direction,
                Unit.EACH,
                START,
                DEADLINE,
                List.of(),
                GoalState.ACTIVE,
                target,
                null,
                null,
                null,
                null);
    }

    private static Target absolute(double value) {
        return new Target(TargetKind.ABSOLUTE, value, null);
    }

    private static Target relative(TargetKind kind, double amount) {
        return new Target(kind, amount, new Reference(1000, START.minusDays(100), START.minusDays(1), 0.97));
    }

    private static ResultFigures known(ResultFigures figures, double now, double median) {
        return figures.with(
                1000.0, null, new Now(TODAY, now, now), new Landing(median, median - 100, median + 100.125));
    }

    private static CostPerResult full(ResultFigures figures) {
        Outlay budget = new Outlay(euro(1_000_00), 600, euro(400_00), 0);
        Outlay spent = new Outlay(euro(450_50), 130, euro(40_01), 70);
        return CostPerResult.of(figures, budget, spent, TODAY);
    }

    static Stream<CostPerResult> all() {
        ResultFigures level = figures(Measure.LEVEL, Direction.INCREASE, absolute(1340));
        ResultFigures withMilestone = new ResultFigures(
                Measure.RATE,
                Direction.INCREASE,
                Unit.EACH,
                START,
                DEADLINE,
                List.of(new Milestone(START.plusDays(20), 1100)),
                GoalState.ACTIVE,
                absolute(1340),
                null,
                null,
                null,
                null);
        ResultFigures fewer = figures(Measure.TOTAL, Direction.DECREASE, relative(TargetKind.PERCENT, -20));
        return Stream.of(
                CostPerResult.of(level, Outlay.NONE, Outlay.NONE, TODAY),
                full(level),
                full(known(level, 1200, 1300)),
                full(known(level, 900, 800)),
                CostPerResult.of(known(level, 1200, 1300), Outlay.NONE, new Outlay(null, 600, null, 600), TODAY),
                CostPerResult.of(known(level, 1200, 1300), Outlay.NONE, Outlay.of(euro(1)), TODAY),
                full(known(figures(Measure.TOTAL, Direction.INCREASE, absolute(1340)), 1200, 1300)),
                full(known(fewer, 300, 700)),
                full(known(withMilestone, 1200, 1300)),
                full(figures(Measure.LEVEL, Direction.INCREASE, new Target(TargetKind.DELTA, 340, null))));
    }

    @ParameterizedTest
    @MethodSource("all")
    void comes_back_from_json_the_same(CostPerResult costs) {
        GoalMoney money = new GoalMoney(
                costs,
                List.of(new SharedCost("Film \u2013 \"open day\"", TODAY, euro(-1_000_01), 4000, euro(-400_00))));

        String written = JSON.writeValueAsString(money);

        assertThat(JSON.readValue(written, GoalMoney.class)).isEqualTo(money);
        assertThat(JSON.readValue(JSON.writeValueAsString(new GoalMoney(costs, List.of())), GoalMoney.class))
                .isEqualTo(new GoalMoney(costs, List.of()));
    }

    @Test
    void says_of_money_the_minor_units_and_the_currency_and_nothing_else() {
        assertThat(JSON.writeValueAsString(euro(-1_50))).isEqualTo("{\"minor\":-150,\"currency\":\"EUR\"}");
    }
}
