package nl.koers.round.ui;

import java.util.List;
import nl.koers.report.GoalReport;
import nl.koers.report.Report;
import nl.koers.round.Decisions;
import nl.koers.round.Frozen;
import nl.koers.round.Round;
import org.jspecify.annotations.Nullable;

/**
 * A version of a round to look at.
 *
 * @param versions all of them, the newest first
 * @param frozen null for the round as it is now
 * @param report the frozen one, or the one of now
 * @param decisions on that version; none on the round as it is now
 */
record RoundPage(
        Round round, List<Round.Version> versions, @Nullable Frozen frozen, Report report, Decisions decisions) {

    /** 0 for the round as it is now. */
    int version() {
        return frozen == null ? 0 : frozen.version();
    }

    /** Whether this is the version that is decided on. */
    boolean isDecidable() {
        return frozen != null && frozen.version() == versions.getFirst().number();
    }

    List<GoalReport> goals() {
        return report.objectives().stream()
                .flatMap(objective -> objective.goals().stream())
                .toList();
    }
}
