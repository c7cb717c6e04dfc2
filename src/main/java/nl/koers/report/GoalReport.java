package nl.koers.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.koers.channel.MetricUnit;
import nl.koers.goal.Acceptance;
import nl.koers.goal.Direction;
import nl.koers.goal.GoalState;
import nl.koers.goal.Measure;
import nl.koers.goal.Target;
import nl.koers.progress.CheckIn;
import nl.koers.progress.Course;
import nl.koers.progress.Standing;
import nl.koers.progress.Status;
import nl.koers.shell.SmartSentence;
import nl.koers.shell.StandingWords;
import org.jspecify.annotations.Nullable;

/**
 * A goal in a report: the promise, where it stands and what people said.
 *
 * @param channel name
 * @param metric code
 * @param unit how its figures are written; a number in reports that were kept before metrics had units
 * @param owner name, null when nobody is
 * @param accountable name, null when nobody is
 * @param agreement the newest about this promise; null while nobody is accountable
 * @param course with the standing on the day of the report, chart and all
 * @param checkIns of the period, the newest first
 * @param notes of the period, by day
 * @param money what it may cost, has cost and what its results cost; null in a report for readers who may not know
 */
public record GoalReport(
        long id,
        String title,
        String channel,
        String metric,
        MetricUnit unit,
        Measure measure,
        Direction direction,
        Target written,
        LocalDate start,
        LocalDate deadline,
        String why,
        GoalState state,
        String stateReason,
        @Nullable String owner,
        @Nullable String accountable,
        @Nullable Agreement agreement,
        Course course,
        List<Said> checkIns,
        List<Note> notes,
        @Nullable GoalMoney money) {

    public GoalReport {
        unit = Objects.requireNonNullElse(unit, MetricUnit.NUMBER);
    }

    /** What the accountable manager said, or somebody in their place. */
    public record Agreement(Acceptance.State state, String by, boolean onBehalf, Instant at) {}

    /** What somebody wrote about how it goes. */
    public record Said(LocalDate on, String by, CheckIn.Confidence confidence, String note) {}

    /** A remark at a day of the chart. */
    public record Note(LocalDate on, String text) {}

    /** Where it stood on the day of the report. */
    public Standing standing() {
        return course.standing();
    }

    public Status status() {
        return standing().status();
    }

    GoalReport withoutMoney() {
        return new GoalReport(
                id,
                title,
                channel,
                metric,
                unit,
                measure,
                direction,
                written,
                start,
                deadline,
                why,
                state,
                stateReason,
                owner,
                accountable,
                agreement,
                course,
                checkIns,
                notes,
                null);
    }

    StandingWords.Counting counting() {
        return new StandingWords.Counting(metric, unit, measure, direction);
    }

    /** The promise, with the baseline and the target in force. */
    SmartSentence.Promise promise() {
        return new SmartSentence.Promise(
                metric,
                unit,
                channel,
                measure,
                direction,
                standing().baseline(),
                written,
                standing().target(),
                start,
                deadline);
    }
}
