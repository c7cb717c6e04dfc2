package nl.koers.started;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.koers.channel.MetricKind;
import nl.koers.objective.Category;
import nl.koers.progress.UsualMetrics;

/** Chooses what a page is held to: what it has good figures of before what is usually promised. */
final class KpiChoice {

    /** A metric with figures over so many days is known well enough to build on. */
    private static final long WELL_KNOWN_DAYS = 81;

    private static final long SPARE_DAYS = 28;
    private static final long OLDEST_DAYS = 45;
    private static final int FEWEST = 2;

    /** Where a lower value is the better one. */
    private static final Set<String> LESS_IS_BETTER =
            Set.of("position", "response_hours", "unsubscribes", "unfollows", "page_unlikes", "bounce_rate");

    /** What people do themselves is a means, never a goal. */
    private static final Set<String> NO_GOAL = Set.of("posts", "events");

    private KpiChoice() {}

    /** Those of which there are recent figures that can be a goal, the best first. */
    static List<KnownMetric> best(List<KnownMetric> known, LocalDate today) {
        return known.stream()
                .filter(metric -> isUsable(metric, today))
                .sorted(Comparator.comparingInt(KpiChoice::tier)
                        .thenComparing(metric -> isLess(metric.metric().code()))
                        .thenComparing(metric ->
                                Category.toldBy(metric.metric().code()).isEmpty())
                        .thenComparingInt(
                                metric -> UsualMetrics.rank(metric.metric().code()))
                        .thenComparingInt(metric -> place(metric.metric().code()))
                        .thenComparing(metric -> metric.metric().code()))
                .toList();
    }

    /** The most telling of a category among those that a page has good figures of. */
    static Optional<KnownMetric> of(Category category, List<KnownMetric> known, LocalDate today) {
        List<String> telling = category.metrics();
        return best(known, today).stream()
                .filter(metric -> telling.contains(metric.metric().code()))
                .min(Comparator.comparingInt(KpiChoice::tier)
                        .thenComparingInt(
                                metric -> telling.indexOf(metric.metric().code())));
    }

    /** What it most readily tells of; being known where it could be anything. */
    static Category category(KnownMetric metric) {
        return Category.toldBy(metric.metric().code()).orElse(Category.REACH);
    }

    static boolean isLess(String metric) {
        return LESS_IS_BETTER.contains(metric);
    }

    private static boolean isUsable(KnownMetric known, LocalDate today) {
        MetricKind kind = known.metric().kind();
        boolean summedDown = kind == MetricKind.FLOW && isLess(known.metric().code());
        return kind != null
                && !summedDown
                && !NO_GOAL.contains(known.metric().code())
                && known.recent() >= FEWEST
                && !known.newest().isBefore(today.minusDays(OLDEST_DAYS));
    }

    private static int tier(KnownMetric known) {
        long days = known.newest().toEpochDay() - known.first().toEpochDay() + 1;
        return days >= WELL_KNOWN_DAYS ? 0 : days >= SPARE_DAYS ? 1 : 2;
    }

    private static int place(String metric) {
        return Category.toldBy(metric)
                .map(category -> category.metrics().indexOf(metric))
                .orElse(Integer.MAX_VALUE);
    }
}
