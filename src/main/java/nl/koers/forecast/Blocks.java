package nl.koers.forecast;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a history into blocks of about an eighth of the days ahead, newest first, so that noise of single days cancels
 * and change still shows (PROGRESS.md section 3, "Pace").
 */
final class Blocks {

    /** More of them would look further back than a pace lasts. */
    private static final int MOST = 26;

    private static final int WEEK = 7;
    /** Records that come less often than this stay whole. */
    private static final double SPARSE = 4;

    private Blocks() {}

    /** The length a block should have, in days. */
    static double length(double span, double horizon, double gap) {
        return Math.max(Math.max(WEEK, gap), Math.min(horizon, span) / 8);
    }

    /** Blocks between the levels of some days, oldest first. */
    static List<Block> ofLevels(double[] days, double[] values, double length) {
        List<Block> blocks = new ArrayList<>();
        int newer = days.length - 1;
        for (int older = blockStart(days, newer, length); older >= 0; older = blockStart(days, newer, length)) {
            blocks.add(between(days, values, older, newer));
            newer = older;
        }
        if (newer > 0) {
            Block rest = between(days, values, 0, newer);
            if (rest.span() >= length / 2 || blocks.isEmpty()) {
                blocks.add(rest);
            } else {
                blocks.add(rest.with(blocks.removeLast()));
            }
        }
        return newest(blocks.reversed());
    }

    private static Block between(double[] days, double[] values, int older, int newer) {
        double span = days[newer] - days[older];
        return new Block(days[older], days[newer], values[newer] - values[older], span);
    }

    /** The first figure far enough back, or the one after it when that is closer to the length; -1 when none is. */
    private static int blockStart(double[] days, int newer, double length) {
        int older = newer - 1;
        while (older >= 0 && days[newer] - days[older] < length) {
            older--;
        }
        if (older < 0 || older + 1 == newer) {
            return older;
        }
        double longer = days[newer] - days[older];
        double shorter = days[newer] - days[older + 1];
        boolean closer = Math.abs(shorter - length) < Math.abs(longer - length);
        return closer && shorter >= length / 2 ? older + 1 : older;
    }

    /** Blocks of records that are summed, oldest first. */
    static List<Block> ofRecords(double[] days, double[] values, double length, double gap) {
        return newest(gap < SPARSE ? weeks(days, values, length) : whole(days, values, length, gap));
    }

    /** Whole weeks counted back from the last record, so that weekdays cancel; thin ones join the next newer one. */
    private static List<Block> weeks(double[] days, double[] values, double wanted) {
        double length = Math.ceil(wanted / WEEK) * WEEK;
        List<Block> blocks = new ArrayList<>();
        int record = days.length - 1;
        for (double end = days[record]; record >= 0; end -= length) {
            double gain = 0;
            int seen = 0;
            while (record >= 0 && days[record] > end - length) {
                gain += values[record--];
                seen++;
            }
            blocks.add(new Block(end - length, end, gain, seen));
        }
        return thickened(blocks.reversed(), length / 2);
    }

    private static List<Block> thickened(List<Block> oldestFirst, double least) {
        List<Block> blocks = new ArrayList<>();
        Block thin = null;
        for (Block block : oldestFirst) {
            Block joined = thin == null ? block : thin.with(block);
            thin = joined.exposure() < least ? joined : null;
            if (thin == null) {
                blocks.add(joined);
            }
        }
        return blocks;
    }

    private static List<Block> whole(double[] days, double[] values, double length, double gap) {
        int records = (int) Math.max(1, Math.rint(length / gap));
        double exposure = records * gap;
        List<Block> blocks = new ArrayList<>();
        for (int end = days.length; end >= records; end -= records) {
            double gain = 0;
            for (int i = end - records; i < end; i++) {
                gain += values[i];
            }
            blocks.add(new Block(days[end - 1] - exposure, days[end - 1], gain, exposure));
        }
        return blocks.reversed();
    }

    private static List<Block> newest(List<Block> blocks) {
        return List.copyOf(blocks.subList(Math.max(0, blocks.size() - MOST), blocks.size()));
    }
}
