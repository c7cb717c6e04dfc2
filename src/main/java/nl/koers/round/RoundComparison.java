package nl.koers.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.koers.cost.CostPerResult;
import nl.koers.cost.Money;
import nl.koers.goal.GoalState;
import nl.koers.progress.Status;
import nl.koers.report.GoalMoney;
import nl.koers.report.GoalReport;
import nl.koers.report.ObjectiveReport;
import nl.koers.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two reports of rounds. A goal is the same when number and metric are the same; goals are told in the
 * order of the later report, then those that went, in the order of the earlier one. Nothing is judged: what was and what
 * is stand side by side.
 */
public record RoundComparison(List<Line> lines, MoneySums before, MoneySums after) {

    /** Whether a goal is in both reports. */
    public enum Presence {
        STAYED,
        CAME,
        WENT
    }

    /** What became of a decision. */
    public enum Outcome {
        /** It was to stop, and stopped. */
        STOPPED,
        /** It was to stop, and is in the later report as one that is not stopped. */
        RUNS_ON,
        /** It was to go on or to be adjusted, and is in the later report as one that is not stopped. */
        WENT_ON,
        /** It was to go on or to be adjusted, and was stopped since. */
        STOPPED_SINCE,
        /** It is not in the later report: its time was over, or it is gone. */
        NOT_THERE
    }

    /**
     * How a goal stood in one of the reports.
     *
     * @param value null without figures
     * @param on the day of the newest figure; null without
     * @param spent null when nothing was spent
     * @param costs null in a report without money
     */
    public record Moment(
            Status status,
            @Nullable Double value,
            @Nullable LocalDate on,
            @Nullable Money spent,
            @Nullable CostPerResult costs) {

        static Moment of(GoalReport goal) {
            GoalMoney money = goal.money();
            return new Moment(
                    goal.status(),
                    goal.standing().value(),
                    goal.standing().dataDate(),
                    money == null ? null : money.costs().spent().total(),
                    money == null ? null : money.costs());
        }
    }

    /**
     * A goal in the comparison.
     *
     * @param told by the later report where it is in that
     * @param objective title
     * @param before null for one that came
     * @param after null for one that went
     * @param decided on the earlier report; null when nobody decided
     * @param outcome null exactly when nobody decided
     */
    public record Line(
            GoalReport told,
            String objective,
            Presence presence,
            @Nullable Moment before,
            @Nullable Moment after,
            @Nullable Decision decided,
            @Nullable Outcome outcome) {

        /** Whether it got another status. */
        public boolean isOtherStatus() {
            return before != null && after != null && before.status() != after.status();
        }
    }

    /** @param decisions on the earlier report */
    public static RoundComparison of(Report earlier, Decisions decisions, Report later) {
        Map<Key, Place> were = places(earlier);
        Map<Key, Place> are = places(later);
        List<Line> lines = new ArrayList<>();
        are.forEach((key, now) -> lines.add(line(were.get(key), now, decisions)));
        were.forEach((key, then) -> {
            if (!are.containsKey(key)) {
                lines.add(line(then, null, decisions));
            }
        });
        return new RoundComparison(List.copyOf(lines), MoneySums.of(goals(were)), MoneySums.of(goals(are)));
    }

    private record Key(long id, String metric) {}

    private record Place(GoalReport goal, String objective) {}

    private static Map<Key, Place> places(Report report) {
        Map<Key, Place> places = new LinkedHashMap<>();
        for (ObjectiveReport objective : report.objectives()) {
            objective
                    .goals()
                    .forEach(goal -> places.put(new Key(goal.id(), goal.metric()), new Place(goal, objective.title())));
        }
        return places;
    }

    private static List<GoalReport> goals(Map<Key, Place> places) {
        return places.values().stream().map(Place::goal).toList();
    }

    /** One of the two is there. */
    private static Line line(@Nullable Place then, @Nullable Place now, Decisions decisions) {
        Place told = Objects.requireNonNull(now == null ? then : now);
        Decision decided = then == null
                ? null
                : decisions.about(Subject.goal(then.goal().id())).orElse(null);
        Presence presence = then == null ? Presence.CAME : now == null ? Presence.WENT : Presence.STAYED;
        return new Line(
                told.goal(),
                told.objective(),
                presence,
                then == null ? null : Moment.of(then.goal()),
                now == null ? null : Moment.of(now.goal()),
                decided,
                decided == null ? null : outcome(decided, now));
    }

    private static Outcome outcome(Decision decided, @Nullable Place now) {
        if (now == null) {
            return Outcome.NOT_THERE;
        }
        boolean isStopped = now.goal().state() == GoalState.STOPPED;
        if (decided.verdict() == Verdict.STOP) {
            return isStopped ? Outcome.STOPPED : Outcome.RUNS_ON;
        }
        return isStopped ? Outcome.STOPPED_SINCE : Outcome.WENT_ON;
    }
}
