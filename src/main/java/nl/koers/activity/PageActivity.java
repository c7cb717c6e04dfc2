package nl.koers.activity;

import java.time.LocalDate;
import nl.koers.channel.Channel;
import org.jspecify.annotations.Nullable;

/**
 * How active a page is, as of the day its post data run to.
 *
 * @param completeUntil the day up to which posts are known; null when there never were post data
 * @param lastPost null when no post is known
 * @param silenceDays completeUntil minus lastPost; null when either is
 */
public record PageActivity(
        Channel channel,
        ActivityState state,
        @Nullable LocalDate completeUntil,
        @Nullable LocalDate lastPost,
        @Nullable Integer silenceDays) {}
