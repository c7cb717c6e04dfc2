package nl.koers.progress;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.koers.goal.Measure;
import nl.koers.workspace.Thresholds;
import org.jspecify.annotations.Nullable;

/**
 * Asks of goals that are over what Koers would have said at a quarter, half and three quarters of their period, knowing
 * only the figures up to that day, and holds it against what came of them. Pure arithmetic.
 */
public final class Backtest {

    private static final double[] SHARES = {0.25, 0.5, 0.75};
    /** So long after the deadline the last word on a goal has been said. */
    private static final int OUTCOME_DAYS = 400;

    private final Thresholds thresholds;
    private final Map<Measure, BacktestResult> results = new EnumMap<>(Measure.class);

    public Backtest(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** One value of a series: on an epoch day. */
    public record Value(long day, double value) {}

    /** Tries goals that could have been set on this series. */
    public void tryGoalsOn(Measure measure, List<Value> series) {
        List<Figure> figures = series.stream()
                .map(value -> new Figure(value.day(), value.day(), value.value()))
                .toList();
        for (Promise goal : TrialGoals.on(measure, figures)) {
            tryGoal(goal, figures);
        }
    }

    private void tryGoal(Promise goal, List<Figure> figures) {
        Double end = valueAtDeadline(goal, figures);
        if (end != null) {
            askAlongTheWay(goal, figures, end);
        }
    }

    /** Tries a goal that somebody did set and that is over; one whose outcome is not known says nothing. */
    void tryClosed(Promise goal, List<Figure> figures) {
        Standing last = evaluate(goal, figures, goal.deadline() + OUTCOME_DAYS);
        boolean isKnown = last.status() == Status.ACHIEVED || last.status() == Status.MISSED;
        if (isKnown && last.value() != null) {
            askAlongTheWay(goal, figures, last.value());
        }
    }

    private void askAlongTheWay(Promise goal, List<Figure> figures, double end) {
        for (double share : SHARES) {
            long day = goal.start() + Math.round(share * goal.days());
            ask(goal, figures, day, end);
        }
    }

    private @Nullable Double valueAtDeadline(Promise goal, List<Figure> figures) {
        Standing last = evaluate(goal, figures, goal.deadline());
        boolean isThere = last.dataDate() != null && last.dataDate().toEpochDay() == goal.deadline();
        return isThere ? last.value() : null;
    }

    /** Goals that are decided or cannot be forecast on that day are left out: nothing was claimed of them. */
    private void ask(Promise goal, List<Figure> figures, long day, double end) {
        List<Figure> known =
                figures.stream().filter(figure -> figure.to() <= day).toList();
        Standing then = evaluate(goal, known, day);
        Outlook outlook = then.outlook();
        Double chance = then.chance();
        if (then.basis() != Basis.FORECAST || outlook == null || chance == null || then.target() == null) {
            return;
        }
        boolean succeeded = goal.isMet(end, then.target());
        boolean runRate = goal.isMet(runRate(goal, then), then.target());
        results.computeIfAbsent(goal.measure(), measure -> new BacktestResult())
                .add(new BacktestResult.Claim(then.status(), chance, outlook.band(), runRate), succeeded, end);
    }

    /** Where the value lands if it goes on as it did since the baseline: the rule that most goal tools use. */
    private static double runRate(Promise goal, Standing then) {
        double value = orZero(then.value());
        LocalDate data = then.dataDate();
        if (data == null) {
            return value;
        }
        double passed = data.toEpochDay() - goal.start() + (goal.isTotal() ? 1 : 0);
        double left = (double) goal.deadline() - data.toEpochDay();
        return passed <= 0 ? value : value + (value - orZero(then.baseline())) / passed * left;
    }

    private static double orZero(@Nullable Double value) {
        return value == null ? 0 : value;
    }

    private Standing evaluate(Promise goal, List<Figure> figures, long day) {
        return Progress.evaluate(goal, figures, LocalDate.ofEpochDay(day), thresholds)
                .standing();
    }

    /** By measure; empty where no goal could be tried. */
    public Map<Measure, BacktestResult> results() {
        return new EnumMap<>(results);
    }
}
