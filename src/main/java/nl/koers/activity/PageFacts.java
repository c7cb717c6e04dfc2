package nl.koers.activity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a page's posts.
 *
 * @param coveredSince first day of which posts are known; null when there never were post data
 * @param completeUntil C: the newest day up to which posts are known; null with {@code coveredSince}
 * @param lastPost null when no post is known; a count for a longer period stands for a post on its last day
 * @param cadence c: days expected between imports of the source
 */
record PageFacts(
        @Nullable LocalDate coveredSince,
        @Nullable LocalDate completeUntil,
        @Nullable LocalDate lastPost,
        int cadence) {

    static final PageFacts NONE = new PageFacts(null, null, null, 30);

    /**
     * Days without a post up to the day the data run to. A page that is covered and has no post at all has been silent
     * for as long as it has been covered.
     */
    @Nullable
    Integer silence() {
        if (completeUntil == null || coveredSince == null) {
            return null;
        }
        LocalDate since = lastPost == null ? coveredSince.minusDays(1) : lastPost;
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(since, completeUntil)));
    }
}
