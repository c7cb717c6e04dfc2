package nl.koers.share;

import java.util.Optional;
import nl.koers.report.PaperRound;
import nl.koers.report.Report;

/**
 * Where the papers of frozen budget rounds come from: the room that keeps them implements it, so that this room need not
 * know rounds. It asks for no rights; whoever calls it has checked them.
 */
public interface FrozenPapers {

    /** A frozen version with everything in it; empty when there is none. */
    Optional<Paper> find(long round, int version);

    /** A report with what stands beside it. */
    record Paper(Report report, PaperRound round) {}
}
