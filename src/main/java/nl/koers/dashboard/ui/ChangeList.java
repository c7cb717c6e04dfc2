package nl.koers.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import nl.koers.dashboard.GoalNews;
import nl.koers.goal.ui.GoalNavigation;
import nl.koers.progress.StatusNotice;
import nl.koers.shell.StandingWords;
import nl.koers.shell.StatusBadge;

/** Goals whose status changed of late, each with what it was and the day of the figures that changed it. */
final class ChangeList extends UnorderedList {

    private final StandingWords words;
    private final ZoneId zone;

    ChangeList(List<GoalNews> news, StandingWords words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
        addClassName("changes");
        news.forEach(change -> add(item(change.title(), change.notice())));
    }

    boolean isEmpty() {
        return getComponentCount() == 0;
    }

    private ListItem item(String title, StatusNotice change) {
        Span before = new Span(getTranslation(
                "overview.changes.was",
                getTranslation("status." + change.from()),
                words.day(change.at().atZone(zone).toLocalDate())));
        before.addClassNames("quiet", "small");
        Div status = new Div(new StatusBadge(change.to(), getTranslation("status." + change.to())), before);
        status.addClassName("actions");
        return new ListItem(GoalNavigation.link(change.goal(), title), status);
    }
}
