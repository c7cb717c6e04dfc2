package nl.koers.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.TextRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.server.Command;
import java.util.List;

/** A question with its answers in sight while they are few, else in a list; nothing is chosen for anybody. */
final class ChoiceQuestion<T> {

    private static final int MOST_RADIOS = 4;

    private final ImportWords words;
    private final String question;
    private final List<T> choices;
    private final SerializableFunction<T, String> label;

    ChoiceQuestion(ImportWords words, String question, List<T> choices, SerializableFunction<T, String> label) {
        this.words = words;
        this.question = question;
        this.choices = choices;
        this.label = label;
    }

    /**
     * The question with a button to go on.
     *
     * @param beside stands between the choices and the button
     * @param chosen told the answer; never null
     */
    Div answered(Component beside, SerializableConsumer<T> chosen) {
        return choices.size() <= MOST_RADIOS ? radios(beside, chosen) : select(beside, chosen);
    }

    private Div radios(Component beside, SerializableConsumer<T> chosen) {
        RadioButtonGroup<T> group = new RadioButtonGroup<>(question);
        group.setItems(choices);
        group.setRenderer(new TextRenderer<>(label::apply));
        group.setManualValidation(true);
        if (choices.size() == 1) {
            group.setValue(choices.getFirst());
        }
        return row(group, beside, goOn(words, () -> answer(group, group, chosen)));
    }

    private Div select(Component beside, SerializableConsumer<T> chosen) {
        Select<T> select = new Select<>();
        select.setLabel(question);
        select.setItems(choices);
        select.setItemLabelGenerator(label::apply);
        select.setPlaceholder(words.get("mapping.kind.choose"));
        select.setManualValidation(true);
        return row(select, beside, goOn(words, () -> answer(select, select, chosen)));
    }

    private void answer(HasValue<?, T> field, HasValidation marks, SerializableConsumer<T> chosen) {
        T value = field.getValue();
        if (value == null) {
            marks.setErrorMessage(words.get("import.wayOut.choose"));
            marks.setInvalid(true);
        } else {
            chosen.accept(value);
        }
    }

    static Button goOn(ImportWords words, Command answer) {
        Button button = new Button(words.get("import.wayOut.again"), click -> answer.execute());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    static Div row(Component... parts) {
        Div row = new Div(parts);
        row.addClassName("way-out");
        return row;
    }
}
