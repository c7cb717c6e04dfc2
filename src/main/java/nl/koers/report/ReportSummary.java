package nl.koers.report;

import java.time.LocalDate;
import java.util.List;
import nl.koers.progress.Status;

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
 */
public record ReportSummary(
        List<Count> counts,
        List<Change> changes,
        List<String> withoutObjective,
        List<String> withoutAccountable,
        List<String> withoutGoals,
        List<Silence> inactive,
        List<Choice> unused) {

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

    /** Whether everything hangs together and every page is alive. */
    public boolean isWhole() {
        return withoutObjective.isEmpty()
                && withoutAccountable.isEmpty()
                && withoutGoals.isEmpty()
                && inactive.isEmpty();
    }
}
