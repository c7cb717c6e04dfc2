package nl.koers.schedule;

import java.util.function.Supplier;

/**
 * A job that a room declares as a bean: a name, when, and one call of one door. Koers itself is the caller
 * ({@code ROLE_SYSTEM}), one run at a time.
 *
 * <pre>{@code
 * @Bean
 * ScheduledJob nightlyProgress(GoalProgress progress) {
 *     return ScheduledJob.caughtUp("progress", "koers.schedule.progress", () -> progress.evaluateAll() + " changed");
 * }
 * }</pre>
 *
 * @param name its name in the ledger; never changes
 * @param cronKey key of its cron line in the configuration, in Quartz's notation and the workspace's zone; the value
 *     {@code -} switches the job off
 * @param whenMissed what happens with moments at which Koers was not running
 * @param call does the work and says in a few words what was done; empty when there was nothing to do. It may throw:
 *     the failure is kept in the ledger and the next moment comes as usual
 */
public record ScheduledJob(String name, String cronKey, WhenMissed whenMissed, Supplier<String> call) {

    /** What to do with moments at which Koers was not running, or was too busy. */
    public enum WhenMissed {
        /** Run once, for the latest of them. Each moment is kept in the ledger and never runs twice. */
        RUN_ONCE,
        /** Nothing: the next moment picks up the work. Only runs that did something, or failed, are kept. */
        SKIP
    }

    /** A job whose missed moments are made up for by one run, such as a nightly one. */
    public static ScheduledJob caughtUp(String name, String cronKey, Supplier<String> call) {
        return new ScheduledJob(name, cronKey, WhenMissed.RUN_ONCE, call);
    }

    /** A job that comes round often and loses nothing by missing a turn, such as looking into a folder. */
    public static ScheduledJob frequent(String name, String cronKey, Supplier<String> call) {
        return new ScheduledJob(name, cronKey, WhenMissed.SKIP, call);
    }
}
