package nl.koers.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.koers.access.PersonId;
import nl.koers.action.Action.AboutGoal;
import nl.koers.action.Action.Ask;
import nl.koers.goal.Acceptance;
import nl.koers.goal.GoalState;
import nl.koers.progress.Status;

/** What one goal asks of one person on one day. */
final class GoalDuties {

    /** Who has not answered for so many days is asked first. */
    static final int PATIENCE_DAYS = 7;

    /** A goal that ended longer ago asks nothing any more. */
    static final int LOOK_BACK_DAYS = 90;

    private final GoalFacts goal;
    private final PersonId person;
    private final LocalDate today;
    private final List<AboutGoal> duties = new ArrayList<>();

    private GoalDuties(GoalFacts goal, PersonId person, LocalDate today) {
        this.goal = goal;
        this.person = person;
        this.today = today;
    }

    static List<AboutGoal> of(GoalFacts goal, PersonId person, LocalDate today) {
        GoalDuties duties = new GoalDuties(goal, person, today);
        if (goal.state() != GoalState.STOPPED) {
            duties.agreement();
            duties.owner();
            duties.silence();
        }
        return duties.duties;
    }

    /** The question of the accountable manager: who is silent about a goal that they answer for. */
    static Optional<AboutGoal> silence(GoalFacts goal, LocalDate today) {
        return CheckInRhythm.asked(goal, today) == CheckInRhythm.Asked.ESCALATED
                ? CheckInRhythm.dueOn(goal, today).map(due -> new AboutGoal(Ask.SILENT, Urgency.NOW, due, goal))
                : Optional.empty();
    }

    private void agreement() {
        GoalFacts.Agreement said = goal.agreement();
        if (said == null || goal.deadline().isBefore(today)) {
            return;
        }
        if (said.state() == Acceptance.State.PROPOSED && goal.isAnsweredForBy(person)) {
            boolean patient = said.on().plusDays(PATIENCE_DAYS).isAfter(today);
            add(Ask.ACCEPT, patient ? Urgency.THIS_WEEK : Urgency.NOW, said.on());
        }
        if (said.state() == Acceptance.State.SENT_BACK && goal.isOwnedBy(person)) {
            add(Ask.SENT_BACK, Urgency.NOW, said.on());
        }
    }

    private void owner() {
        if (!goal.isOwnedBy(person) || goal.state() != GoalState.ACTIVE) {
            return;
        }
        if (goal.deadline().isBefore(today)) {
            ended();
        } else if (goal.isRunning(today)) {
            checkIn();
            figures();
        }
    }

    private void ended() {
        if (goal.deadline().plusDays(LOOK_BACK_DAYS).isBefore(today)) {
            return;
        }
        LocalDate over = goal.deadline().plusDays(1);
        switch (goal.status()) {
            case AWAITING, NO_DATA -> add(Ask.FINAL_FIGURES, Urgency.NOW, over);
            case ACHIEVED, MISSED -> {
                if (goal.checkedOn() == null || !goal.checkedOn().isAfter(goal.deadline())) {
                    add(Ask.LOOK_BACK, Urgency.WHEN_IT_SUITS, over);
                }
            }
            default -> {
                // not evaluated since it ended; the night does that
            }
        }
    }

    private void checkIn() {
        CheckInRhythm.dueOn(goal, today).ifPresent(due -> {
            switch (CheckInRhythm.asked(goal, today)) {
                case ASKED -> add(Ask.CHECK_IN, Urgency.THIS_WEEK, due);
                case REMINDED, ESCALATED -> add(Ask.CHECK_IN_LATE, Urgency.NOW, due);
                case NOT_YET -> {
                    // nobody asks yet
                }
            }
        });
    }

    private void figures() {
        LocalDate newest = goal.dataDate();
        if (goal.status() == Status.NO_DATA || goal.stale()) {
            add(Ask.FIGURES, Urgency.THIS_WEEK, newest == null ? later(goal.start(), goal.madeOn()) : newest);
        }
    }

    /** Nobody escalates to themselves. */
    private void silence() {
        if (goal.isAnsweredForBy(person) && !goal.isOwnedBy(person)) {
            silence(goal, today).ifPresent(duties::add);
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private void add(Ask ask, Urgency urgency, LocalDate since) {
        duties.add(new AboutGoal(ask, urgency, since, goal));
    }
}
