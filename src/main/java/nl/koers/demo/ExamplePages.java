package nl.koers.demo;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.ChannelStatus;
import nl.koers.channel.Channels;
import nl.koers.channel.Metric;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import org.springframework.stereotype.Component;

/** The pages of the museum and what is measured of them, beside whatever pages and metrics are there already. */
@Component
class ExamplePages {

    private final Channels channels;
    private final Metrics metrics;

    ExamplePages(Channels channels, Metrics metrics) {
        this.channels = channels;
        this.metrics = metrics;
    }

    /** By key. A page whose name is taken gets a number. */
    Map<String, Channel> open(Locale language, ExampleParts parts) {
        Map<String, Channel> pages = new LinkedHashMap<>();
        for (Row row : Row.table("channels.csv", language)) {
            Channel page = channels.create(page(row));
            parts.channels().add(page.id());
            pages.put(row.text("key"), page);
        }
        return pages;
    }

    private ChannelData page(Row row) {
        String name = row.translated("name");
        List<String> taken = channels.all().stream().map(Channel::name).toList();
        return new ChannelData(
                Platform.valueOf(row.text("platform")),
                FreeName.of(name, taken, number -> name + " " + number),
                row.text("address"),
                ChannelData.DEFAULT_ACTIVITY_DAYS,
                ChannelStatus.valueOf(row.text("status")),
                row.translated("reason"));
    }

    /**
     * The metrics by the code that the tables use. One that is there already is shared when it counts the same way;
     * otherwise it is left as it is and the example has one of its own.
     */
    Map<String, Metric> measure(ExampleParts parts) {
        Map<String, MetricKind> kinds = new LinkedHashMap<>();
        Row.table("series.csv", Locale.ENGLISH)
                .forEach(row -> kinds.put(row.text("metric"), MetricKind.valueOf(row.text("kind"))));
        kinds.put(ExampleFiles.POSTS, MetricKind.FLOW);
        Map<String, Metric> found = new HashMap<>();
        List<Metric> known = metrics.all();
        kinds.forEach((code, kind) -> found.put(
                code,
                known.stream()
                        .filter(metric -> metric.code().equals(code) && metric.kind() == kind)
                        .findFirst()
                        .orElseGet(() -> made(code, kind, known, parts))));
        return found;
    }

    private Metric made(String code, MetricKind kind, List<Metric> known, ExampleParts parts) {
        List<String> taken = known.stream().map(Metric::code).toList();
        Metric metric = metrics.named(FreeName.of(code, taken, number -> code + "_" + number), kind);
        parts.metrics().add(metric.id());
        return metric;
    }
}
