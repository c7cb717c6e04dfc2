package nl.koers.goal.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import nl.koers.channel.MetricUnit;
import nl.koers.goal.Target;
import nl.koers.goal.Target.TargetKind;
import nl.koers.shell.AmountField;
import org.jspecify.annotations.Nullable;

/** A target as people say it: a value, a number more, or a percentage more. */
final class TargetField extends CustomField<String> {

    private final Select<TargetKind> kind = new Select<>();
    private final AmountField amount = new AmountField("");
    private MetricUnit unit = MetricUnit.NUMBER;

    TargetField(String label) {
        setLabel(label);
        addClassName("required");
        kind.setItems(TargetKind.values());
        kind.setItemLabelGenerator(this::word);
        kind.setValue(TargetKind.ABSOLUTE);
        kind.addValueChangeListener(change -> followKind());
        kind.setAriaLabel(getTranslation("goal.form.target.kind"));
        amount.setAriaLabel(label);
        amount.getElement().setAttribute("aria-required", "true");
        Div line = new Div(kind, amount);
        line.addClassName("pair");
        add(line);
    }

    /** How figures of what is promised are read: a value and a number more are, a percentage more is not. */
    void setUnit(MetricUnit changed) {
        unit = changed;
        kind.setItemLabelGenerator(this::word);
        followKind();
    }

    private void followKind() {
        switch (kind.getValue()) {
            case ABSOLUTE -> amount.setUnit(unit);
            case DELTA -> amount.setUnitOfChange(unit);
            case PERCENT -> amount.setShare();
        }
    }

    private String word(TargetKind value) {
        return getTranslation("goal.form.target." + value + (unit == MetricUnit.PERCENT ? ".percent" : ""));
    }

    /** Empty while there is no number that can be read. */
    Optional<Target> target() {
        return amount.amount().map(number -> new Target(kind.getValue(), number, null));
    }

    /** Text key of what is wrong when there is no target. */
    String problem() {
        return amount.unreadable() ? "shell.bad.number" : "goal.form.target.missing";
    }

    void setTarget(@Nullable Target target) {
        kind.setValue(target == null ? TargetKind.ABSOLUTE : target.kind());
        amount.setAmount(target == null ? null : target.amount());
        updateValue();
    }

    AmountField amount() {
        return amount;
    }

    Select<TargetKind> kind() {
        return kind;
    }

    @Override
    protected String generateModelValue() {
        return kind.getValue() + " " + amount.getValue();
    }

    @Override
    protected void setPresentationValue(@Nullable String value) {
        // Filled through setTarget; this field's own value only tells that something changed.
    }
}
