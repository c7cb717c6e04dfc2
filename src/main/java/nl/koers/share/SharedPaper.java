package nl.koers.share;

import nl.koers.report.PaperRound;
import nl.koers.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * What a link shows.
 *
 * @param round null for what belongs to no budget round
 */
public record SharedPaper(Report report, @Nullable PaperRound round) {}
