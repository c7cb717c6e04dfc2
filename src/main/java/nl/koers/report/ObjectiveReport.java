package nl.koers.report;

import java.util.List;
import java.util.Optional;
import nl.koers.objective.Category;
import nl.koers.objective.ObjectiveKind;
import org.jspecify.annotations.Nullable;

/**
 * A marketing objective in a report.
 *
 * @param id 0 for goals that serve none
 * @param title empty for goals that serve none
 * @param category null when it has none
 * @param serves from the top down, without itself; empty for one that serves nothing yet
 * @param goals that ran in the period, the worst first
 */
public record ObjectiveReport(
        long id, String title, @Nullable Category category, List<Link> serves, List<GoalReport> goals) {

    /** A link of the chain above. */
    public record Link(ObjectiveKind kind, String title) {}

    ObjectiveReport withoutMoney() {
        return new ObjectiveReport(
                id,
                title,
                category,
                serves,
                goals.stream().map(GoalReport::withoutMoney).toList());
    }

    /** The business objective at the top of its chain; empty when the chain does not reach one. */
    Optional<Link> business() {
        return serves.stream()
                .filter(link -> link.kind() == ObjectiveKind.BUSINESS)
                .findFirst();
    }
}
