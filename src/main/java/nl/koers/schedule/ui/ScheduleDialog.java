package nl.koers.schedule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import nl.koers.i18n.InvalidInput;
import nl.koers.schedule.JobPlan;
import nl.koers.schedule.Schedules;
import nl.koers.shell.FormErrors;
import nl.koers.shell.Notice;

/** Says when one job runs. What the door refuses is shown at the field. */
final class ScheduleDialog extends Dialog {

    private final transient Schedules schedules;
    private final transient JobPlan job;
    private final SerializableRunnable saved;
    private final FormErrors errors = new FormErrors();
    private final Checkbox on;
    private final RhythmField rhythm;

    ScheduleDialog(Schedules schedules, JobPlan job, String name, SerializableRunnable saved) {
        this.schedules = schedules;
        this.job = job;
        this.saved = saved;
        setHeaderTitle(name);
        setWidth("560px");
        on = new Checkbox(getTranslation("schedule.field.on"), job.on());
        rhythm = new RhythmField(job.line(), errors);
        Paragraph standard = new Paragraph(getTranslation("schedule.standard", job.standard()));
        standard.addClassName("quiet");
        Div form = new Div(on, rhythm, standard);
        form.addClassName("stack");
        add(form);
        Button save = new Button(getTranslation("shell.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), save);
    }

    private void save() {
        errors.clear();
        try {
            schedules.change(job.name(), rhythm.line(), on.getValue());
            close();
            Notice.done(getTranslation("schedule.saved"));
            saved.run();
        } catch (InvalidInput refused) {
            errors.show(refused).forEach(Notice::refused);
        }
    }
}
