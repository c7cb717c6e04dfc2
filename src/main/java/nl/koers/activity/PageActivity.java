package nl.koers.activity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.koers.channel.Channel;
import nl.koers.i18n.Texts;
import org.jspecify.annotations.Nullable;

/**
 * How active a page is, as of the day its post data run to.
 *
 * @param completeUntil the day up to which posts are known; null when there never were post data
 * @param lastPost null when no post is known
 * @param silenceDays completeUntil minus lastPost, or the days covered when all of them are without a post; null when
 *     there never were post data
 */
public record PageActivity(
        Channel channel,
        ActivityState state,
        @Nullable LocalDate completeUntil,
        @Nullable LocalDate lastPost,
        @Nullable Integer silenceDays) {

    static PageActivity of(Channel channel, PageFacts facts, LocalDate today) {
        return new PageActivity(
                channel,
                ActivityRule.state(channel.data(), facts, today),
                facts.completeUntil(),
                facts.lastPost(),
                facts.silence());
    }

    /** The sentence people read, in that language; empty for a page about which there is nothing to say. */
    public String sentence(Texts texts, Locale language) {
        return switch (state) {
            case INACTIVE, GOING_QUIET -> silent(texts, language);
            case UNKNOWN -> unknown(texts, language);
            case ACTIVE, CLOSED, NOT_USED -> "";
        };
    }

    private String silent(Texts texts, Locale language) {
        String key = lastPost == null ? "activity.silent.atLeast" : "activity.silent";
        return texts.get(language, key, channel.name(), silenceDays == null ? 0 : silenceDays);
    }

    private String unknown(Texts texts, Locale language) {
        if (completeUntil == null) {
            return texts.get(language, "activity.unknown.never", channel.name());
        }
        String pattern = texts.get(language, "activity.unknown.day");
        String since =
                DateTimeFormatter.ofPattern(pattern, Texts.spoken(language)).format(completeUntil);
        return texts.get(language, "activity.unknown", channel.name(), since);
    }
}
