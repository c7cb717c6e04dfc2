package nl.koers.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.koers.access.PersonId;
import nl.koers.goal.Acceptance;
import nl.koers.goal.GoalChange;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveId;
import nl.koers.progress.AsOf;
import nl.koers.progress.Basis;
import nl.koers.progress.CheckIn;
import nl.koers.progress.Status;
import nl.koers.progress.StatusChange;
import nl.koers.shell.StatusBadge;

/**
 * What happened to a goal, newest first: changes of the promise with who and why, changes of status with their cause,
 * and what people wrote.
 */
final class HistoryList extends OrderedList {

    private static final int MOST = 300;
    private static final List<Status> UNDER_WAY = List.of(Status.ON_TRACK, Status.AT_RISK, Status.BEHIND);
    private final GoalPage page;
    private final transient HistoryFigures figures;
    private final Locale language = Texts.spoken(getLocale());

    private record Event(Instant at, Component shown) {}

    HistoryList(
            GoalPage page, Texts texts, List<GoalChange> changes, List<StatusChange> statuses, List<CheckIn> checkIns) {
        this.page = page;
        this.figures = new HistoryFigures(texts, page.figures(getLocale()));
        addClassName("history");
        List<Event> events = new ArrayList<>();
        changes.stream()
                .filter(change -> !isSaidByTarget(change, changes))
                .forEach(change -> events.add(new Event(change.at(), change(change))));
        page.acceptances().forEach(said -> events.add(new Event(said.at(), acceptance(said))));
        statuses.forEach(status -> events.add(new Event(status.at(), status(status))));
        checkIns.forEach(checkIn -> events.add(new Event(checkIn.at(), checkIn(checkIn))));
        events.stream()
                .sorted(Comparator.comparing(Event::at).reversed())
                .limit(MOST)
                .forEach(event -> add(event.shown()));
        if (events.isEmpty()) {
            add(new ListItem(getTranslation("goal.history.none")));
        }
    }

    private ListItem checkIn(CheckIn checkIn) {
        String confidence =
                getTranslation("checkIn.confidence." + checkIn.data().confidence());
        ListItem item = item(
                new Paragraph(getTranslation(
                        "checkIn.history",
                        confidence,
                        Formats.day(language, checkIn.data().on()))),
                checkIn.at(),
                checkIn.by());
        Paragraph note = new Paragraph("“" + checkIn.data().note() + "”");
        note.addClassName("quote");
        item.add(note);
        return item;
    }

    private ListItem status(StatusChange change) {
        Paragraph line = new Paragraph(badge(change.to()));
        if (change.from() != null) {
            line.add(new Span(" " + getTranslation("goal.history." + turn(change), word(change.from()))));
        }
        ListItem item = item(line, change.at(), cause(change));
        figures(change).ifPresent(said -> {
            Paragraph figures = new Paragraph(said);
            figures.addClassName("small");
            item.add(figures);
        });
        LocalDate day = LocalDate.ofInstant(change.at(), page.zone());
        if (day.isBefore(page.today())) {
            RouterLink look = GoalNavigation.asOf(
                    page.goal().id(),
                    AsOf.then(day),
                    page.today(),
                    getTranslation("goal.history.look", Formats.day(language, day)));
            look.addClassName("small");
            item.add(look);
        }
        return item;
    }

    /** Whether it went down or up among the three statuses of a goal under way. */
    private static String turn(StatusChange change) {
        int from = UNDER_WAY.indexOf(change.from());
        int to = UNDER_WAY.indexOf(change.to());
        return from < 0 || to < 0 ? "was" : to > from ? "slipped" : "recovered";
    }

    private String word(Status status) {
        String word = getTranslation("status." + status);
        return word.substring(0, 1).toLowerCase(language) + word.substring(1);
    }

