package nl.koers.progress;

import static org.assertj.core.api.Assertions.assertThat;

import nl.koers.channel.Metric;
import nl.koers.channel.MetricId;
import nl.koers.channel.MetricKind;
import nl.koers.channel.MetricUnit;
import nl.koers.cost.ResultFigures.Unit;
import nl.koers.goal.Measure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultUnitsTest {

    @ParameterizedTest(name = "{1} as a {0}, read as {3}, is counted by {4}")
    @CsvSource({
        "LEVEL, followers,       LEVEL,  NUMBER,  EACH",
        "TOTAL, visits,          FLOW,   NUMBER,  EACH",
        "RATE,  visits,          FLOW,   NUMBER,  EACH",
        "GAUGE, visitors,        UNIQUE, NUMBER,  EACH",
        "GAUGE, reach_28d,       RATIO,  NUMBER,  EACH",
        "GAUGE, ctr,             RATIO,  PERCENT, HUNDREDTH",
        "GAUGE, share of voice,  RATIO,  PERCENT, HUNDREDTH",
        "LEVEL, share of voice,  LEVEL,  PERCENT, HUNDREDTH",
        "GAUGE, engagement_rate, RATIO,  NUMBER,  POINT",
        "GAUGE, position,        RATIO,  NUMBER,  POINT",
        "GAUGE, separate_score,  ,       NUMBER,  POINT",
    })
    void what_is_counted(Measure measure, String code, MetricKind kind, MetricUnit read, Unit unit) {
        assertThat(ResultUnits.of(measure, new Metric(new MetricId(1), code, kind, read)))
                .isEqualTo(unit);
    }
}
