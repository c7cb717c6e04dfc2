package nl.koers.goal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import nl.koers.i18n.InvalidInput;
import nl.koers.progress.CheckIn.Confidence;
import nl.koers.progress.CheckInData;
import nl.koers.shell.DayField;
import nl.koers.shell.FormErrors;
import nl.koers.shell.Notice;

/** Asks how it goes: a day, a note and one's own confidence. */
final class CheckInDialog extends Dialog {

    private final FormErrors errors = new FormErrors();
    private final DayField on;
    private final TextArea note;
    private final RadioButtonGroup<Confidence> confidence;

    /** @param write takes what was written; what it refuses is shown at the field */
    CheckInDialog(LocalDate today, SerializableConsumer<CheckInData> write) {
        setHeaderTitle(getTranslation("checkIn.ask"));
        setWidth("480px");
        note = errors.bind("note", new TextArea(getTranslation("checkIn.note")));
        note.setHelperText(getTranslation("checkIn.note.help"));
        note.setWidthFull();
        note.setMinRows(3);
        note.setRequiredIndicatorVisible(true);
        note.setMaxLength(2000);
        confidence = errors.bind("confidence", new RadioButtonGroup<>(getTranslation("checkIn.confidence")));
        confidence.setItems(Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW);
        confidence.setItemLabelGenerator(choice -> getTranslation("checkIn.confidence." + choice));
        confidence.setHelperText(getTranslation("checkIn.confidence.help"));
        confidence.setRequiredIndicatorVisible(true);
        on = errors.bind("on", new DayField(getTranslation("checkIn.on")));
        on.setValue(today);
        on.setMax(today);
        Div fields = new Div(note, confidence, on);
        fields.addClassName("stack");
        add(fields);
        Button keep = new Button(getTranslation("checkIn.keep"), click -> keep(today, write));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), keep);
    }

    private void keep(LocalDate today, SerializableConsumer<CheckInData> write) {
        errors.clear();
        try {
            Confidence chosen = confidence.getValue();
            if (chosen == null) {
                throw new InvalidInput("confidence", "checkIn.confidence.required");
            }
            LocalDate day = on.getValue();
            write.accept(new CheckInData(day == null ? today : day, note.getValue(), chosen));
            close();
        } catch (InvalidInput refused) {
            errors.show(refused).forEach(Notice::refused);
        }
    }
}