    private String cause(StatusChange change) {
        if (change.from() == null && change.cause() == StatusChange.Cause.EDIT) {
            return getTranslation("goal.history.cause.made");
        }
        String key = "goal.history.cause." + change.cause() + (change.isHistory() ? ".history" : "");
        return change.file() == null ? getTranslation(key) : getTranslation(key + ".file", change.file());
    }

    /** "700 on 2 March, 733 planned, about 31% likely"; empty without a figure. */
    private Optional<String> figures(StatusChange change) {
        Double value = change.value();
        LocalDate on = change.dataDate();
        if (value == null || on == null) {
            return Optional.empty();
        }
        Double planned = change.planned();
        Double chance = change.chance();
        String said = getTranslation("goal.history.figures", number(value), Formats.shortDay(language, on));
        said += planned == null ? "" : getTranslation("goal.history.figures.planned", number(planned));
        return Optional.of(
                chance == null || change.basis() != Basis.FORECAST
                        ? said
                        : said + getTranslation("goal.history.figures.chance", Formats.percent(language, chance, 0)));
    }

    private String number(double value) {
        return page.figures(language).number(value, Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
    }

    private StatusBadge badge(Status status) {
        return new StatusBadge(status, getTranslation("status." + status));
    }

    /** How a target is written shows in the target itself, unless its text stayed the same. */
    private static boolean isSaidByTarget(GoalChange change, List<GoalChange> all) {
        return change.field().equals("targetKind")
                && all.stream()
                        .anyMatch(other ->
                                other.field().equals("target") && other.at().equals(change.at()));
    }

    private ListItem change(GoalChange change) {
        String from = value(change.field(), change.from());
        String to = value(change.field(), change.to());
        ListItem item = item(
                new Paragraph(getTranslation(
                        "goal.history.change", getTranslation("goal.field." + change.field()), from, to)),
                change.at(),
                change.by());
        if (!change.reason().isEmpty()) {
            Paragraph reason = new Paragraph("“" + change.reason() + "”");
            reason.addClassName("quote");
            item.add(reason);
        }
        return item;
    }

    private ListItem acceptance(Acceptance said) {
        ListItem item =
                item(new Paragraph(new AgreementWords(page, figures.texts()).event(said)), said.at(), said.by());
        if (!said.reason().isEmpty()) {
            Paragraph reason = new Paragraph("“" + said.reason() + "”");
            reason.addClassName("quote");
            item.add(reason);
        }
        return item;
    }

    private ListItem item(Paragraph line, Instant at, String beside) {
        ZonedDateTime local = at.atZone(page.zone());
        String moment = Formats.day(language, local.toLocalDate()) + ", "
                + DateTimeFormatter.ofPattern("HH:mm").format(local);
        Span small = new Span(moment + " · " + beside);
        small.addClassName("quiet");
        return new ListItem(line, small);
    }

    /** The value as people read it; histories keep it as the API would write it. */
    private String value(String field, String written) {
        if (written.isEmpty()) {
            return getTranslation("goal.history.nothing");
        }
        return switch (field) {
            case "start", "deadline" -> Formats.day(language, LocalDate.parse(written));
            case "baseline" -> figures.baseline(written);
            case "target" -> figures.target(written);
            case "milestones" -> figures.milestones(written);
            case "owner", "accountable" -> person(written);
            case "objective" -> objective(written);
            case "state" -> getTranslation("goal.state." + written);
            case "targetKind" -> getTranslation("goal.form.target." + written);
            case "reference" -> figures.reference(written);
            case "direction", "measure" -> getTranslation("goal.form." + field + "." + written);
            default -> written;
        };
    }

    private String objective(String id) {
        return page.objectives()
                .find(new ObjectiveId(Long.parseLong(id)))
                .map(Objective::title)
                .orElseGet(() -> getTranslation("goal.history.objective.gone"));
    }

    private String person(String id) {
        return page.names().getOrDefault(new PersonId(Long.parseLong(id)), getTranslation("goal.history.nothing"));
    }
}
