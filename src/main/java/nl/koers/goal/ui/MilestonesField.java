package nl.koers.goal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import nl.koers.channel.MetricUnit;
import nl.koers.goal.Milestone;
import nl.koers.shell.AmountField;
import nl.koers.shell.DayField;
import org.jspecify.annotations.Nullable;

/** Days and the values promised on them; rows are added and taken away. */
final class MilestonesField extends CustomField<List<Milestone>> {

    private final List<Row> rows = new ArrayList<>();
    private final Div lines = new Div();
    private MetricUnit unit = MetricUnit.NUMBER;

    MilestonesField(String label) {
        super(List.of());
        setLabel(label);
        lines.addClassName("stack");
        Button add = new Button(getTranslation("goal.form.milestones.add"), click -> add(new Row(null)));
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add(lines, add);
    }

    /** How the values are read and typed. */
    void setUnit(MetricUnit changed) {
        unit = changed;
        rows.forEach(row -> row.value.setUnit(changed));
        updateValue();
    }

    /** Whether each row has a day and a number, or neither. */
    boolean readable() {
        return rows.stream().allMatch(row -> row.empty() || row.complete());
    }

    @Override
    protected List<Milestone> generateModelValue() {
        return rows.stream().filter(Row::complete).map(Row::milestone).toList();
    }

    @Override
    protected void setPresentationValue(@Nullable List<Milestone> milestones) {
        rows.clear();
        lines.removeAll();
        if (milestones != null) {
            milestones.forEach(milestone -> add(new Row(milestone)));
        }
    }

    private void add(Row row) {
        rows.add(row);
        lines.add(row.line);
    }

    private void remove(Row row) {
        rows.remove(row);
        lines.remove(row.line);
        updateValue();
    }

    private final class Row {

        private final DayField on = new DayField("");
        private final AmountField value = new AmountField("");
        private final Div line = new Div();

        Row(@Nullable Milestone milestone) {
            on.setAriaLabel(getTranslation("goal.form.milestones.day"));
            on.setPlaceholder(getTranslation("goal.form.milestones.day"));
            value.setAriaLabel(getTranslation("goal.form.milestones.value"));
            value.setPlaceholder(getTranslation("goal.form.milestones.value"));
            value.setUnit(unit);
            if (milestone != null) {
                on.setValue(milestone.on());
                value.setAmount(milestone.value());
            }
            Button away = new Button(getTranslation("goal.form.milestones.remove"), click -> remove(this));
            away.addThemeVariants(ButtonVariant.TERTIARY);
            line.addClassName("milestone");
            line.add(on, value, away);
        }

        private boolean empty() {
            return on.isEmpty() && value.isEmpty();
        }

        private boolean complete() {
            return on.getValue() != null && value.amount().isPresent();
        }

        private Milestone milestone() {
            return new Milestone(on.getValue(), value.amount().orElseThrow());
        }
    }
}
