package nl.koers.round.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.koers.goal.Acceptance;
import nl.koers.report.GoalReport;

/**
 * Somebody who answers for goals.
 *
 * @param goals how many
 * @param accepted how many of those they accepted
 */
record Accountable(String name, int goals, long accepted) {

    /** By name. */
    static List<Accountable> of(List<GoalReport> goals) {
        Map<String, List<GoalReport>> theirs = new TreeMap<>();
        goals.stream()
                .filter(goal -> goal.accountable() != null)
                .forEach(goal -> theirs.computeIfAbsent(
                                Objects.requireNonNull(goal.accountable()), name -> new ArrayList<>())
                        .add(goal));
        return theirs.entrySet().stream()
                .map(entry -> new Accountable(
                        entry.getKey(),
                        entry.getValue().size(),
                        entry.getValue().stream()
                                .filter(Accountable::isAccepted)
                                .count()))
                .toList();
    }

    /** For how many nobody answers. */
    static long nobody(List<GoalReport> goals) {
        return goals.stream().filter(goal -> goal.accountable() == null).count();
    }

    private static boolean isAccepted(GoalReport goal) {
        GoalReport.Agreement said = goal.agreement();
        return said != null && said.state() == Acceptance.State.ACCEPTED;
    }
}
