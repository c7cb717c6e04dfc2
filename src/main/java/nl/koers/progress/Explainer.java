package nl.koers.progress;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import nl.koers.forecast.PaceModel;
import nl.koers.forecast.Trend;
import nl.koers.forecast.ValueModel;
import nl.koers.goal.Target;
import nl.koers.workspace.Thresholds;
import org.jspecify.annotations.Nullable;

/** Gathers from an evaluation what its standing rests on. */
final class Explainer {

    private Explainer() {}

    static Explanation explain(Promise promise, Evaluation evaluation, Thresholds thresholds) {
        Explanation.Rule rule = Explanation.Rule.of(evaluation.standing());
        Measured measured = evaluation.measured();
        Position position = evaluation.position();
        List<PlannedPoint> figures = measured == null ? List.of() : told(measured.points());
        if (position == null) {
            return new Explanation(figures, null, null, null, 0, null, null, null, rule, thresholds);
        }
        Projection projection = position.projection();
        var forecast = position.isOver() ? null : projection.forecast();
        return new Explanation(
                figures,
                baseline(promise, position.aim(), measured != null && measured.means() != null),
                target(promise.target(), position.aim()),
                stretch(position),
                projection.horizon(),
                forecast == null ? null : pace(forecast.pace()),
                forecast == null ? null : level(forecast.value()),
                forecast == null ? null : projection.spread(position.aim().target()),
                rule,
                thresholds);
    }

    private static PlannedPoint told(Point point) {
        return new PlannedPoint(LocalDate.ofEpochDay(point.day()), point.value());
    }

    /** A view: there are thousands of them, and few who ask. */
    private static List<PlannedPoint> told(Points points) {
        return new AbstractList<>() {
            @Override
            public PlannedPoint get(int index) {
                return told(points.at(index));
            }

            @Override
            public int size() {
                return points.size();
            }
        };
    }

    private static Explanation.@Nullable BaselineSource baseline(Promise promise, Aim aim, boolean isMean) {
        return aim.baseline() == null
                ? null
                : new Explanation.BaselineSource(
                        aim.baseline(),
                        LocalDate.ofEpochDay(aim.baselineDay()),
                        promise.baseline() != null,
                        aim.late(),
                        isMean && promise.baseline() == null);
    }

    private static Explanation.TargetSource target(Target target, Aim aim) {
        var reference = aim.reference();
        return new Explanation.TargetSource(
                aim.target(), target.kind(), target.amount(), reference == null ? null : reference.value());
    }

    private static Explanation.@Nullable Stretch stretch(Position position) {
        Plan plan = position.plan();
        if (plan == null) {
            return null;
        }
        List<Point> corners = plan.corners();
        long day = position.measured().dataDay();
        int right = 1;
        while (right < corners.size() - 1 && corners.get(right).day() < day) {
            right++;
        }
        PlannedPoint from = told(corners.get(right - 1));
        PlannedPoint to = told(corners.get(right));
        return new Explanation.Stretch(from.on(), from.value(), to.on(), to.value());
    }

    private static Explanation.@Nullable Pace pace(@Nullable PaceModel model) {
        return model == null
                ? null
                : new Explanation.Pace(
                        model.blocks().stream()
                                .map(block -> new Explanation.Gain(
                                        LocalDate.ofEpochDay((long) block.from()),
                                        LocalDate.ofEpochDay((long) block.to()),
                                        block.gain(),
                                        block.exposure()))
                                .toList(),
                        model.perDay());
    }

    private static Explanation.@Nullable Level level(@Nullable ValueModel model) {
        if (model == null) {
            return null;
        }
        Trend trend = model.trend();
        return new Explanation.Level(
                model.count(), model.level(), trend.perDay() * trend.weight(), trend.weight(), model.logarithmic());
    }
}
