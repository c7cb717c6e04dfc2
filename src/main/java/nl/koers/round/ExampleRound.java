package nl.koers.round;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.koers.access.SystemIdentity;
import nl.koers.demo.ExampleMade;
import nl.koers.i18n.Texts;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveId;
import nl.koers.objective.ObjectiveKind;
import nl.koers.objective.Objectives;
import nl.koers.progress.Status;
import nl.koers.report.GoalReport;
import nl.koers.workspace.Workspaces;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The budget round of the example: one that was frozen, with decisions about some of its goals. It goes with the example
 * unless somebody froze or decided in it.
 */
@Component
class ExampleRound {

    private static final int MONTHS = 3;

    /** What the museum decided, by how a goal stands; it leaves the others open. */
    private static final Map<Status, Verdict> DECIDED =
            Map.of(Status.ON_TRACK, Verdict.CONTINUE, Status.BEHIND, Verdict.ADJUST);

    private final Rounds rounds;
    private final RoundDecisions decisions;
    private final RoundRepository repository;
    private final Objectives objectives;
    private final Workspaces workspaces;
    private final SystemIdentity system;
    private final Texts texts;

    ExampleRound(
            Rounds rounds,
            RoundDecisions decisions,
            RoundRepository repository,
            Objectives objectives,
            Workspaces workspaces,
            SystemIdentity system,
            Texts texts) {
        this.rounds = rounds;
        this.decisions = decisions;
        this.repository = repository;
        this.objectives = objectives;
        this.workspaces = workspaces;
        this.system = system;
        this.texts = texts;
    }

    /** Nothing where nobody said yet who the organisation is: without a currency nothing has a cost. */
    @EventListener
    void made(ExampleMade example) {
        if (workspaces.find().isEmpty()) {
            return;
        }
        RoundId round = system.callAs(example.manager(), () -> frozen(example));
        repository.mark(round);
    }

    private RoundId frozen(ExampleMade example) {
        Locale language = example.language();
        YearMonth current = YearMonth.from(workspaces.today());
        LocalDate first = current.minusMonths(MONTHS - 1).atDay(1);
        RoundData data = RoundData.of(
                texts.get(language, "round.example.name"), first, current.atEndOfMonth(), business(example));
        Round made = rounds.create(data);
        rounds.freeze(made.id(), made.version());
        List<GoalReport> goals = rounds.frozen(made.id(), 1).report().objectives().stream()
                .flatMap(objective -> objective.goals().stream())
                .toList();
        goals.stream()
                .filter(goal -> DECIDED.containsKey(goal.status()))
                .forEach(goal -> decide(made.id(), goal, language));
        return made.id();
    }

    /** Its own, for it stands beside objectives of other people. */
    private List<ObjectiveId> business(ExampleMade example) {
        return objectives.tree().all(ObjectiveKind.BUSINESS).stream()
                .map(Objective::id)
                .filter(example.objectives()::contains)
                .toList();
    }

    private void decide(RoundId round, GoalReport goal, Locale language) {
        Verdict verdict = DECIDED.getOrDefault(goal.status(), Verdict.CONTINUE);
        String reason = texts.get(language, "round.example." + verdict);
        long seen = decisions.of(round, 1).seen();
        decisions.decide(new Choice(round, 1, seen, verdict, reason), Subject.goal(goal.id()));
    }
}
