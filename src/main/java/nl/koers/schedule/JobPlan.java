package nl.koers.schedule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job and when it runs.
 *
 * @param name as in the ledger; its words have the key {@code schedule.job.<name>}
 * @param line its cron line in Quartz's notation, also while it is switched off; empty when there is none
 * @param standard the line of the configuration, {@code -} when it is switched off there
 * @param edited whether somebody changed it in the browser
 * @param next null when it is switched off
 * @param last the newest run in the ledger; null when there is none
 */
public record JobPlan(
        String name,
        String line,
        boolean on,
        String standard,
        boolean edited,
        @Nullable Instant next,
        @Nullable Run last) {

    /**
     * A run of a job.
     *
     * @param finishedAt null while it is under way
     * @param failed null with {@code finishedAt}
     * @param detail what was done, in a few words; empty when there was nothing to do
     */
    public record Run(
            Instant startedAt,
            @Nullable Instant finishedAt,
            @Nullable Boolean failed,
            String detail) {}
}
