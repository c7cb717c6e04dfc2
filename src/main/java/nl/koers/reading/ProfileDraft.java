package nl.koers.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import nl.koers.channel.MetricKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody says about the columns of a file, to be kept as a profile of one's own.
 *
 * @param name for people
 * @param title the line above the header, where only that says what the values are; else null
 * @param date how to read the days
 * @param decimal null when each file must show it
 * @param channel what the figures are about
 * @param metricHeader header of the column that names the metric, where each row is a value; else null
 * @param values the columns of values; exactly one where each row is a value
 * @param headers all headers of the file, so that no other file is taken for this one
 */
public record ProfileDraft(
        String name,
        @Nullable String title,
        DateColumnDraft date,
        @Nullable DecimalSign decimal,
        ChannelDraft channel,
        @Nullable String metricHeader,
        List<ValueDraft> values,
        List<String> headers) {

    private static final int MOST_HEADERS = 60;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * The column of days.
     *
     * @param order of dates in figures; null when each file must show it
     * @param hasNoYear dates are a day and a month
     * @param about what a date says of the figures beside it
     */
    public record DateColumnDraft(String header, @Nullable DateOrder order, boolean hasNoYear, DateMeaning about) {

        /** Each date is the day that the figures are about. */
        public DateColumnDraft(String header, @Nullable DateOrder order, boolean hasNoYear) {
            this(header, order, hasNoYear, DateMeaning.DAY);
        }
    }

    /**
     * Whose figures they are: of the channel that a column names, of one channel, or as each file is told; at most one of
     * the two is not null.
     */
    public record ChannelDraft(
            @Nullable String header, @Nullable String name) {

        public static final ChannelDraft ASKED = new ChannelDraft(null, null);
    }

    /** How a column of proportions is written; a value with a % sign is a percentage in any of them. */
    public enum Writing {
        /** Read as the number that it is. */
        NUMBER,
        /** 4.36 for 4.36%. */
        PERCENT,
        /** 0.0436 for 4.36%. */
        FRACTION
    }

    /** A column of values; kind and writing count where a column is a metric. */
    public record ValueDraft(String header, String metric, MetricKind kind, Writing writing) {}

    /** As a file of {@code config/profiles}. */
    public String yaml() {
        StringBuilder yaml = new StringBuilder();
        line(yaml, "name: " + text(name));
        line(yaml, "layout: " + layout());
        dates(yaml);
        if (decimal != null) {
            line(yaml, "decimal: " + decimal.name().toLowerCase(Locale.ROOT));
        }
        if (channel.name() != null) {
            line(yaml, "channelName: " + text(channel.name()));
        }
        if (channel.header() != null) {
            line(yaml, "channel: " + list(List.of(channel.header())));
        }
        if (metricHeader != null) {
            line(yaml, "metric: " + list(List.of(metricHeader)));
        }
        values(yaml);
        line(yaml, "needs: " + list(needs()));
        return yaml.toString();
    }

    private String layout() {
        if (metricHeader != null) {
            return "long";
        }
        return title == null ? "columns" : "titled";
    }

    private void dates(StringBuilder yaml) {
        line(yaml, "date:");
        line(yaml, "  headers: " + list(List.of(date.header())));
        DateOrder order = date.order();
        if (order != null) {
            line(yaml, "  order: " + order.name().toLowerCase(Locale.ROOT));
        }
        if (date.hasNoYear()) {
            line(yaml, "  year: missing");
        }
        if (date.about() != DateMeaning.DAY) {
            line(yaml, "  about: " + date.about().name().toLowerCase(Locale.ROOT));
        }
    }

    private void values(StringBuilder yaml) {
        if (metricHeader != null || title != null) {
            line(yaml, "value: " + list(List.of(values.getFirst().header())));
        }
        if (title != null) {
            line(yaml, "titles:");
            line(yaml, "  - titles: " + list(List.of(title)));
            metric(yaml, values.getFirst());
        } else if (metricHeader == null) {
            line(yaml, "columns:");
            for (ValueDraft value : values) {
                line(yaml, "  - headers: " + list(List.of(value.header())));
                metric(yaml, value);
                line(yaml, "    required: true");
            }
        }
    }

    private static void metric(StringBuilder yaml, ValueDraft value) {
        line(yaml, "    metric: " + text(value.metric()));
        line(yaml, "    kind: " + value.kind().name().toLowerCase(Locale.ROOT));
        switch (value.writing()) {
            case NUMBER -> {}
            case PERCENT -> line(yaml, "    percent: always");
            case FRACTION -> line(yaml, "    unit: percent");
        }
    }

    private List<String> needs() {
        return headers.stream()
                .filter(header -> !HeaderWords.normal(header).isEmpty())
                .distinct()
                .limit(MOST_HEADERS)
                .toList();
    }

    /** The same profile under another name. */
    public static String renamed(String yaml, String name) {
        return yaml.replaceFirst("(?m)^name:.*$", Matcher.quoteReplacement("name: " + text(name)));
    }

    private static void line(StringBuilder yaml, String line) {
        yaml.append(line).append('\n');
    }

    /** A text in JSON is a text in YAML. */
    private static String text(String text) {
        return JSON.writeValueAsString(text);
    }

    private static String list(List<String> texts) {
        return JSON.writeValueAsString(texts);
    }
}
