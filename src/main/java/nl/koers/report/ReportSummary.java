package nl.koers.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.koers.cost.Outlay;
import nl.koers.goal.GoalState;
import nl.koers.progress.Status;
import org.jspecify.annotations.Nullable;

/**
 * What management wants to know at a glance, over every goal that ran in the period.
 *
 * @param counts the worst status first; statuses without goals are left out
 * @param changes of status in the period that people were told of, the newest first
 * @param withoutObjective titles of goals
 * @param withoutAccountable titles of goals
 * @param withoutGoals titles of marketing objectives that no goal served
 * @param inactive pages that were silent for longer than they may be
 * @param unused channels that people chose not to use
 * @param outside goals that serve no marketing objective, stopped ones too, with their money: that is in no total of the
 *     report. Null where nothing was told about money, and in what was kept before this was told
 */
public record ReportSummary(
        List<Count> counts,
        List<Change> changes,
        List<String> withoutObjective,
        List<String> withoutAccountable,
        List<String> withoutGoals,
        List<Silence> inactive,
        List<Choice> unused,
        @Nullable List<Outside> outside) {

    /** How many goals have a status. */
    public record Count(Status status, long goals) {}

    /** A goal that got another status. */
    public record Change(LocalDate on, String goal, Status from, Status to) {}

    /**
     * A page without posts.
     *
     * @param days without a post
     * @param isAtLeast whether no post is known at all, so that it may be longer
     */
    public record Silence(String channel, int days, boolean isAtLeast) {}

    /** A channel with why it is not used. */
    public record Choice(String channel, String reason) {}

    /** A goal that serves no marketing objective, with what it may cost and has cost. */
    public record Outside(long id, String goal, GoalState state, Outlay budget, Outlay spent) {}

    /** What goals outside may cost together. */
    public Outlay outsideBudget() {
        return Spending.together(outlays(Outside::budget));
    }

    /** What was spent on goals outside, together. */
    public Outlay outsideSpent() {
        return Spending.together(outlays(Outside::spent));
    }

    private Stream<Outlay> outlays(Function<Outside, Outlay> which) {
        return outside == null ? Stream.of() : outside.stream().map(which);
    }

    /** The same for readers who may not know what goals cost. */
    ReportSummary withoutMoney() {
        return new ReportSummary(
                counts, changes, withoutObjective, withoutAccountable, withoutGoals, inactive, unused, null);
    }

    /** Whether everything hangs together and every page is alive. */
    public boolean isWhole() {
        return withoutObjective.isEmpty()
                && withoutAccountable.isEmpty()
                && withoutGoals.isEmpty()
                && inactive.isEmpty();
    }
}
