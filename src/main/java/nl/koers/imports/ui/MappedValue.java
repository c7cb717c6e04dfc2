package nl.koers.imports.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.List;
import nl.koers.channel.MetricKind;

/** One column of values: which metric it is, and how that counts. */
final class MappedValue extends Div {

    private final transient ImportWords words;
    private final transient Mappings mappings;
    private final String header;
    private final ComboBox<String> metric;
    private final Select<MetricKind> kind;

    MappedValue(Mappings mappings, ImportWords words, String header, Command changed) {
        this.mappings = mappings;
        this.words = words;
        this.header = header;
        addClassName("mapped-value");
        metric = new ComboBox<>(words.get("mapping.metric", header));
        metric.setAllowCustomValue(true);
        metric.setItemLabelGenerator(words::metric);
        metric.setManualValidation(true);
        List<String> known = new ArrayList<>(mappings.metrics());
        if (!known.contains(header)) {
            known.addFirst(header);
        }
        metric.setItems(known);
        metric.setValue(header);
        metric.addCustomValueSetListener(
                typed -> metric.setValue(typed.getDetail().strip()));
        metric.addValueChangeListener(change -> {
            propose();
            changed.execute();
        });
        kind = KindSelect.of(words, words.get("mapping.kind"));
        kind.addValueChangeListener(change -> changed.execute());
        propose();
        add(metric, kind);
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
