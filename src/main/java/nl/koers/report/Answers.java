package nl.koers.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.koers.cost.CostPerResult;
import nl.koers.cost.Money;
import nl.koers.cost.NoPrice;
import nl.koers.cost.Price;
import nl.koers.goal.Acceptance;
import nl.koers.progress.Status;
import org.jspecify.annotations.Nullable;

/** What there is to say to the three questions of a budget round, about some goals together. It judges nothing. */
record Answers(PaperWords words, List<GoalReport> goals) {

    /** What was spent of what, how many goals are where they should be, and what their results cost beside the plan. */
    List<String> justified() {
        List<String> said = new ArrayList<>();
        if (words.tellsMoney()) {
            said.addAll(new MoneyWords(words).sentences(Spending.of(goals)));
        }
        if (goals.isEmpty()) {
            said.add(words.get("report.answer.noGoals"));
            return said;
        }
        said.add(words.get("report.answer.well", well(goals), goals.size()));
        List<CostPerResult> priced = goals.stream()
                .map(GoalReport::money)
                .filter(Objects::nonNull)
                .map(GoalMoney::costs)
                .filter(costs -> costs.planned().price() != null && current(costs) != null)
                .toList();
        if (!priced.isEmpty()) {
            long dear = priced.stream().filter(Answers::isDear).count();
            said.add(words.get("report.answer.prices", priced.size() - dear, dear));
        }
        return said;
    }

    /** How many are on track or achieved. */
    static long well(List<GoalReport> goals) {
        return goals.stream()
                .filter(goal -> goal.status() == Status.ON_TRACK || goal.status() == Status.ACHIEVED)
                .count();
    }

    /** What a result will have cost; once the deadline has passed, or nothing is expected, what it cost. */
    private static @Nullable Money current(CostPerResult costs) {
        Price forecast = costs.forecast();
        boolean isOver = forecast.missing() == NoPrice.OVER || forecast.missing() == NoPrice.STOPPED;
        return isOver ? costs.actual().price() : forecast.price();
    }

    private static boolean isDear(CostPerResult costs) {
        Money planned = costs.planned().price();
        Money current = current(costs);
        return planned != null && current != null && current.compareTo(planned) > 0;
    }

    /** Who answers for how many, and how many of those they accepted; then for how many nobody does. */
    List<String> responsible() {
        Map<String, List<GoalReport>> byPerson = new LinkedHashMap<>();
        goals.stream()
                .filter(goal -> goal.accountable() != null)
                .forEach(goal -> byPerson.computeIfAbsent(
                                String.valueOf(goal.accountable()), person -> new ArrayList<>())
                        .add(goal));
        Stream<String> people = byPerson.entrySet().stream()
                .sorted(Map.Entry.comparingByValue((some, others) -> Integer.compare(others.size(), some.size())))
                .map(entry -> words.get(
                        "report.answer.person",
                        entry.getKey(),
                        entry.getValue().size(),
                        entry.getValue().stream().filter(Answers::isAccepted).count()));
        long nobody = goals.stream().filter(goal -> goal.accountable() == null).count();
        return Stream.concat(people, nobody == 0 ? Stream.of() : Stream.of(words.get("report.answer.nobody", nobody)))
                .toList();
    }

    private static boolean isAccepted(GoalReport goal) {
        GoalReport.Agreement said = goal.agreement();
        return said != null && said.state() == Acceptance.State.ACCEPTED;
    }
}
