package nl.koers.goal;

import java.time.LocalDate;
import nl.koers.channel.ChannelId;
import org.jspecify.annotations.Nullable;

/**
 * A remark at a day of a chart.
 *
 * @param goal of {@link Scope#GOAL}, otherwise null
 * @param channel of {@link Scope#CHANNEL}, otherwise null
 * @param text up to 300 characters
 */
public record AnnotationData(
        Scope scope, @Nullable GoalId goal, @Nullable ChannelId channel, LocalDate on, String text) {

    /** On whose charts it shows. */
    public enum Scope {
        GOAL,
        /** On those of every goal on a channel. */
        CHANNEL,
        EVERYWHERE
    }

    /** On the chart of one goal. */
    public static AnnotationData ofGoal(GoalId goal, LocalDate on, String text) {
        return new AnnotationData(Scope.GOAL, goal, null, on, text);
    }

    /** On the charts of all goals on a channel. */
    public static AnnotationData ofChannel(ChannelId channel, LocalDate on, String text) {
        return new AnnotationData(Scope.CHANNEL, null, channel, on, text);
    }

    /** On every chart. */
    public static AnnotationData everywhere(LocalDate on, String text) {
        return new AnnotationData(Scope.EVERYWHERE, null, null, on, text);
    }
}
