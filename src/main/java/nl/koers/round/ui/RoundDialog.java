package nl.koers.round.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.koers.i18n.EditConflict;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveTree;
import nl.koers.round.Round;
import nl.koers.round.RoundData;
import nl.koers.shell.DayField;
import nl.koers.shell.FormErrors;
import nl.koers.shell.Notice;
import org.jspecify.annotations.Nullable;

/** Asks what a round is called, which period it is about and which objectives. */
final class RoundDialog extends Dialog {

    private static final int MONTHS = 3;

    private final transient RoundDesk desk;
    private final transient @Nullable Round old;
    private final FormErrors errors = new FormErrors();
    private final TextField name;
    private final DayField from;
    private final DayField to;
    private final MultiSelectComboBox<Objective> objectives;

    /** @param old null for a new round */
    RoundDialog(RoundDesk desk, @Nullable Round old, SerializableConsumer<Round> done) {
        this.desk = desk;
        this.old = old;
        setHeaderTitle(getTranslation(old == null ? "round.new" : "round.edit"));
        setWidth("520px");
        name = errors.bind("name", new TextField(getTranslation("round.field.name")));
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(200);
        from = errors.bind("from", new DayField(getTranslation("round.field.from")));
        to = errors.bind("to", new DayField(getTranslation("round.field.to")));
        from.setRequiredIndicatorVisible(true);
        to.setRequiredIndicatorVisible(true);
        objectives = errors.bind("objectives", new MultiSelectComboBox<>(getTranslation("round.field.objectives")));
        ObjectiveTree tree = desk.tree();
        objectives.setItems(tree.all().stream()
                .sorted(Comparator.comparing(each -> path(tree, each)))
                .toList());
        objectives.setItemLabelGenerator(each -> path(tree, each));
        objectives.setPlaceholder(getTranslation("round.objectives.all"));
        objectives.setHelperText(getTranslation("round.objectives.help"));
        fill(tree);
        Div period = new Div(from, to);
        period.addClassName("filters");
        Div fields = new Div(name, period, objectives);
        fields.addClassName("stack");
        add(fields);
        Button keep = new Button(getTranslation(old == null ? "round.create" : "shell.save"), click -> keep(done));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), keep);
    }

    /** Takes the round away, after a question. */
    void offerDelete(Round round, Runnable gone) {
        Button delete = new Button(getTranslation("round.delete"), click -> {
            ConfirmDialog question = new ConfirmDialog();
            question.setHeader(getTranslation("round.delete.title", round.name()));
            question.setText(getTranslation("round.delete.text"));
            question.setCancelable(true);
            question.setCancelText(getTranslation("shell.cancel"));
            question.setConfirmText(getTranslation("round.delete"));
            question.addConfirmListener(yes -> tried(() -> {
                desk.rounds().delete(round.id(), round.version());
                close();
                gone.run();
            }));
            question.open();
        });
        delete.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        delete.addClassName("start");
        getFooter().addComponentAsFirst(delete);
    }

    private static String path(ObjectiveTree tree, Objective objective) {
        return tree.path(objective.id()).stream().map(Objective::title).collect(Collectors.joining(" › "));
    }

    /** A new round is about the quarter that runs. */
    private void fill(ObjectiveTree tree) {
        if (old == null) {
            LocalDate today = desk.today();
            LocalDate first = LocalDate.of(today.getYear(), (today.getMonthValue() - 1) / MONTHS * MONTHS + 1, 1);
            from.setValue(first);
            to.setValue(first.plusMonths(MONTHS).minusDays(1));
            return;
        }
        RoundData data = old.data();
        name.setValue(data.name());
        from.setValue(data.from());
        to.setValue(data.to());
        objectives.setValue(
                data.objectives().stream().flatMap(id -> tree.find(id).stream()).collect(Collectors.toSet()));
    }

    private void keep(SerializableConsumer<Round> done) {
        errors.clear();
        tried(() -> {
            RoundData data = read();
            Round kept =
                    old == null ? desk.rounds().create(data) : desk.rounds().change(old.id(), old.version(), data);
            close();
            done.accept(kept);
        });
    }

    private RoundData read() {
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        if (first == null || last == null) {
            throw new InvalidInput(
                    List.of(new FieldError(first == null ? "from" : "to", "round.day.required", List.of())));
        }
        return RoundData.of(
                name.getValue(),
                first,
                last,
                objectives.getValue().stream().map(Objective::id).toList());
    }

    private void tried(Runnable deed) {
        try {
            deed.run();
        } catch (InvalidInput refused) {
            errors.show(refused).forEach(Notice::refused);
        } catch (EditConflict changed) {
            Notice.refused(getTranslation(EditConflict.KEY));
        }
    }
}
