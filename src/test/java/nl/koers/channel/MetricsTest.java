package nl.koers.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.koers.ImportedFigures;
import nl.koers.ImportedFigures.Row;
import nl.koers.KoersTest;
import nl.koers.access.SystemIdentity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KoersTest
class MetricsTest {

    @Autowired
    Metrics metrics;

    @Autowired
    Channels channels;

    @Autowired
    ImportedFigures figures;

    @Autowired
    SystemIdentity koers;

    private MetricUnit unit(String code) {
        return metrics.find(code).orElseThrow().unit();
    }

    @Test
    void a_metric_is_a_number_until_somebody_says_otherwise() {
        koers.run(() -> {
            metrics.named("share of voice", MetricKind.RATIO);
            assertThat(unit("share of voice")).isEqualTo(MetricUnit.NUMBER);
            metrics.percentages(List.of("share of voice", "unknown"));
            assertThat(unit("share of voice")).isEqualTo(MetricUnit.PERCENT);
        });
    }

    @Test
    void what_people_say_goes_before_what_a_catalogue_says() {
        koers.run(() -> {
            Metric rate = metrics.named("engagement_rate", MetricKind.RATIO);
            metrics.readAs(rate.id(), MetricUnit.NUMBER);
            metrics.percentages(List.of("engagement_rate"));
            assertThat(unit("engagement_rate")).isEqualTo(MetricUnit.NUMBER);
        });
    }

    @Test
    void figures_that_were_never_kept_as_fractions_stay_numbers() {
        koers.run(() -> {
            Channel site = channels.create(ChannelData.of(Platform.WEBSITE, "Site"));
            figures.put(site.id(), "bounce_rate", MetricKind.RATIO, List.of(Row.of("2026-01-01", 45.3)));
            figures.put(site.id(), "ctr", MetricKind.RATIO, List.of(Row.of("2026-01-01", 0.045)));
            metrics.percentages(List.of("bounce_rate", "ctr"));
            assertThat(unit("bounce_rate")).isEqualTo(MetricUnit.NUMBER);
            assertThat(unit("ctr")).isEqualTo(MetricUnit.PERCENT);
        });
    }
}
