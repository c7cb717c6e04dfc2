package nl.koers.goal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import nl.koers.goal.AnnotationData;
import nl.koers.goal.AnnotationData.Scope;
import nl.koers.i18n.InvalidInput;
import nl.koers.shell.DayField;
import nl.koers.shell.FormErrors;
import nl.koers.shell.Notice;

/** Asks what happened, when, and on which charts it belongs. */
final class NoteDialog extends Dialog {

    private final GoalPage page;
    private final FormErrors errors = new FormErrors();
    private final TextArea text;
    private final DayField on;
    private final RadioButtonGroup<Scope> scope;

    /** @param add takes what was written; what it refuses is shown at the field */
    NoteDialog(GoalPage page, SerializableConsumer<AnnotationData> add) {
        this.page = page;
        setHeaderTitle(getTranslation("annotation.add"));
        setWidth("460px");
        text = errors.bind("text", new TextArea(getTranslation("annotation.text")));
        text.setHelperText(getTranslation("annotation.text.help"));
        text.setMaxLength(300);
        text.setWidthFull();
        text.setRequiredIndicatorVisible(true);
        on = errors.bind("on", new DayField(getTranslation("annotation.on")));
        on.setValue(page.today());
        on.setRequiredIndicatorVisible(true);
        scope = new RadioButtonGroup<>(getTranslation("annotation.scope"));
        scope.setItems(Scope.values());
        scope.setItemLabelGenerator(choice ->
                getTranslation("annotation.scope." + choice, page.channel().name()));
        scope.setValue(Scope.GOAL);
        Div fields = new Div(text, on, scope);
        fields.addClassName("stack");
        add(fields);
        Button keep = new Button(getTranslation("annotation.keep"), click -> keep(add));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), keep);
    }

    private void keep(SerializableConsumer<AnnotationData> add) {
        errors.clear();
        try {
            LocalDate day = on.getValue();
            if (day == null) {
                throw new InvalidInput("on", "annotation.on.required");
            }
            add.accept(data(day));
            close();
        } catch (InvalidInput refused) {
            errors.show(refused).forEach(Notice::refused);
        }
    }

    private AnnotationData data(LocalDate day) {
        return switch (scope.getValue()) {
            case GOAL -> AnnotationData.ofGoal(page.goal().id(), day, text.getValue());
            case CHANNEL -> AnnotationData.ofChannel(page.channel().id(), day, text.getValue());
            case EVERYWHERE -> AnnotationData.everywhere(day, text.getValue());
        };
    }
}
