package nl.koers.progress;

import java.util.Map;
import nl.koers.goal.Measure;

/**
 * How often Koers was right about the goals of the workspace that are over: what it would have said at a quarter, half
 * and three quarters of their period with today's arithmetic, knowing only the figures of the days until then, beside
 * the value they had on their deadline.
 *
 * @param closed goals whose deadline has passed and that nobody stopped; the newest {@value #MOST} of them are asked
 * @param results by measure; empty where nothing was claimed
 */
public record TrackRecord(int closed, Map<Measure, BacktestResult> results) {

    /** The most goals that are asked, those that ended last. */
    public static final int MOST = 2_000;

    public TrackRecord {
        results = Map.copyOf(results);
    }

    /** How often something was claimed, over all measures. */
    public int claims() {
        return results.values().stream().mapToInt(BacktestResult::claims).sum();
    }
}
