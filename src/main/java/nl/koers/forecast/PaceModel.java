package nl.koers.forecast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pace of something that grows: the gain a day, from blocks of history (PROGRESS.md section 3, "Pace").
 *
 * @param blocks oldest first
 * @param mixture of the gain a day, as of the newest figure
 * @param perDay the pace
 * @param history days from the first to the last figure
 */
public record PaceModel(List<Block> blocks, Mixture mixture, double perDay, double history) {

    private static final double[] GRID = {0.1, 0.2, 0.3, 0.4, 0.5};
    private static final int FEWEST_BLOCKS = 3;
    /** Older figures say nothing about today's pace. */
    private static final double LOOKBACK_DAYS = 1095;

    private static final double SPARSE = 4;

    /** Of levels on some days, ascending, for so many days ahead; null with too few blocks. */
    static @Nullable PaceModel ofLevels(double[] allDays, double[] allValues, double horizon) {
        History history = History.within(LOOKBACK_DAYS, allDays, allValues);
        if (history.size() < 2) {
            return null;
        }
        double[] days = history.days();
        double gap = Medians.step(days);
        double span = history.span();
        List<Block> blocks = Blocks.ofLevels(days, history.values(), Blocks.length(span, horizon, gap));
        return of(blocks, history, span);
    }

    /** Of records that are summed, by their last day, for so many unobserved days; null with too few blocks. */
    static @Nullable PaceModel ofRecords(double[] allDays, double[] allValues, double horizon) {
        History history = History.within(LOOKBACK_DAYS, allDays, allValues);
        if (history.size() < 2) {
            return null;
        }
        double[] days = history.days();
        double gap = Medians.step(days);
        double span = recordSpan(history, gap);
        List<Block> blocks = Blocks.ofRecords(days, history.values(), Blocks.length(span, horizon, gap), gap);
        return of(blocks, history, span);
    }

    /** From the first day of the first record to the last day of the last. */
    private static double recordSpan(History history, double gap) {
        return history.span() + (gap < SPARSE ? 1 : gap);
    }

    private static @Nullable PaceModel of(List<Block> blocks, History history, double span) {
        if (blocks.size() < FEWEST_BLOCKS) {
            return null;
        }
        double[] times = blocks.stream().mapToDouble(Block::middle).toArray();
        double[] rates = blocks.stream().mapToDouble(Block::rate).toArray();
        double[] noise =
                blocks.stream().mapToDouble(block -> 1 / block.exposure()).toArray();
        double typical = Medians.of(blocks.stream().mapToDouble(Block::span).toArray());
        double resolution = Resolution.of(history.values());
        Mixture mixture = new LocalLevel(times, rates, noise, typical, resolution * resolution / span)
                .over(GRID)
                .after(history.last() - times[times.length - 1]);
        return new PaceModel(blocks, mixture, mixture.level(), span);
    }

    int degreesOfFreedom() {
        return blocks.size() - 1;
    }

    /** Of the value that stands at so much now. */
    Spread from(double value) {
        double linear = 0;
        double square = 0;
        double cube = 0;
        for (Mixture.Answer answer : mixture.answers()) {
            double variance = answer.weight() * answer.variance();
            double off = answer.level() - perDay;
            linear += variance;
            square += variance * answer.uncertainty() + answer.weight() * off * off;
            cube += variance * answer.drift() / 3;
        }
        return new Spread(value, perDay, 0, linear, square, cube, degreesOfFreedom(), false);
    }
}
