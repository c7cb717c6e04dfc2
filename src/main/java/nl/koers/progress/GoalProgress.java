package nl.koers.progress;

import java.time.LocalDate;
import java.util.List;
import nl.koers.goal.GoalId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Door of the room: where goals stand. */
@Service
public class GoalProgress {

    /** Computed from the figures known now, as if {@code asOf} were today. */
    @PreAuthorize("hasRole('VIEWER')")
    public Standing standing(GoalId goal, LocalDate asOf) {
        throw new UnsupportedOperationException();
    }

    /** The goal's chart. */
    @PreAuthorize("hasRole('VIEWER')")
    public Course course(GoalId goal, LocalDate asOf) {
        throw new UnsupportedOperationException();
    }

    /** Newest first. */
    @PreAuthorize("hasRole('VIEWER')")
    public List<StatusChange> history(GoalId goal) {
        throw new UnsupportedOperationException();
    }

    /** Evaluates every goal against the clock; the nightly job. Returns how many changed status. */
    @PreAuthorize("hasRole('SYSTEM')")
    public int evaluateAll() {
        throw new UnsupportedOperationException();
    }
}
