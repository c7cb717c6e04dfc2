package nl.koers.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Figures of one metric that come by the day, by the week and by the month at once. */
final class Grains {

    private Grains() {}

    /**
     * Figures that do not overlap and together cover the most days; where that can be done in several ways, with the
     * most figures. A month whose days are all there is thus taken by the day, any other as a month, never as both.
     *
     * @param sorted by last day, then first day
     */
    static List<Figure> finestComplete(List<Figure> sorted) {
        return overlap(sorted) ? best(sorted) : sorted;
    }

    /** Only the figures of the grain (day, week, month or longer) that has the newest figure, the finest if several have. */
    static List<Figure> newest(List<Figure> sorted) {
        if (sorted.isEmpty()) {
            return sorted;
        }
        int grain = grain(sorted.getLast());
        for (int i = sorted.size() - 1;
                i >= 0 && sorted.get(i).to() == sorted.getLast().to();
                i--) {
            grain = Math.min(grain, grain(sorted.get(i)));
        }
        List<Figure> same = new ArrayList<>(sorted.size());
        for (Figure figure : sorted) {
            if (grain(figure) == grain) {
                same.add(figure);
            }
        }
        return same;
    }

    private static int grain(Figure figure) {
        long days = figure.days();
        if (days <= 1) {
            return 0;
        }
        return days <= 10 ? 1 : days <= 45 ? 2 : 3;
    }

    private static boolean overlap(List<Figure> sorted) {
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).from() <= sorted.get(i - 1).to()) {
                return true;
            }
        }
        return false;
    }

    /** Weighted interval scheduling: the weight is the number of days, and far behind it the number of figures. */
    private static List<Figure> best(List<Figure> sorted) {
        int n = sorted.size();
        long[] ends = sorted.stream().mapToLong(Figure::to).toArray();
        int[] before = new int[n];
        long[] weight = new long[n + 1];
        for (int i = 0; i < n; i++) {
            Figure figure = sorted.get(i);
            before[i] = endingBefore(ends, figure.from());
            weight[i + 1] = Math.max(weight[i], weight[before[i]] + weightOf(figure, n));
        }
        List<Figure> chosen = new ArrayList<>();
        int i = n;
        while (i > 0) {
            if (weight[i] == weight[i - 1]) {
                i--;
            } else {
                chosen.add(sorted.get(i - 1));
                i = before[i - 1];
            }
        }
        return chosen.reversed();
    }

    private static long weightOf(Figure figure, int figures) {
        return figure.days() * (figures + 1L) + 1;
    }

    /** How many figures end before the day. */
    private static int endingBefore(long[] ends, long day) {
        int found = Arrays.binarySearch(ends, day);
        int index = found >= 0 ? found : -found - 1;
        while (index > 0 && ends[index - 1] >= day) {
            index--;
        }
        return index;
    }
}
