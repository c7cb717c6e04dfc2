package nl.koers.action;

import java.time.LocalDate;
import java.util.Optional;
import nl.koers.progress.Status;

/**
 * When somebody is asked how a goal is going, and what happens when they stay silent (PRODUCT.md section 9): asked a month
 * after the last check-in, or a week while the goal is behind; reminded after a week; after two weeks the accountable
 * manager hears of it.
 */
final class CheckInRhythm {

    static final int DAYS_WHEN_BEHIND = 7;
    static final int REMINDER_AFTER_DAYS = 7;
    static final int ESCALATION_AFTER_DAYS = 14;

    private CheckInRhythm() {}

    /** How long a check-in has been asked for. */
    enum Asked {
        NOT_YET,
        ASKED,
        REMINDED,
        ESCALATED
    }

    static Asked asked(GoalFacts goal, LocalDate today) {
        Optional<LocalDate> due = dueOn(goal, today).filter(day -> !day.isAfter(today));
        if (due.isEmpty()) {
            return Asked.NOT_YET;
        }
        LocalDate since = due.get();
        if (!since.plusDays(ESCALATION_AFTER_DAYS).isAfter(today)) {
            return Asked.ESCALATED;
        }
        return since.plusDays(REMINDER_AFTER_DAYS).isAfter(today) ? Asked.ASKED : Asked.REMINDED;
    }

    /**
     * The day from which a check-in is asked, also when that is still to come. Empty for a goal that asks for none: one
     * that nobody carries out, that is not under way, or that is achieved.
     */
    static Optional<LocalDate> dueOn(GoalFacts goal, LocalDate today) {
        if (goal.owner() == null || !goal.isRunning(today) || !isOpen(goal.status())) {
            return Optional.empty();
        }
        LocalDate last = last(goal);
        LocalDate monthly = last.plusMonths(1);
        if (goal.status() != Status.BEHIND) {
            return Optional.of(monthly);
        }
        LocalDate weekly = last.plusDays(DAYS_WHEN_BEHIND);
        LocalDate since = goal.statusSince();
        LocalDate asked = since != null && since.isAfter(weekly) ? since : weekly;
        return Optional.of(asked.isBefore(monthly) ? asked : monthly);
    }

    /** Silence begins at the last check-in; before the first one, when the goal began or was written down. */
    private static LocalDate last(GoalFacts goal) {
        if (goal.checkedOn() != null) {
            return goal.checkedOn();
        }
        return goal.start().isBefore(goal.madeOn()) ? goal.madeOn() : goal.start();
    }

    private static boolean isOpen(Status status) {
        return switch (status) {
            case ON_TRACK, AT_RISK, BEHIND, NO_DATA, TOO_EARLY -> true;
            case ACHIEVED, MISSED, AWAITING, NOT_STARTED, PAUSED, STOPPED -> false;
        };
    }
}
