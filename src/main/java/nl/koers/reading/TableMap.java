package nl.koers.reading;

import java.util.List;
import nl.koers.channel.Channel;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Platform;
import nl.koers.reading.ImportProfile.KnownMetric;
import org.jspecify.annotations.Nullable;

/**
 * Which cell of a row means what, for one table of a file.
 *
 * @param headers as written, by column
 * @param platform that the table names or implies
 * @param dateColumn -1 when there is none
 * @param channelColumn -1 when there is none
 * @param metricColumn of a long table, or of one with its dates across the top; else -1
 * @param valueColumn of a long table, else -1
 * @param values of a wide table, else empty
 * @param leftOut columns that are not read, and why
 * @param when what the date column holds
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
        List<LeftOut> leftOut,
        When when) {

    /** With nothing but dates in the date column. */
    TableMap(
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
        this(
                profile,
                headers,
                title,
                platform,
                dateColumn,
                channelColumn,
                metricColumn,
                valueColumn,
                values,
                leftOut,
                When.DATES);
    }

    /**
     * What stands in the date column.
     *
     * @param part null for dates of any kind
     * @param beside the column with the years of these periods, or with the days on which the figures were written down;
     *     -1 when there is none
     * @param besideIsYear it holds years
     */
    record When(@Nullable DatePart part, int beside, boolean besideIsYear) {

        static final When DATES = new When(null, -1, false);

        /** Dates that say this, with nothing beside them. */
        static When of(DateMeaning meaning) {
            return switch (meaning) {
                case DAY -> DATES;
                case WEEK -> new When(DatePart.WEEKS, -1, false);
                case MONTH -> new When(DatePart.MONTHS, -1, false);
                case WEEK_BEFORE -> new When(DatePart.WEEKS_BEFORE, -1, false);
                case MONTH_BEFORE -> new When(DatePart.MONTHS_BEFORE, -1, false);
            };
        }
    }

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
            @Nullable Platform gapsOn,
            boolean blankIsZero,
            @Nullable Channel channel) {

        ValueColumn(int index, KnownMetric metric) {
            this(
                    index,
                    metric.code(),
                    metric.kind(),
                    metric.isPercent(),
                    metric.gapsAreZero(),
                    metric.gapsOn(),
                    metric.blankIsZero(),
                    null);
        }

        /** Named by its header, which may name a channel too. */
        ValueColumn(int index, String metric, @Nullable MetricKind kind, @Nullable Channel channel) {
            this(index, metric, kind, false, false, null, false, channel);
        }

        /** Days without a row are zero for a channel on this platform. */
        boolean gapsAreZero(Platform platform) {
            return gapsAreZero && (gapsOn == null || gapsOn == platform);
        }
    }

    /** For another platform than the title names. */
    TableMap on(@Nullable Platform other) {
        return new TableMap(
                profile,
                headers,
                title,
                other,
                dateColumn,
                channelColumn,
                metricColumn,
                valueColumn,
                values,
                leftOut,
                when);
    }

    /** With other columns of values. */
    TableMap with(List<ValueColumn> others) {
        return with(others, leftOut);
    }

    /** With other columns of values, and others that are not read. */
    TableMap with(List<ValueColumn> others, List<LeftOut> notRead) {
        return new TableMap(
                profile,
                headers,
                title,
                platform,
                dateColumn,
                channelColumn,
                metricColumn,
                valueColumn,
                others,
                notRead,
                when);
    }

    /** A column that is not read. */
    record LeftOut(String header, Notices.Why why) {}

    boolean isLong() {
        return valueColumn >= 0;
    }

    /** The header looks like a known one, but nothing says what its values are. */
    boolean isUnknown() {
        return !isLong() && values.isEmpty() && profile.layout() != ImportProfile.Layout.POSTS && !isNothing();
    }

    /** Nothing is taken from it. */
    boolean isNothing() {
        return profile.layout() == ImportProfile.Layout.SKIPPED || profile.layout() == ImportProfile.Layout.LIST;
    }

    /** What the rows of a list are about, in its own words. */
    String listed() {
        if (!values.isEmpty()) {
            return header(values.getFirst().index());
        }
        boolean byHeader = profile.words(ImportProfile.Part.LIST).contains(HeaderWords.normal(header(0)));
        return byHeader || title == null ? header(0) : title;
    }

    String header(int column) {
        return column < headers.size() && !headers.get(column).isEmpty()
                ? headers.get(column)
                : String.valueOf(column + 1);
    }
}
