package nl.koers.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Platform;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one export format. Written in {@code config/profiles/*.yaml}; all words are normal forms of
 * {@link HeaderWords}.
 *
 * @param id file name without {@code .yaml}
 * @param platform null when the format does not belong to one
 * @param decimal null when the file itself must show it
 * @param columns of layout COLUMNS: headers with the metric behind them
 * @param titles of layout TITLED: the line above the header, with the metric behind it
 * @param words of layouts LONG, WIDE and ACROSS: the headers by the part they play
 * @param needs headers that must all be there as well; makes a profile fit one export and no other
 * @param channelName the channel of everything in the file, unless somebody says another; null when it is not fixed
 * @param fileWords one of which the name of the file must hold; empty when any name will do
 * @param hasDescriptions below the headers stands a row of descriptions, which tells columns of one name apart
 * @param posts of layout POSTS, else null
 * @param instead which export has the figures per day that this one lacks, by names that need no translation; null when
 *     it is not known
 * @param platforms that a title may name, of layout TITLED
 * @param isTitleRequired of layout TITLED: without a title that is known or names a platform, the profile does not fit
 * @param hasPreamble only below lines with a #, and then one known column is enough
 * @param nothing what the whole text of an export without figures is
 * @param knowsMost of layout COLUMNS: no column is required, but more than half of them must be known
 * @param above what a line above the header holds: a text that ends in a date, and beside it the figure of that day; null
 *     when there is none, else the profile does not fit without it
 * @param isOwn somebody mapped it by hand; goes before a shipped one that asks for as many headers
 */
record ImportProfile(
        String id,
        Layout layout,
        @Nullable Platform platform,
        DateRule date,
        @Nullable DecimalSign decimal,
        List<KnownColumn> columns,
        List<KnownTitle> titles,
        Map<Part, Set<String>> words,
        Set<String> needs,
        @Nullable String channelName,
        Set<Platform> platforms,
        boolean isTitleRequired,
        boolean hasPreamble,
        Set<String> nothing,
        boolean isOwn,
        Set<String> fileWords,
        boolean hasDescriptions,
        @Nullable PostsRule posts,
        @Nullable String instead,
        boolean knowsMost,
        @Nullable KnownMetric above) {

    enum Layout {
        /** A known table from which nothing is taken; its columns say what it is recognised by. */
        SKIPPED,
        /** A row a post, or a row a post and day. */
        POSTS,
        /** A date column, and columns of which the profile knows the metric. */
        COLUMNS,
        /** A title that names the metric, then a date column and a value column. */
        TITLED,
        /** A row a value: date, channel, metric, value. */
        LONG,
        /** A date column, and a column a metric, named by its header. */
        WIDE,
        /** A row a metric, and a column a day, week or month, named by its header. */
        ACROSS,
        /** A known list with one row for each of something, over a whole period: nothing in it has a date. */
        LIST
    }

    /** Part that a header plays in a generic layout. */
    enum Part {
        CHANNEL,
        METRIC,
        VALUE,
        /** Known not to be figures. */
        IGNORED,
        /** The first header of a list, or the title above it. */
        LIST,
        /** Headers one of which stands in the same row; of a list, behind the first one. */
        BESIDE
    }

    /**
     * How dates are written.
     *
     * @param headers of the date column
     * @param order of dates in figures; null when the file itself must show it. Of YMD people make other dates when they
     *     save the file again, so those are understood too
     * @param hasNoYear dates are a day and a month
     * @param parts headers of columns that hold something else than dates
     * @param isOfFile the table has no dates and says what is the case on the day of export
     * @param about what a single date in the date column says
     */
    record DateRule(
            Set<String> headers,
            @Nullable DateOrder order,
            boolean hasNoYear,
            Map<DatePart, Set<String>> parts,
            boolean isOfFile,
            DateMeaning about) {

        /** Of a list, in which nothing has a date of its own. */
        static final DateRule NONE = new DateRule(Set.of(), null, false, Map.of(), true, DateMeaning.DAY);

        /** Whether a word in normal form is a header that says when. */
        boolean isHeader(String word) {
            return headers.contains(word) || parts.values().stream().anyMatch(words -> words.contains(word));
        }

        Set<String> headers(DatePart part) {
            return parts.getOrDefault(part, Set.of());
        }
    }

    /**
     * What a metric is called and how it adds up.
     *
     * @param isPercent columns that hold 1.7 for 1.7%; a value with its sign needs nothing
     * @param gapsOn the one platform on which days that are left out are zero; null for all
     * @param isPercentage read and typed as a percentage, kept as a fraction
     */
    record KnownMetric(
            String code,
            MetricKind kind,
            boolean isPercent,
            boolean gapsAreZero,
            @Nullable Platform gapsOn,
            boolean blankIsZero,
            boolean isPercentage) {}

    /**
     * A column by any of its headers; without a required one the profile does not fit.
     *
     * @param described words of which its description must hold one; empty when any will do
     */
    record KnownColumn(Set<String> headers, KnownMetric metric, boolean isRequired, Set<String> described) {}

    /** A table by any of its titles; null platform when the title names none. */
    record KnownTitle(
            Set<String> titles,
            KnownMetric metric,
            @Nullable Platform platform) {}

    /** Whether it says that figures with this code are percentages. */
    boolean isPercentage(String metric) {
        return Stream.concat(
                        columns.stream().map(KnownColumn::metric),
                        titles.stream().map(KnownTitle::metric))
                .anyMatch(known -> known.isPercentage() && known.code().equals(metric));
    }

    /** Any table with dates and figures fits it. */
    boolean isGeneric() {
        boolean anyTable = layout == Layout.LONG || layout == Layout.WIDE || layout == Layout.ACROSS;
        return anyTable && !isOwn && platform == null && channelName == null && needs.isEmpty();
    }

    Set<String> words(Part part) {
        return words.getOrDefault(part, Set.of());
    }
}
