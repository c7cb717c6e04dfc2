package nl.koers.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.koers.dashboard.GoalRow;
import nl.koers.goal.GoalId;
import nl.koers.goal.ui.GoalNavigation;
import nl.koers.progress.StatusNotice;
import nl.koers.shell.StandingWords;
import nl.koers.shell.StatusBadge;

/** Goals whose status changed of late, each with what it was and the day of the figures that changed it. */
final class ChangeList extends UnorderedList {

    private final StandingWords words;
    private final ZoneId zone;

    /** @param goals those that are shown; changes of others are left out */
    ChangeList(List<StatusNotice> changes, List<GoalRow> goals, StandingWords words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
        addClassName("changes");
        Map<GoalId, GoalRow> known = goals.stream().collect(Collectors.toMap(GoalRow::id, goal -> goal));
        changes.forEach(change -> {
            GoalRow goal = known.get(change.goal());
            if (goal != null) {
                add(item(change, goal));
            }
        });
    }

    boolean isEmpty() {
        return getComponentCount() == 0;
    }

    private ListItem item(StatusNotice change, GoalRow goal) {
        Span before = new Span(getTranslation(
                "overview.changes.was",
                getTranslation("status." + change.from()),
                words.day(change.at().atZone(zone).toLocalDate())));
        before.addClassNames("quiet", "small");
        Div status = new Div(new StatusBadge(change.to(), getTranslation("status." + change.to())), before);
        status.addClassName("actions");
        return new ListItem(GoalNavigation.link(goal.id(), goal.title()), status);
    }
}
