package nl.koers.goal.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.koers.channel.Metric;
import nl.koers.channel.MetricKind;
import nl.koers.channel.MetricUnit;
import org.jspecify.annotations.Nullable;

/** A metric by its code: first what the channel reports, then the others; a new name may be typed. */
final class MetricField extends ComboBox<String> {

    private Map<String, Metric> known = Map.of();
    private final transient Function<String, MetricUnit> unknown;

    /** @param unknown how figures of a metric with a new name are read */
    MetricField(String label, Function<String, MetricUnit> unknown) {
        super(label);
        this.unknown = unknown;
        setAllowCustomValue(true);
        setRequiredIndicatorVisible(true);
        addCustomValueSetListener(typed -> setValue(typed.getDetail().strip()));
    }

    /** The metrics in the order given by their codes, then the others as they were. */
    static List<Metric> first(List<String> codes, List<Metric> metrics) {
        return metrics.stream()
                .sorted(Comparator.comparingInt(
                        metric -> codes.contains(metric.code()) ? codes.indexOf(metric.code()) : codes.size()))
                .toList();
    }

    /** @param label what a code reads as in the user's language */
    void offer(List<Metric> reported, List<Metric> others, java.util.function.UnaryOperator<String> label) {
        String chosen = getValue();
        Map<String, Metric> all = new LinkedHashMap<>();
        reported.forEach(metric -> all.put(metric.code(), metric));
        others.forEach(metric -> all.putIfAbsent(metric.code(), metric));
        known = all;
        setItemLabelGenerator(label::apply);
        setItems(all.keySet());
        setValue(chosen);
    }

    /** The chosen metric; null when nothing is chosen or the name is new. */
    @Nullable
    Metric metric() {
        return getValue() == null ? null : known.get(getValue());
    }

    /** How figures of the chosen metric are read; as numbers while none is chosen. */
    MetricUnit unit() {
        Metric metric = metric();
        if (metric != null) {
            return metric.unit();
        }
        return getValue() == null ? MetricUnit.NUMBER : unknown.apply(getValue());
    }

    /** The kind of the chosen metric; null when nobody has said it yet. */
    @Nullable
    MetricKind kind() {
        Metric metric = metric();
        return metric == null ? null : metric.kind();
    }
}
