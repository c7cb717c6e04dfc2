package nl.koers.dashboard;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.koers.goal.GoalId;
import nl.koers.progress.GoalProgress;
import nl.koers.progress.Status;
import nl.koers.progress.StatusNotice;
import nl.koers.workspace.Workspaces;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the room: the rows of the overview and of the list of goals. */
@Service
public class Overview {

    private static final Duration OF_LATE = Duration.ofDays(14);
    private static final int FEW = 5;
    private static final int NAMED = 3;

    private final OverviewQuery query;
    private final GoalListQuery lists;
    private final GoalProgress progress;
    private final Workspaces workspaces;
    private final Clock clock;

    Overview(OverviewQuery query, GoalListQuery lists, GoalProgress progress, Workspaces workspaces, Clock clock) {
        this.query = query;
        this.lists = lists;
        this.progress = progress;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /** Every goal, the worst first, without its last figures. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<GoalRow> goals() {
        return query.all(progress.latest()).stream()
                .sorted(GoalOrder.worstFirst())
                .toList();
    }

    /**
     * A stretch of a list of goals, without their last figures, in a few statements of which none reads more of the
     * goals than the stretch.
     */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<GoalRow> goals(GoalSelection selection, GoalSorting sorting, int offset, int limit) {
        List<GoalId> ids = ids(selection, sorting, offset, limit);
        return inOrder(ids, query.withoutFigures(ids, progress.latest(ids)));
    }

    /** The first of a list of goals, with their last figures. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<GoalRow> first(GoalSelection selection, GoalSorting sorting, int limit) {
        List<GoalId> ids = ids(selection, sorting, 0, limit);
        return inOrder(ids, query.goals(ids, progress.latest(ids)));
    }

    private List<GoalId> ids(GoalSelection selection, GoalSorting sorting, int offset, int limit) {
        return lists.ids(selection, sorting, workspaces.today(), new GoalListQuery.Page(offset, limit));
    }

    private static List<GoalRow> inOrder(List<GoalId> ids, List<GoalRow> goals) {
        Map<GoalId, GoalRow> rows = goals.stream().collect(Collectors.toMap(GoalRow::id, row -> row));
        return ids.stream().map(rows::get).toList();
    }

    /** How many goals of a selection have each status, the worst first; statuses without goals are left out. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Map<Status, Long> counts(GoalSelection selection) {
        return counted(selection).byStatus();
    }

    /** The same, with what is told beside it. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public GoalCounts counted(GoalSelection selection) {
        return lists.counts(selection, workspaces.today());
    }

    /** What open goals lack, with a few of them by name; nothing where they lack nothing. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<GoalGap> gaps() {
        return Arrays.stream(GoalGap.Lacking.values())
                .map(lacking -> lists.gap(lacking, workspaces.today(), NAMED))
                .flatMap(Optional::stream)
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
    public List<GoalNews> changedOfLate() {
        List<StatusNotice> notices = progress.notices(clock.instant().minus(OF_LATE), FEW);
        Map<GoalId, String> titles =
                query.titles(notices.stream().map(StatusNotice::goal).toList());
        return notices.stream()
                .map(notice -> new GoalNews(titles.getOrDefault(notice.goal(), ""), notice))
                .toList();
    }
}
