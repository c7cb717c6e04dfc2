package nl.koers.started;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.koers.channel.Metric;
import nl.koers.channel.MetricId;
import nl.koers.channel.MetricKind;
import nl.koers.channel.MetricUnit;
import nl.koers.objective.Category;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KpiChoiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private static KnownMetric known(String code, @Nullable MetricKind kind, int days, int ago) {
        LocalDate newest = TODAY.minusDays(ago);
        return new KnownMetric(
                new Metric(new MetricId(code.hashCode()), code, kind, MetricUnit.NUMBER),
                newest.minusDays(days - 1L),
                newest,
                10);
    }

    private static KnownMetric known(String code, int days) {
        return known(code, MetricKind.FLOW, days, 1);
    }

    private static List<String> best(KnownMetric... known) {
        return KpiChoice.best(List.of(known), TODAY).stream()
                .map(metric -> metric.metric().code())
                .toList();
    }

    @Test
    void what_is_known_for_three_months_comes_before_what_is_usually_promised() {
        assertThat(best(known("followers", 40), known("visits", 90), known("reach", 20)))
                .containsExactly("visits", "followers", "reach");
    }

    @Test
    void among_what_is_known_equally_well_the_usual_promise_comes_first() {
        assertThat(best(known("comments", 90), known("leads", 90), known("followers", 90), known("of_our_own", 90)))
                .containsExactly("followers", "leads", "comments", "of_our_own");
    }

    @Test
    void leaves_out_what_cannot_be_a_goal() {
        assertThat(Stream.of(
                        known("posts", 90),
                        known("unsubscribes", 90),
                        known("unclear", null, 90, 1),
                        known("views", MetricKind.FLOW, 90, 46)))
                .allSatisfy(metric -> assertThat(best(metric)).isEmpty());
        assertThat(best(known("response_hours", MetricKind.RATIO, 90, 45))).containsExactly("response_hours");
    }

    @Test
    void a_category_takes_the_most_telling_metric_that_is_known() {
        List<KnownMetric> page = List.of(known("followers", 90), known("impressions", 90), known("comments", 90));

        assertThat(KpiChoice.of(Category.REACH, page, TODAY))
                .hasValueSatisfying(found -> assertThat(found.metric().code()).isEqualTo("impressions"));
        assertThat(KpiChoice.of(Category.UPGRADING, page, TODAY)).isEmpty();
    }

    @Test
    void a_metric_of_ones_own_is_taken_to_tell_of_being_known() {
        assertThat(KpiChoice.category(known("of_our_own", 90))).isEqualTo(Category.REACH);
        assertThat(KpiChoice.category(known("visits", 90))).isEqualTo(Category.ACQUISITION);
    }
}
