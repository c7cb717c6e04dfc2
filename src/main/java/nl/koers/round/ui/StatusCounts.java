package nl.koers.round.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.koers.dashboard.GoalOrder;
import nl.koers.progress.Status;
import nl.koers.report.GoalReport;
import nl.koers.shell.StatusBadge;

/** How many goals stand how, the worst first. */
final class StatusCounts extends Div {

    StatusCounts(List<GoalReport> goals) {
        addClassName("statuses");
        Map<Status, Long> counts = new TreeMap<>(Comparator.comparingInt(GoalOrder::rank));
        goals.forEach(goal -> counts.merge(goal.status(), 1L, Long::sum));
        counts.forEach(
                (status, count) -> add(new StatusBadge(status, count + " " + getTranslation("status." + status))));
    }
}
