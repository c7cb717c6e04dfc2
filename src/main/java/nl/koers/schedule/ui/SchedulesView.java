package nl.koers.schedule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.koers.i18n.Texts;
import nl.koers.schedule.JobPlan;
import nl.koers.schedule.JobPlan.Run;
import nl.koers.schedule.Rhythm;
import nl.koers.schedule.Schedules;
import nl.koers.shell.Badge;
import nl.koers.shell.Card;
import nl.koers.shell.Glyph;
import nl.koers.shell.Notice;
import nl.koers.shell.SettingsFrame;
import nl.koers.shell.Tone;
import nl.koers.workspace.Workspaces;
import org.jspecify.annotations.Nullable;

/** What Koers does by itself: when it did each last, when it does it next, and how often. */
@Route("settings/schedules")
@Menu(title = "schedule.menu", order = 92)
@RolesAllowed("ADMIN")
class SchedulesView extends SettingsFrame implements BeforeEnterObserver {

    private static final Pattern DONE = Pattern.compile(", ");
    private static final Pattern COUNT = Pattern.compile("(?<number>[0-9]{1,9}) (?<what>[a-z]+)");

    private final transient Schedules schedules;
    private final transient ZoneId zone;
    private final Locale language = Texts.spoken(getLocale());

    SchedulesView(Schedules schedules, Workspaces workspaces) {
        this.schedules = schedules;
        this.zone = workspaces.zone();
        title(getTranslation("schedule.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        clear();
        lead(getTranslation("schedule.lead", zone.getId()));
        Div cards = new Div();
        cards.addClassName("channels");
        List<JobPlan> jobs = schedules.all();
        jobs.forEach(job -> cards.add(card(job)));
        add(cards);
    }

    private Component card(JobPlan job) {
        String name = name(job);
        Badge state = job.on()
                ? new Badge(Glyph.Sign.CHECK, Tone.OK, getTranslation("schedule.on"))
                : new Badge(Glyph.Sign.PAUSE, Tone.NONE, getTranslation("schedule.off"));
        Div head = new Div(new H2(name), state);
        head.addClassNames("channel-head", "spread");
        Paragraph what = new Paragraph(explained(job));
        what.addClassName("quiet");
        Card card = new Card(head, what, facts(job), buttons(job, name));
        card.addClassName("channel");
        card.setAriaLabel(name);
        return card;
    }

    private String name(JobPlan job) {
        String word = getTranslation("schedule.job." + job.name());
        return word.startsWith("!") ? job.name() : word;
    }

    private String explained(JobPlan job) {
        String word = getTranslation("schedule.job." + job.name() + ".text");
        return word.startsWith("!") ? "" : word;
    }

    private Component facts(JobPlan job) {
        DescriptionList facts = new DescriptionList();
        facts.addClassNames("channel-facts", "source-facts");
        fact(facts, "when", when(job));
        Instant next = job.next();
        fact(facts, "next", new Span(next == null ? getTranslation("schedule.next.none") : moment(next)));
        fact(facts, "last", last(job.last()));
        return facts;
    }

    /** In words; the line itself only where no words say it. */
    private Component when(JobPlan job) {
        Div when = new Div(new Span(rhythm(job)));
        if (!job.line().isEmpty() && Rhythm.of(job.line()).kind() == Rhythm.Kind.OWN) {
            Code line = new Code(job.line());
            line.addClassName("when");
            when.add(line);
        }
        return when;
    }

    private String rhythm(JobPlan job) {
        if (job.line().isEmpty()) {
            return getTranslation("schedule.off");
        }
        Rhythm rhythm = Rhythm.of(job.line());
        LocalTime time = rhythm.time();
        return switch (rhythm.kind()) {
            case DAILY -> getTranslation("schedule.daily", time);
            case WEEKLY ->
                getTranslation(
                        "schedule.weekly",
                        rhythm.weekday() == null ? "" : rhythm.weekday().getDisplayName(TextStyle.FULL, language),
                        time);
            case TEN_SECONDS, FIVE_MINUTES, HOURLY, OWN -> getTranslation("schedule.kind." + rhythm.kind());
        };
    }

    private Component last(@Nullable Run run) {
        if (run == null) {
            return new Span(getTranslation("schedule.last.none"));
        }
        Span detail = new Span(DONE.splitAsStream(run.detail()).map(this::said).collect(Collectors.joining(", ")));
        detail.addClassName("when");
        Div last = new Div(outcome(run), new Span(moment(run.startedAt())), detail);
        last.addClassName("last-run");
        return last;
    }

    /** "3 imported" in the reader's language; what went wrong stays as the machine wrote it. */
    private String said(String part) {
        Matcher count = COUNT.matcher(part);
        if (!count.lookingAt()) {
            return part;
        }
        String words = getTranslation("schedule.did." + count.group("what"), Integer.parseInt(count.group("number")));
        return words.startsWith("!") ? part : words;
    }

    private Badge outcome(Run run) {
        if (run.failed() == null) {
            return new Badge(Glyph.Sign.HOURGLASS, Tone.NONE, getTranslation("schedule.run.busy"));
        }
        return run.failed()
                ? new Badge(Glyph.Sign.CROSS, Tone.BEHIND, getTranslation("schedule.run.failed"))
                : new Badge(Glyph.Sign.CHECK, Tone.OK, getTranslation("schedule.run.done"));
    }

    private Component buttons(JobPlan job, String name) {
        Button edit = new Button(
                getTranslation("schedule.edit"), click -> new ScheduleDialog(schedules, job, name, this::show).open());
        edit.setAriaLabel(getTranslation("schedule.edit.named", name));
        Button run = new Button(getTranslation("schedule.runNow"), click -> {
            schedules.runNow(job.name());
            Notice.done(getTranslation("schedule.running", name));
            show();
        });
        run.addThemeVariants(ButtonVariant.TERTIARY);
        run.setAriaLabel(getTranslation("schedule.runNow.named", name));
        Div buttons = new Div(run, edit);
        buttons.addClassName("actions");
        return buttons;
    }

    private void fact(DescriptionList facts, String what, Component value) {
        facts.add(new Div(
                new DescriptionList.Term(getTranslation("schedule.fact." + what)),
                new DescriptionList.Description(value)));
    }

    private String moment(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", language).format(at.atZone(zone));
    }
}
