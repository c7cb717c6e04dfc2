package nl.koers.imports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import nl.koers.channel.MetricKind;

/** Asks how a metric counts, each kind explained in one line. */
final class KindSelect {

    private KindSelect() {}

    static Select<MetricKind> of(ImportWords words, String label) {
        Select<MetricKind> kind = new Select<>();
        kind.setLabel(label);
        kind.setItems(MetricKind.values());
        kind.setItemLabelGenerator(item -> words.get("mapping.kind." + item));
        kind.setRenderer(new ComponentRenderer<>(item -> explained(words, item)));
        kind.setPlaceholder(words.get("mapping.kind.choose"));
        kind.setManualValidation(true);
        kind.addValueChangeListener(change -> {
            kind.setInvalid(false);
            kind.setHelperText(change.getValue() == null ? null : words.get("mapping.kind.help." + change.getValue()));
        });
        return kind;
    }

    private static Div explained(ImportWords words, MetricKind item) {
        Span help = new Span(words.get("mapping.kind.help." + item));
        help.addClassName("small");
        Div option = new Div(new Span(words.get("mapping.kind." + item)), help);
        option.addClassName("explained");
        return option;
    }
}
