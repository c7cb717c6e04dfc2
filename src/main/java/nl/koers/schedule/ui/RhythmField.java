package nl.koers.schedule.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.TextStyle;
import nl.koers.i18n.Texts;
import nl.koers.schedule.Rhythm;
import nl.koers.schedule.Rhythm.Kind;
import nl.koers.shell.FormErrors;

/** How often: plain choices, and the cron line they stand for, which may also be written by hand. */
final class RhythmField extends Div {

    private static final LocalTime EARLY = LocalTime.of(3, 0);
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final Select<Kind> kind = new Select<>();
    private final TimePicker time = new TimePicker();
    private final Select<DayOfWeek> weekday = new Select<>();
    private final TextField line = new TextField();

    RhythmField(String written, FormErrors errors) {
        addClassName("form");
        kind.setLabel(getTranslation("schedule.field.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(item -> getTranslation("schedule.kind." + item));
        time.setLabel(getTranslation("schedule.field.time"));
        time.setStep(QUARTER);
        time.setLocale(getLocale());
        weekday.setLabel(getTranslation("schedule.field.weekday"));
        weekday.setItems(DayOfWeek.values());
        weekday.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, Texts.spoken(getLocale())));
        errors.bind("line", line).setLabel(getTranslation("schedule.field.line"));
        line.setHelperText(getTranslation("schedule.field.line.help"));
        line.addClassName("wide");
        add(kind, weekday, time, line);
        fill(Rhythm.of(written));
        kind.addValueChangeListener(change -> follow());
        time.addValueChangeListener(change -> follow());
        weekday.addValueChangeListener(change -> follow());
    }

    private void fill(Rhythm rhythm) {
        kind.setValue(rhythm.kind());
        time.setValue(rhythm.time() == null ? EARLY : rhythm.time());
        weekday.setValue(rhythm.weekday() == null ? DayOfWeek.MONDAY : rhythm.weekday());
        line.setValue(rhythm.line());
        fit();
    }

    /** The line follows the choice. */
    private void follow() {
        LocalTime at = time.getValue() == null ? EARLY : time.getValue();
        switch (kind.getValue()) {
            case TEN_SECONDS, FIVE_MINUTES, HOURLY ->
                line.setValue(Rhythm.every(kind.getValue()).line());
            case DAILY -> line.setValue(Rhythm.daily(at).line());
            case WEEKLY -> line.setValue(Rhythm.weekly(weekday.getValue(), at).line());
            case OWN -> {
                // the line is what is written there
            }
        }
        fit();
    }

    private void fit() {
        Kind chosen = kind.getValue();
        time.setVisible(chosen == Kind.DAILY || chosen == Kind.WEEKLY);
        weekday.setVisible(chosen == Kind.WEEKLY);
        line.setReadOnly(chosen != Kind.OWN);
    }

    /** The cron line. */
    String line() {
        return line.getValue();
    }
}
