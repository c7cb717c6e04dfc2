package nl.koers.cost;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.koers.cost.Result.Extra.Stretch;
import nl.koers.cost.ResultFigures.Landing;
import nl.koers.cost.ResultFigures.Now;
import nl.koers.goal.Measure;
import nl.koers.goal.Milestone;
import nl.koers.goal.Target.Reference;
import nl.koers.goal.Target.TargetKind;
import org.jspecify.annotations.Nullable;

/** What a goal is to bring, has brought and is expected to bring ({@code docs/decisions/0071}). */
final class ResultRules {

    private final ResultFigures figures;

    ResultRules(ResultFigures figures) {
        this.figures = figures;
    }

    /** A result, or why there is none; a result may still be nothing or go the wrong way. */
    record Found(@Nullable Result result, @Nullable NoPrice missing) {

        private static Found of(Result result) {
            return new Found(result, null);
        }

        private static Found none(NoPrice reason) {
            return new Found(null, reason);
        }
    }

    /** Goals whose cost has nothing to be divided by; null for the others. */
    @Nullable
    NoPrice priceless() {
        if (figures.direction().keeps()) {
            return NoPrice.KEEPS;
        }
        boolean isLimit = figures.measure() == Measure.TOTAL
                && figures.isFewer()
                && figures.promised().kind() != TargetKind.PERCENT;
        return isLimit ? NoPrice.LIMIT : null;
    }

    Found planned() {
        Double wanted = figures.wanted();
        Double baseline = figures.baseline();
        if (figures.measure() == Measure.TOTAL) {
            return wanted == null ? Found.none(NoPrice.NO_TARGET) : total(wanted, figures.days());
        }
        if (baseline == null) {
            return figures.promised().kind() == TargetKind.DELTA && figures.measure() != Measure.RATE
                    ? Found.of(new Result.Promised(figures.promised().amount(), figures.isFewer(), figures.unit()))
                    : Found.none(NoPrice.NO_BASELINE);
        }
        if (wanted == null) {
            return Found.none(NoPrice.NO_TARGET);
        }
        return Found.of(
                figures.measure() == Measure.RATE
                        ? extra(baseline, List.of(new Stretch(plannedMean(baseline, wanted), figures.days())))
                        : change(baseline, wanted));
    }

    Found actual() {
        Now now = figures.now();
        Double baseline = figures.baseline();
        if (now == null) {
            return Found.none(NoPrice.NO_FIGURES);
        }
        if (figures.measure() == Measure.TOTAL) {
            return total(now.value(), now.knownOf(figures.passed(now.on())));
        }
        if (baseline == null) {
            return Found.none(NoPrice.NO_BASELINE);
        }
        if (figures.measure() != Measure.RATE) {
            return Found.of(change(baseline, now.value()));
        }
        return now.meanADay() == null
                ? Found.none(NoPrice.NO_FIGURES)
                : Found.of(extra(baseline, List.of(new Stretch(now.meanADay(), figures.passed(now.on())))));
    }

    /** The result when the goal lands on the median of its forecast. */
    Found forecast() {
        Landing landing = figures.landing();
        return landing == null ? Found.none(NoPrice.NO_FORECAST) : landingOn(landing.median());
    }

    /** The smallest and the largest result of the forecast's band; empty where there is none. */
    List<Result> band() {
        Landing landing = figures.landing();
        if (landing == null) {
            return List.of();
        }
        Result low = landingOn(landing.low()).result();
        Result high = landingOn(landing.high()).result();
        if (low == null || high == null) {
            return List.of();
        }
        return low.amount().compareTo(high.amount()) <= 0 ? List.of(low, high) : List.of(high, low);
    }

    private Found landingOn(double value) {
        Now now = figures.now();
        Double baseline = figures.baseline();
        if (figures.measure() == Measure.TOTAL) {
            return total(value, figures.days());
        }
        if (baseline == null) {
            return Found.none(NoPrice.NO_BASELINE);
        }
        if (figures.measure() != Measure.RATE) {
            return Found.of(change(baseline, value));
        }
        if (now == null || now.meanADay() == null) {
            return Found.none(NoPrice.NO_FIGURES);
        }
        long passed = figures.passed(now.on());
        Stretch soFar = new Stretch(now.meanADay(), passed);
        Stretch toCome = new Stretch((now.value() + value) / 2, figures.days() - passed);
        return Found.of(extra(baseline, List.of(soFar, toCome)));
    }

    /** @param days whose figures are in the sum: a day of which nothing is known has saved nothing */
    private Found total(double sum, long days) {
        if (!figures.isFewer()) {
            return Found.of(new Result.Sum(sum));
        }
        Reference reference = figures.promised().reference();
        return reference == null
                ? Found.none(NoPrice.NO_TARGET)
                : Found.of(new Result.Saved(reference.value(), days, figures.days(), sum));
    }

    private Result change(double from, double to) {
        return new Result.Change(from, to, figures.isFewer(), figures.unit());
    }

    private Result extra(double from, List<Stretch> stretches) {
        return new Result.Extra(from, figures.isFewer(), stretches);
    }

    /** Of all days of the planned line, which goes straight from the baseline through the milestones to the target. */
    private double plannedMean(double baseline, double wanted) {
        List<Milestone> corners = new ArrayList<>();
        corners.add(new Milestone(figures.start(), baseline));
        corners.addAll(figures.milestones());
        corners.add(new Milestone(figures.deadline(), wanted));
        double sum = (baseline + wanted) / 2;
        for (int i = 1; i < corners.size(); i++) {
            Milestone left = corners.get(i - 1);
            Milestone right = corners.get(i);
            sum += (left.value() + right.value()) / 2 * ChronoUnit.DAYS.between(left.on(), right.on());
        }
        return sum / figures.days();
    }
}
