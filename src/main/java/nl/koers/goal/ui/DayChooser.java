package nl.koers.goal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.koers.goal.GoalId;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;
import nl.koers.progress.AsOf;
import nl.koers.progress.Knowledge;
import nl.koers.shell.DayField;
import nl.koers.shell.Glyph;

/** Which day the page of a goal shows, and the way to another: a quiet line, and a banner while it is not today. */
final class DayChooser extends Div {

    private final Locale language = Texts.spoken(getLocale());
    private final GoalId goal;
    private final AsOf asOf;
    private final LocalDate today;

    /** @param changes days on which the status changed, in any order */
    DayChooser(GoalPage page, List<LocalDate> changes) {
        this.goal = page.goal().id();
        this.asOf = page.asOf();
        this.today = page.today();
        addClassName("past");
        boolean early = asOf.day().isBefore(page.madeOn());
        if (page.isPast()) {
            add(banner(early ? getTranslation("goal.asOf.early", Formats.day(language, page.madeOn())) : ""));
        }
        Div line = new Div(day());
        line.addClassName("past-line");
        changes.stream()
                .filter(day -> day.isBefore(asOf.day()))
                .max(LocalDate::compareTo)
                .ifPresent(day -> line.add(step("goal.asOf.previous", day)));
        changes.stream()
                .filter(day -> day.isAfter(asOf.day()))
                .min(LocalDate::compareTo)
                .ifPresent(day -> line.add(step("goal.asOf.next", day)));
        if (page.isPast() && !early) {
            line.add(knowledge());
        }
        add(line);
    }

    private DayField day() {
        DayField field = new DayField(getTranslation("goal.asOf.day"));
        field.setValue(asOf.day());
        field.setMax(today);
        field.addValueChangeListener(change -> {
            LocalDate day = change.getValue();
            if (day != null && !day.isAfter(today) && !day.equals(asOf.day())) {
                GoalNavigation.show(goal, new AsOf(day, asOf.knowledge()), today);
            }
        });
        return field;
    }

    /** A change of status was made from what was known then, so that is what its day shows. */
    private RouterLink step(String key, LocalDate day) {
        RouterLink link =
                GoalNavigation.asOf(goal, AsOf.then(day), today, getTranslation(key, Formats.shortDay(language, day)));
        link.addClassName("small");
        return link;
    }

    private Div knowledge() {
        Div choice = new Div(known(Knowledge.THEN), known(Knowledge.NOW));
        choice.addClassName("languages");
        choice.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("goal.asOf.known"));
        return choice;
    }

    private RouterLink known(Knowledge knowledge) {
        RouterLink link = GoalNavigation.asOf(
                goal, new AsOf(asOf.day(), knowledge), today, getTranslation("goal.asOf.known." + knowledge));
        link.addClassName("plain");
        if (knowledge == asOf.knowledge()) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    /** @param note one more sentence, or nothing */
    private Div banner(String note) {
        String day = Formats.day(language, asOf.day());
        Paragraph said = new Paragraph(new Glyph(Glyph.Sign.CLOCK), new Span(getTranslation("goal.asOf.banner", day)));
        Paragraph what = new Paragraph(
                getTranslation("goal.asOf.banner." + asOf.knowledge()) + (note.isEmpty() ? "" : " " + note));
        what.addClassName("small");
        RouterLink back = GoalNavigation.link(goal, getTranslation("goal.asOf.back"));
        back.addClassName("button");
        Div banner = new Div(new Div(said, what), back);
        banner.addClassName("past-banner");
        banner.getElement().setAttribute("role", "status");
        return banner;
    }
}
