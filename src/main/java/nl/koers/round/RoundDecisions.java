package nl.koers.round;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.koers.access.CurrentUser;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalId;
import nl.koers.goal.GoalState;
import nl.koers.i18n.EditConflict;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import nl.koers.report.GoalReport;
import nl.koers.report.ObjectiveReport;
import nl.koers.report.Report;
import nl.koers.report.ReportJson;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Second door of the room: what managers decide on the newest frozen version. A decision is replaced by a newer one and
 * stays in the history. Stopping a goal stops it; a newer decision does not set it going again, people do that on its
 * page.
 */
@Service
public class RoundDecisions {

    private final RoundRepository rounds;
    private final FrozenRepository frozen;
    private final FrozenVersions versions;
    private final DecisionRepository decisions;
    private final StoppedGoals stopped;
    private final CurrentUser user;
    private final Clock clock;

    RoundDecisions(
            RoundRepository rounds,
            FrozenRepository frozen,
            FrozenVersions versions,
            DecisionRepository decisions,
            StoppedGoals stopped,
            CurrentUser user,
            Clock clock) {
        this.rounds = rounds;
        this.frozen = frozen;
        this.versions = versions;
        this.decisions = decisions;
        this.stopped = stopped;
        this.user = user;
        this.clock = clock;
    }

    /** What was decided on a version; empty for one that does not exist. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public Decisions of(RoundId round, int version) {
        return decisions.of(round, version);
    }

    /**
     * Decides about one goal or one objective. Stopping an objective stops none of its goals.
     *
     * @throws InvalidInput naming {@code reason}
     * @throws EditConflict when there is a newer version, or a newer decision about the same thing
     * @throws NoSuchElementException when the version has no such thing
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public Decisions decide(Choice choice, Subject subject) {
        return decide(choice, report -> List.of(subject));
    }

    /**
     * Decides the same, with the same reason, about an objective and all of its goals.
     *
     * @param objective as the frozen report numbers it
     * @see #decide(Choice, Subject)
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public Decisions decideWithGoals(Choice choice, long objective) {
        return decide(choice, report -> {
            List<Subject> all = new ArrayList<>(List.of(Subject.objective(objective)));
            report.objectives().stream()
                    .filter(told -> told.id() == objective)
                    .flatMap(told -> told.goals().stream())
                    .map(goal -> Subject.goal(goal.id()))
                    .forEach(all::add);
            return all;
        });
    }

    /** The round in which a goal was stopped; empty for one that runs, and for one that was stopped in another way. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public Optional<StoppedIn> stoppedIn(Goal goal) {
        if (goal.data().state() != GoalState.STOPPED) {
            return Optional.empty();
        }
        return decisions.stops(goal.id()).stream()
                .filter(stop -> stopped.isStopped(goal))
                .findFirst()
                .map(stop -> new StoppedIn(
                        stop.round(),
                        stop.name(),
                        stop.decision().reason(),
                        stop.decision().at()));
    }

    @FunctionalInterface
    private interface Chosen {
        List<Subject> of(Report report);
    }

    private Decisions decide(Choice choice, Chosen chosen) {
        List<FieldError> errors = RoundRules.check(choice);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        if (frozen.newest(choice.round()) != choice.version()) {
            throw new EditConflict("round " + choice.round().value());
        }
        FrozenRepository.Written written = versions.written(choice.round(), choice.version());
        Report report = ReportJson.read(written.text());
        List<Subject> subjects = chosen.of(report);
        Decisions before = decisions.of(choice.round(), choice.version());
        subjects.forEach(subject -> check(subject, report, before, choice));
        Instant now = clock.instant();
        subjects.forEach(subject -> decisions.insert(written.id(), choice, subject, now, user.name()));
        rounds.own(choice.round());
        if (choice.verdict() == Verdict.STOP) {
            subjects.stream()
                    .filter(subject -> subject.kind() == Subject.Kind.GOAL)
                    .forEach(subject -> stopped.stop(new GoalId(subject.id())));
        }
        return decisions.of(choice.round(), choice.version());
    }

    private static void check(Subject subject, Report report, Decisions before, Choice choice) {
        boolean known = report.objectives().stream()
                .anyMatch(objective -> subject.kind() == Subject.Kind.OBJECTIVE
                        ? objective.id() == subject.id()
                        : has(objective, subject.id()));
        if (!known) {
            throw new NoSuchElementException(subject.toString());
        }
        boolean overtaken = before.about(subject)
                .filter(newer -> newer.id() > choice.seen())
                .isPresent();
        if (overtaken) {
            throw new EditConflict(subject.toString());
        }
    }

    private static boolean has(ObjectiveReport objective, long goal) {
        return objective.goals().stream().map(GoalReport::id).anyMatch(id -> id == goal);
    }
}
