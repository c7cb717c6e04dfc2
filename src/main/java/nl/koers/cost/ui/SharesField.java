package nl.koers.cost.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.cost.CostShare;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalId;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;
import org.jspecify.annotations.Nullable;

/** Which goals bear a cost, each by a percentage; the sum is said while somebody types. */
final class SharesField extends CustomField<List<CostShare>> {

    private final transient CostTabs desk;
    private final List<Row> rows = new ArrayList<>();
    private final Div lines = new Div();
    private final Span sum = new Span();

    SharesField(String label, CostTabs desk) {
        super(List.of());
        this.desk = desk;
        setLabel(label);
        lines.addClassName("stack");
        sum.addClassName("small");
        sum.getElement().setAttribute("role", "status");
        Button share = new Button(getTranslation("cost.shares.add"), click -> share());
        share.addThemeVariants(ButtonVariant.TERTIARY);
        Div end = new Div(share, sum);
        end.addClassName("actions");
        add(lines, end);
    }

    /** Whether every row has a goal and a percentage. */
    boolean isReadable() {
        return rows.stream().allMatch(row -> row.share().isPresent());
    }

    /** What the rows say now. */
    List<CostShare> read() {
        return rows.stream().flatMap(row -> row.share().stream()).toList();
    }

    @Override
    protected List<CostShare> generateModelValue() {
        return read();
    }

    @Override
    protected void setPresentationValue(@Nullable List<CostShare> shares) {
        rows.clear();
        lines.removeAll();
        if (shares != null) {
            Map<GoalId, Goal> bearers =
                    desk.goals(shares.stream().map(CostShare::goal).toList());
            shares.forEach(share -> {
                Row row = new Row();
                row.goal.setValue(bearers.get(share.goal()));
                row.write(share.basisPoints());
                add(row);
            });
        }
        say();
    }

    /** Another row, with what is left to 100%. */
    private void share() {
        Row row = new Row();
        int left = CostShare.WHOLE - total();
        if (left > 0) {
            row.write(left);
        }
        add(row);
        say();
        row.goal.focus();
    }

    private void add(Row row) {
        rows.add(row);
        lines.add(row.line);
        rows.forEach(each -> each.away.setVisible(rows.size() > 1));
    }

    private void remove(Row row) {
        rows.remove(row);
        lines.remove(row.line);
        rows.forEach(each -> each.away.setVisible(rows.size() > 1));
        updateValue();
        say();
    }

    private int total() {
        return rows.stream().mapToInt(row -> row.points().orElse(0)).sum();
    }

    private void say() {
        sum.setText(getTranslation(
                "cost.shares.said", Formats.percent(Texts.spoken(getLocale()), (double) total() / CostShare.WHOLE, 2)));
    }

    private final class Row {

        private final ComboBox<Goal> goal = new ComboBox<>();
        private final TextField percent = new TextField();
        private final Button away = new Button(getTranslation("cost.shares.remove"), click -> remove(this));
        private final Div line = new Div();

        Row() {
            goal.setItems(
                    query -> desk.goals(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
            goal.setItemLabelGenerator(item -> item.data().title());
            goal.setAriaLabel(getTranslation("cost.shares.goal"));
            goal.setPlaceholder(getTranslation("cost.shares.goal"));
            goal.addValueChangeListener(change -> away.setAriaLabel(getTranslation(
                    "cost.shares.remove.name",
                    Optional.ofNullable(change.getValue())
                            .map(item -> item.data().title())
                            .orElse(""))));
            percent.setAriaLabel(getTranslation("cost.shares.percent"));
            percent.setSuffixComponent(new Span("%"));
            percent.getElement().setAttribute("inputmode", "decimal");
            percent.setValueChangeMode(ValueChangeMode.EAGER);
            percent.addValueChangeListener(change -> say());
            away.addThemeVariants(ButtonVariant.TERTIARY);
            line.addClassName("share-row");
            line.add(goal, percent, away);
        }

        private void write(int points) {
            percent.setValue(Formats.number(Texts.spoken(getLocale()), points / 100.0, 2));
        }

        private Optional<Integer> points() {
            return CostReading.share(percent.getValue(), getLocale());
        }

        private Optional<CostShare> share() {
            Goal chosen = goal.getValue();
            return chosen == null ? Optional.empty() : points().map(points -> new CostShare(chosen.id(), points));
        }
    }
}
