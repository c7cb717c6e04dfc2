package nl.koers.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.koers.api.RoundGoalAnswer.OutlayAnswer;
import nl.koers.goal.GoalState;
import nl.koers.objective.Category;
import nl.koers.objective.ObjectiveKind;
import nl.koers.report.ObjectiveReport;
import nl.koers.report.Report;
import nl.koers.report.ReportSummary;
import nl.koers.round.Decision;
import nl.koers.round.Decisions;
import nl.koers.round.Frozen;
import nl.koers.round.Round;
import nl.koers.round.Subject;
import nl.koers.round.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A frozen version of a round as the API writes it: numbers, days, names and codes, never words of a language.
 *
 * @param version of what was frozen
 * @param digest SHA-256 of what was frozen, in hexadecimal; it was checked
 * @param asOf the last day that the figures are known for
 * @param gaps what does not hang together; null where it was not told
 * @param outside goals without a marketing objective, in no total of the round; null where that was not told
 */
record RoundAnswer(
        long id,
        String name,
        int version,
        Instant frozenAt,
        String frozenBy,
        String digest,
        String workspace,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        List<Part> objectives,
        @Nullable Gaps gaps,
        @Nullable Outside outside) {

    /**
     * A marketing objective with its goals.
     *
     * @param serves from the top down
     * @param decision null while nobody decided
     */
    record Part(
            long id,
            String title,
            @Nullable Category category,
            List<Link> serves,
            @Nullable DecisionAnswer decision,
            List<RoundGoalAnswer> goals) {}

    /** A link of the chain above. */
    record Link(ObjectiveKind kind, String title) {}

    /** What holds; {@code reason} may be empty. */
    record DecisionAnswer(Verdict verdict, String reason, Instant at, String by) {

        static @Nullable DecisionAnswer of(Decisions decisions, Subject subject) {
            return decisions.about(subject).map(DecisionAnswer::of).orElse(null);
        }

        private static DecisionAnswer of(Decision decision) {
            return new DecisionAnswer(decision.verdict(), decision.reason(), decision.at(), decision.by());
        }
    }

    /** Titles of goals and objectives, names of channels. */
    record Gaps(
            List<String> goalsWithoutObjective,
            List<String> goalsWithoutAccountable,
            List<String> objectivesWithoutGoals,
            List<String> inactivePages,
            List<String> channelsNotUsed) {

        static @Nullable Gaps of(@Nullable ReportSummary summary) {
            return summary == null
                    ? null
                    : new Gaps(
                            summary.withoutObjective(),
                            summary.withoutAccountable(),
                            summary.withoutGoals(),
                            summary.inactive().stream()
                                    .map(ReportSummary.Silence::channel)
                                    .toList(),
                            summary.unused().stream()
                                    .map(ReportSummary.Choice::channel)
                                    .toList());
        }
    }

    /** What was kept out of the round's totals, goal by goal and together. */
    record Outside(List<OutsideGoal> goals, OutlayAnswer budget, OutlayAnswer spent) {

        static @Nullable Outside of(@Nullable ReportSummary summary) {
            return summary == null || summary.outside() == null
                    ? null
                    : new Outside(
                            summary.outside().stream().map(OutsideGoal::of).toList(),
                            OutlayAnswer.of(summary.outsideBudget()),
                            OutlayAnswer.of(summary.outsideSpent()));
        }
    }

    record OutsideGoal(long id, String title, GoalState state, OutlayAnswer budget, OutlayAnswer spent) {

        static OutsideGoal of(ReportSummary.Outside goal) {
            return new OutsideGoal(
                    goal.id(),
                    goal.goal(),
                    goal.state(),
                    OutlayAnswer.of(goal.budget()),
                    OutlayAnswer.of(goal.spent()));
        }
    }

    static RoundAnswer of(Round round, Frozen frozen, Decisions decisions) {
        Report report = frozen.report();
        return new RoundAnswer(
                round.id().value(),
                round.name(),
                frozen.version(),
                frozen.at(),
                frozen.by(),
                frozen.digest(),
                report.workspace(),
                report.from(),
                report.to(),
                report.asOf(),
                report.objectives().stream()
                        .map(objective -> of(objective, decisions))
                        .toList(),
                Gaps.of(report.summary()),
                Outside.of(report.summary()));
    }

    private static Part of(ObjectiveReport objective, Decisions decisions) {
        return new Part(
                objective.id(),
                objective.title(),
                objective.category(),
                objective.serves().stream()
                        .map(link -> new Link(link.kind(), link.title()))
                        .toList(),
                DecisionAnswer.of(decisions, Subject.objective(objective.id())),
                objective.goals().stream()
                        .map(goal -> RoundGoalAnswer.of(goal, decisions))
                        .toList());
    }
}
