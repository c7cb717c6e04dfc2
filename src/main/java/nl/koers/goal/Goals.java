package nl.koers.goal;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Door of the room: goals. Wrong input is an {@code nl.koers.i18n.InvalidInput} that names the field. */
@Service
public class Goals {

    @PreAuthorize("hasRole('VIEWER')")
    public List<Goal> all() {
        throw new UnsupportedOperationException();
    }

    @PreAuthorize("hasRole('VIEWER')")
    public Optional<Goal> find(GoalId id) {
        throw new UnsupportedOperationException();
    }

    @PreAuthorize("hasRole('EDITOR')")
    public Goal define(GoalData data) {
        throw new UnsupportedOperationException();
    }

    /**
     * @param version the version that was read; a newer one refuses the change
     * @param reason asked when target, baseline or deadline changes; may be empty otherwise
     */
    @PreAuthorize("hasRole('EDITOR')")
    public Goal change(GoalId id, long version, GoalData data, String reason) {
        throw new UnsupportedOperationException();
    }

    /** Newest first. */
    @PreAuthorize("hasRole('VIEWER')")
    public List<GoalChange> history(GoalId id) {
        throw new UnsupportedOperationException();
    }
}
