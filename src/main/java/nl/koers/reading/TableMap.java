package nl.koers.reading;

import java.util.List;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Platform;
import nl.koers.reading.ImportProfile.KnownMetric;
import org.jspecify.annotations.Nullable;

/**
 * Which cell of a row means what, for one table of a file.
 *
 * @param headers as written, by column
 * @param platform that the table names or implies
 * @param channelColumn -1 when there is none
 * @param metricColumn of a long table, else -1
 * @param valueColumn of a long table, else -1
 * @param values of a wide table, else empty
 * @param leftOut columns that are not read, and why
 */
record TableMap(
        ImportProfile profile,
        List<String> headers,
        @Nullable String title,
        @Nullable Platform platform,
        int dateColumn,
        int channelColumn,
        int metricColumn,
        int valueColumn,
        List<ValueColumn> values,
        List<LeftOut> leftOut) {

    /**
     * A column of values.
     *
     * @param kind null when nobody has said so
     */
    record ValueColumn(
            int index,
            String metric,
            @Nullable MetricKind kind,
            boolean isPercent,
            boolean gapsAreZero,
            boolean blankIsZero) {

        ValueColumn(int index, KnownMetric metric) {
            this(index, metric.code(), metric.kind(), metric.isPercent(), metric.gapsAreZero(), metric.blankIsZero());
        }
    }

    record LeftOut(String header, Notices.Why why) {}

    boolean isLong() {
        return valueColumn >= 0;
    }

    /** The header looks like a known one, but nothing says what its values are. */
    boolean isUnknown() {
        return !isLong()
                && values.isEmpty()
                && profile.layout() != ImportProfile.Layout.POSTS
                && profile.layout() != ImportProfile.Layout.SKIPPED;
    }

    String header(int column) {
        return column < headers.size() && !headers.get(column).isEmpty()
                ? headers.get(column)
                : String.valueOf(column + 1);
    }
}
