package nl.koers.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.koers.i18n.Texts;

/** A day, written as people of the language write it and without a way to mistake day for month. */
public final class DayField extends DatePicker {

    public DayField(String label) {
        super(label);
        setI18n(words(getLocale()));
        setWeekNumbersVisible(false);
    }

    private DatePickerI18n words(Locale locale) {
        Locale language = Texts.spoken(locale);
        DatePickerI18n words = new DatePickerI18n();
        words.setMonthNames(Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                .toList());
        words.setWeekdays(weekdays(language, TextStyle.FULL_STANDALONE));
        words.setWeekdaysShort(weekdays(language, TextStyle.SHORT_STANDALONE));
        words.setFirstDayOfWeek(WeekFields.ISO.getFirstDayOfWeek().getValue());
        words.setToday(getTranslation("shell.today"));
        words.setCancel(getTranslation("shell.cancel"));
        words.setBadInputErrorMessage(getTranslation("shell.bad.day"));
        if (language.equals(Texts.DUTCH)) {
            words.setDateFormats("d-M-yyyy", "dd-MM-yyyy", "yyyy-MM-dd");
        } else {
            words.setDateFormats("d MMM yyyy", "d MMMM yyyy", "yyyy-MM-dd");
        }
        return words;
    }

    private static List<String> weekdays(Locale language, TextStyle style) {
        return Stream.of(
                        DayOfWeek.SUNDAY,
                        DayOfWeek.MONDAY,
                        DayOfWeek.TUESDAY,
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.THURSDAY,
                        DayOfWeek.FRIDAY,
                        DayOfWeek.SATURDAY)
                .map(day -> day.getDisplayName(style, language))
                .toList();
    }
}
