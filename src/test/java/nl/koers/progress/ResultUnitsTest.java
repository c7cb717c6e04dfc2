package nl.koers.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.koers.channel.ChannelId;
import nl.koers.channel.Metric;
import nl.koers.channel.MetricId;
import nl.koers.channel.MetricKind;
import nl.koers.cost.ResultFigures.Unit;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalId;
import nl.koers.goal.Measure;
import nl.koers.goal.SomeGoal;
import nl.koers.goal.Target.TargetKind;
import nl.koers.snapshot.ImportId;
import nl.koers.snapshot.Snapshot;
import nl.koers.workspace.Thresholds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultUnitsTest {

    @ParameterizedTest(name = "{1} as a {0} from {3} to {4} is counted by {5}")
    @CsvSource({
        "LEVEL, followers,            LEVEL,  500,   1000,  EACH",
        "TOTAL, visits,               FLOW,   500,   1000,  EACH",
        "RATE,  visits,               FLOW,   500,   1000,  EACH",
        "GAUGE, visitors,             UNIQUE, 500,   1000,  EACH",
        "GAUGE, reach_28d,            RATIO,  500,   1000,  EACH",
        "GAUGE, ctr,                  RATIO,  0.021, 0.024, HUNDREDTH",
        "GAUGE, bing_ctr,             RATIO,  0.021, 0.024, HUNDREDTH",
        "GAUGE, engagement_rate,      RATIO,  0.021, 0.024, HUNDREDTH",
        "GAUGE, avg_percentage_viewed,RATIO,  0.4,   0.5,   HUNDREDTH",
        "GAUGE, engagement_rate,      RATIO,  2.1,   2.4,   POINT",
        "GAUGE, engagement_rate,      RATIO,  0.9,   1.4,   POINT",
        "GAUGE, position,             RATIO,  0.9,   0.5,   POINT",
        "GAUGE, separate_score,       ,       8.1,   8.4,   POINT",
        "GAUGE, narrate,              RATIO,  0.1,   0.2,   POINT",
    })
    void what_is_counted(Measure measure, String code, MetricKind kind, double now, double target, Unit unit) {
        Goal goal = new Goal(
                new GoalId(1),
                1,
                new SomeGoal(new ChannelId(1), new MetricId(1))
                        .title("Goal")
                        .measure(measure)
                        .target(TargetKind.ABSOLUTE, target)
                        .data());
        Snapshot figure = new Snapshot(SomeGoal.START, SomeGoal.START, now, new ImportId(1), 1, false);
        KnownFigures known = new KnownFigures(List.of(figure), SomeGoal.START.plusDays(1));
        Promise promise = Promise.of(goal, 7);
        Evaluation evaluation =
                Progress.evaluate(promise, known.figures(), SomeGoal.START.plusDays(1), Thresholds.DEFAULT);
        GoalAsOf at = new GoalAsOf(
                AsOf.now(SomeGoal.START.plusDays(1)),
                goal,
                7,
                evaluation.standing(),
                Course.of(promise, evaluation),
                Explainer.explain(promise, evaluation, Thresholds.DEFAULT),
                known);

        assertThat(ResultUnits.of(at, new Metric(new MetricId(1), code, kind))).isEqualTo(unit);
    }
}
