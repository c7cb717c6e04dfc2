package nl.koers.imports.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.Command;
import nl.koers.channel.MetricKind;

/** One column of values: which metric it is, and how that counts. */
final class MappedValue extends Div {

    private final transient ImportWords words;
    private final transient Mappings mappings;
    private final String header;
    private final ComboBox<String> metric;
    private final Select<MetricKind> kind = new Select<>();

    MappedValue(Mappings mappings, ImportWords words, String header, Command changed) {
        this.mappings = mappings;
        this.words = words;
        this.header = header;
        addClassName("mapped-value");
        metric = new ComboBox<>(words.get("mapping.metric", header));
        metric.setAllowCustomValue(true);
        metric.setItemLabelGenerator(words::metric);
        metric.setManualValidation(true);
        java.util.List<String> known = new java.util.ArrayList<>(mappings.metrics());
        if (!known.contains(header)) {
            known.addFirst(header);
        }
        metric.setItems(known);
        metric.setValue(header);
        metric.addCustomValueSetListener(typed -> metric.setValue(typed.getDetail().strip()));
        metric.addValueChangeListener(change -> {
            propose();
            changed.execute();
        });
        kind.setLabel(words.get("mapping.kind"));
        kind.setItems(MetricKind.values());
        kind.setItemLabelGenerator(item -> words.get("mapping.kind." + item));
        kind.setRenderer(new com.vaadin.flow.data.renderer.ComponentRenderer<>(this::explained));
        kind.setPlaceholder(words.get("mapping.kind.choose"));
        kind.setManualValidation(true);
        kind.addValueChangeListener(change -> {
            kind.setInvalid(false);
            kind.setHelperText(change.getValue() == null ? null : words.get("mapping.kind.help." + change.getValue()));
            changed.execute();
        });
        propose();
        add(metric, kind);
    }

    private Div explained(MetricKind item) {
        Span name = new Span(words.get("mapping.kind." + item));
        Span help = new Span(words.get("mapping.kind.help." + item));
        help.addClassName("small");
        Div option = new Div(name, help);
        option.addClassName("explained");
        return option;
    }

    /** A metric that is known counts as it always did. */
    private void propose() {
        mappings.kindOf(metric()).ifPresent(kind::setValue);
    }

    String metric() {
        String chosen = metric.getValue();
        return chosen == null || chosen.isBlank() ? header : chosen.strip();
    }

    MetricKind kindOr(MetricKind otherwise) {
        return kind.getValue() == null ? otherwise : kind.getValue();
    }

    boolean isComplete() {
        if (kind.getValue() == null) {
            kind.setErrorMessage(words.get("mapping.kind.needed"));
            kind.setInvalid(true);
            kind.focus();
        }
        return kind.getValue() != null;
    }
}
