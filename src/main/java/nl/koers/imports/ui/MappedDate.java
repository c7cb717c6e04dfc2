package nl.koers.imports.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.Command;
import java.util.Arrays;
import java.util.regex.Pattern;
import nl.koers.reading.DateMeaning;
import nl.koers.reading.DateOrder;
import nl.koers.reading.ProfileDraft.DateColumnDraft;

/** How the dates of a file are written, and what a date says of the figures beside it. */
final class MappedDate extends Div {

    /** A day and a month in figures, or one word for the month and one number. */
    private static final Pattern NO_YEAR =
            Pattern.compile("\\d{1,2}[-/. ]+\\d{1,2}\\.?|\\d{1,2}\\P{Digit}+|\\P{Digit}+\\d{1,2}");

    private final Select<DateMeaning> meaning = new Select<>();
    private final Select<DateOrder> order = new Select<>();
    private final Checkbox noYear = new Checkbox();

    /** @param changed told after every choice */
    MappedDate(ImportWords words, Command changed) {
        addClassNames("form", "wide");
        meaning.setLabel(words.get("mapping.date"));
        meaning.setItems(DateMeaning.values());
        meaning.setItemLabelGenerator(item -> words.get("mapping.date." + item));
        meaning.setValue(DateMeaning.DAY);
        meaning.addValueChangeListener(change -> changed.execute());
        String fileSays = words.get("import.setting.fromFile");
        order.setLabel(words.get("import.setting.dateOrder"));
        order.setItems(Arrays.asList(DateOrder.values()));
        order.setItemLabelGenerator(item -> item == null ? fileSays : words.get("import.setting.dateOrder." + item));
        order.setEmptySelectionAllowed(true);
        order.setEmptySelectionCaption(fileSays);
        order.setPlaceholder(fileSays);
        order.addValueChangeListener(change -> changed.execute());
        noYear.setLabel(words.get("mapping.date.noYear"));
        noYear.addClassName("wide");
        noYear.addValueChangeListener(change -> changed.execute());
        add(meaning, order, noYear);
    }

    /** @param cell the first date of the column; empty when there is none */
    void example(String cell) {
        noYear.setVisible(NO_YEAR.matcher(cell.strip()).matches());
    }

    DateColumnDraft draft(String header) {
        return new DateColumnDraft(
                header, order.getValue(), noYear.isVisible() && noYear.getValue(), meaning.getValue());
    }
}
