package nl.koers.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.koers.access.PersonId;
import nl.koers.goal.GoalChange;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveId;
import nl.koers.progress.Status;
import nl.koers.progress.StatusChange;
import nl.koers.shell.StatusBadge;

/** What happened to a goal, newest first: changes of the promise with who and why, changes of status with their cause. */
final class HistoryList extends OrderedList {

    private static final int MOST = 300;
    private final GoalPage page;
    private final Locale language = Texts.spoken(getLocale());

    private record Event(Instant at, Component shown) {}

    HistoryList(GoalPage page, List<GoalChange> changes, List<StatusChange> statuses) {
        this.page = page;
        addClassName("history");
        List<Event> events = new ArrayList<>();
        changes.forEach(change -> events.add(new Event(change.at(), change(change))));
        statuses.forEach(status -> events.add(new Event(status.at(), status(status))));
        events.stream()
                .sorted(Comparator.comparing(Event::at).reversed())
                .limit(MOST)
                .forEach(event -> add(event.shown()));
        if (events.isEmpty()) {
            add(new ListItem(getTranslation("goal.history.none")));
        }
    }

    private ListItem status(StatusChange change) {
        Paragraph line = new Paragraph(badge(change.to()));
        if (change.from() != null) {
            line.add(new Span(" " + getTranslation("goal.history.was", getTranslation("status." + change.from()))));
        }
        return item(line, change.at(), getTranslation("goal.history.cause." + change.cause()));
    }

    private StatusBadge badge(Status status) {
        return new StatusBadge(status, getTranslation("status." + status));
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
            case "baseline" -> Formats.number(language, Double.parseDouble(written), 6);
            case "owner", "accountable" -> person(written);
            case "objective" -> objective(written);
            case "state" -> getTranslation("goal.state." + written);
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
