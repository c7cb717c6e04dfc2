package nl.koers.activity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.koers.channel.ChannelData;

/** When a page is active, going quiet, inactive or unknown: section 6 of the product description. */
final class ActivityRule {

    /** More days than this without a post, and a page is going quiet. */
    static final int QUIET_DAYS = 21;
    /** Data that are older than this, or than the cadence and a week, do not tell anything about today. */
    static final int RECENT_DAYS = 30;

    static final int GRACE_DAYS = 7;

    private ActivityRule() {}

    /** What people decided goes first, then the posts. */
    static ActivityState state(ChannelData channel, PageFacts facts, LocalDate today) {
        return switch (channel.status()) {
            case CLOSED -> ActivityState.CLOSED;
            case NOT_USED -> ActivityState.NOT_USED;
            case IN_USE -> state(facts, channel.activityDays(), today);
        };
    }

    /** @param threshold more days than this without a post make a page inactive */
    static ActivityState state(PageFacts facts, int threshold, LocalDate today) {
        LocalDate until = facts.completeUntil();
        Integer silence = facts.silence();
        if (until == null || silence == null) {
            return ActivityState.UNKNOWN;
        }
        if (ChronoUnit.DAYS.between(until, today) > Math.max(RECENT_DAYS, facts.cadence() + GRACE_DAYS)) {
            return ActivityState.UNKNOWN;
        }
        if (silence > threshold) {
            return ActivityState.INACTIVE;
        }
        return silence > QUIET_DAYS ? ActivityState.GOING_QUIET : ActivityState.ACTIVE;
    }
}
