package nl.koers.imports.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.List;
import nl.koers.channel.MetricKind;
import nl.koers.reading.ProfileDraft.Writing;

/** One column of values: which metric it is, and how that counts. */
final class MappedValue extends Div {

    private final transient ImportWords words;
    private final transient Mappings mappings;
    private final String header;
    private final ComboBox<String> metric;
    private final Select<MetricKind> kind;
    private final Select<Writing> writing = new Select<>();

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
        writing(changed);
        kind.addValueChangeListener(change -> {
            writing.setVisible(change.getValue() == MetricKind.RATIO);
            changed.execute();
        });
        propose();
        add(metric, kind, writing);
    }

    /** Nothing in a file tells whether 0.5 is half a per cent or half of all. */
    private void writing(Command changed) {
        writing.setLabel(words.get("mapping.writing"));
        writing.setItems(Writing.values());
        writing.setItemLabelGenerator(item -> words.get("mapping.writing." + item));
        writing.setPlaceholder(words.get("mapping.kind.choose"));
        writing.setManualValidation(true);
        writing.setVisible(false);
        writing.addValueChangeListener(change -> {
            writing.setInvalid(false);
            changed.execute();
        });
    }

    /** A number until somebody has said otherwise, and for what is no proportion. */
    Writing writing() {
        return writing.isVisible() && writing.getValue() != null ? writing.getValue() : Writing.NUMBER;
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
        boolean isOpen = writing.isVisible() && writing.getValue() == null;
        if (isOpen) {
            writing.setErrorMessage(words.get("mapping.writing.needed"));
            writing.setInvalid(true);
            writing.focus();
        }
        return kind.getValue() != null && !isOpen;
    }
}
