package nl.koers.dashboard;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.koers.progress.GoalProgress;
import nl.koers.progress.StatusNotice;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the room: the rows of the overview and of the list of goals. */
@Service
public class Overview {

    private static final Duration OF_LATE = Duration.ofDays(14);
    private static final int FEW = 5;

    private final OverviewQuery query;
    private final GoalProgress progress;
    private final Clock clock;

    Overview(OverviewQuery query, GoalProgress progress, Clock clock) {
        this.query = query;
        this.progress = progress;
        this.clock = clock;
    }

    /** Every goal, the worst first. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<GoalRow> goals() {
        return query.goals(progress.latest()).stream()
                .sorted(GoalOrder.worstFirst())
                .toList();
    }

    /**
     * Files that somebody brought and that were refused in the last two weeks, the newest first, at most five. Those of
     * the inbox wait with their source.
     */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<RefusedFile> refusedOfLate() {
        return query.refusedSince(clock.instant().minus(OF_LATE), FEW);
    }

    /** Goals whose status changed in the last two weeks, for good, the newest change first, at most five. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<StatusNotice> changedOfLate() {
        return progress.notices(clock.instant().minus(OF_LATE), FEW);
    }
}
