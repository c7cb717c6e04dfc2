package nl.koers.cost.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.cost.Budget;
import nl.koers.cost.CostChange;
import nl.koers.cost.CostEntryData;
import nl.koers.cost.CostEntryId;
import nl.koers.cost.GoalCosts;
import nl.koers.goal.GoalId;
import nl.koers.i18n.Formats;

/** Who decided the budget, who changed which entry, when and why; the newest first. */
final class CostHistory extends OrderedList {

    private static final int MOST = 300;

    private final CostTabs desk;
    private final CostFormat format;
    private final Map<GoalId, String> titles;
    private final Map<CostEntryId, CostEntryData> entries = new HashMap<>();

    private record Event(Instant at, ListItem shown) {}

    CostHistory(CostTabs desk, GoalCosts costs, CostFormat format) {
        this.desk = desk;
        this.format = format;
        GoalId goal = costs.goal();
        Stream.of(costs.lines(), costs.takenBack())
                .flatMap(List::stream)
                .forEach(line -> entries.put(line.entry().id(), line.entry().data()));
        addClassName("history");
        List<CostChange> changes = desk.costs().history(goal);
        titles = desk.titles(
                changes.stream().flatMap(CostHistory::named).distinct().toList());
        List<Event> events = new ArrayList<>();
        desk.budgets().history(goal).forEach(budget -> events.add(new Event(budget.at(), item(budget))));
        changes.forEach(change -> events.add(new Event(change.at(), item(change))));
        events.stream()
                .sorted(Comparator.comparing(Event::at).reversed())
                .limit(MOST)
                .forEach(event -> add(event.shown()));
        if (events.isEmpty()) {
            add(new ListItem(getTranslation("cost.history.none")));
        }
    }

    private ListItem item(Budget budget) {
        String agreed = CostSummary.agreed(budget, format);
        ListItem item = item(
                agreed == null
                        ? getTranslation("cost.history.budget.none")
                        : getTranslation("cost.history.budget", agreed),
                budget.at(),
                budget.by());
        if (!budget.reason().isEmpty()) {
            Paragraph reason = new Paragraph("“" + budget.reason() + "”");
            reason.addClassName("quote");
            item.add(reason);
        }
        return item;
    }

    private ListItem item(CostChange change) {
        String named = named(change.entry());
        String line = change.field().equals("state")
                ? getTranslation("cost.history." + (change.to().isEmpty() ? "back" : "taken"), named)
                : getTranslation(
                        "cost.history.change",
                        named,
                        getTranslation("cost.history.field." + change.field()),
                        value(change.field(), change.from()),
                        value(change.field(), change.to()));
        return item(line, change.at(), change.by());
    }

    private ListItem item(String line, Instant at, String by) {
        ZonedDateTime local = at.atZone(desk.zone());
        Span small = new Span(Formats.day(format.language(), local.toLocalDate()) + ", "
                + DateTimeFormatter.ofPattern("HH:mm").format(local) + " · " + by);
        small.addClassName("quiet");
        return new ListItem(new Paragraph(line), small);
    }

    /** As it stands now: "Agency of 3 March 2026". */
    private String named(CostEntryId id) {
        CostEntryData data = Objects.requireNonNull(entries.get(id));
        return getTranslation(
                "cost.named", getTranslation("cost.kind." + data.kind()), Formats.day(format.language(), data.on()));
    }

    private String value(String field, String written) {
        if (written.isEmpty()) {
            return getTranslation("goal.history.nothing");
        }
        return switch (field) {
            case "on" -> Formats.day(format.language(), LocalDate.parse(written));
            case "amount" -> format.money(Long.parseLong(written));
            case "minutes" -> format.hours(Long.parseLong(written));
            case "kind" -> getTranslation("cost.kind." + written);
            case "shares" ->
                Arrays.stream(written.split(" ", -1)).map(this::share).collect(Collectors.joining(", "));
            default -> written;
        };
    }

    private String share(String written) {
        String[] parts = written.split(":", 2);
        String title = titles.getOrDefault(new GoalId(Long.parseLong(parts[0])), "?");
        return title + " " + format.share(Integer.parseInt(parts[1]));
    }

    private static Stream<GoalId> named(CostChange change) {
        return change.field().equals("shares")
                ? Arrays.stream((change.from() + " " + change.to()).strip().split(" ", -1))
                        .map(share -> new GoalId(Long.parseLong(share.split(":", 2)[0])))
                : Stream.empty();
    }
}
