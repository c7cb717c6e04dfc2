package nl.koers.objective.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveChange;
import nl.koers.objective.ObjectiveId;
import nl.koers.objective.ObjectiveTree;

/** Who changed what of an objective, newest first, folded away. */
final class ObjectiveHistory extends NativeDetails {

    private final transient ObjectiveTree tree;
    private final boolean empty;

    ObjectiveHistory(List<ObjectiveChange> changes, ObjectiveTree tree, ZoneId zone) {
        this.tree = tree;
        this.empty = changes.isEmpty();
        setSummaryText(getTranslation("objective.history", changes.size()));
        OrderedList list = new OrderedList();
        list.addClassName("history");
        changes.forEach(change -> list.add(item(change, LocalDateTime.ofInstant(change.at(), zone))));
        setContent(list);
    }

    boolean isEmpty() {
        return empty;
    }

    private ListItem item(ObjectiveChange change, LocalDateTime at) {
        Paragraph line = new Paragraph(getTranslation(
                "goal.history.change",
                getTranslation("objective.field." + change.field()),
                value(change.field(), change.from()),
                value(change.field(), change.to())));
        Span small = new Span(Formats.day(Texts.spoken(getLocale()), at.toLocalDate()) + ", "
                + DateTimeFormatter.ofPattern("HH:mm").format(at) + " · " + change.by());
        small.addClassName("quiet");
        return new ListItem(line, small);
    }

    private String value(String field, String written) {
        if (written.isEmpty()) {
            return getTranslation("goal.history.nothing");
        }
        return switch (field) {
            case "parent" ->
                tree.find(new ObjectiveId(Long.parseLong(written)))
                        .map(Objective::title)
                        .orElseGet(() -> getTranslation("goal.history.objective.gone"));
            case "category" -> getTranslation("objective.category." + written);
            default -> written;
        };
    }
}
