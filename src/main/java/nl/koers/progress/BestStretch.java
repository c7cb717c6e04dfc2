package nl.koers.progress;

import java.time.LocalDate;
import java.util.List;
import nl.koers.progress.SmartCheck.Stretch;
import org.jspecify.annotations.Nullable;

/** What the best 90 days so far brought a week. Where there are fewer days of figures, all of them count. */
final class BestStretch {

    private static final long DAYS = 90;
    private static final long LEAST_DAYS = 28;
    private static final double WEEK = 7;

    private BestStretch() {}

    /** Of values that rise or fall; null when they span less than four weeks. */
    static @Nullable Stretch ofValues(Points points, boolean upwards) {
        if (points.size() < 2 || points.last().day() - points.at(0).day() < LEAST_DAYS) {
            return null;
        }
        long window = Math.min(DAYS, points.last().day() - points.at(0).day());
        Stretch best = null;
        for (int i = 1; i < points.size(); i++) {
            Point end = points.at(i);
            Point begin = points.lastUpTo(end.day() - window);
            if (begin != null) {
                double gained = (end.value() - begin.value()) * (upwards ? 1 : -1);
                best = better(best, stretch(gained, begin.day(), end.day(), end.day() - begin.day()), true);
            }
        }
        return best;
    }

    /**
     * Of figures that add up.
     *
     * @param most whether the most is best, or the least
     */
    static @Nullable Stretch ofSums(Series series, boolean most) {
        List<Figure> figures = series.figures();
        if (figures.isEmpty()) {
            return null;
        }
        long earliest = first(series, figures.getFirst());
        long span = figures.getLast().to() - earliest + 1;
        if (span < LEAST_DAYS) {
            return null;
        }
        long window = Math.min(DAYS, span);
        Stretch best = null;
        double sum = 0;
        int from = 0;
        for (int end = 0; end < figures.size(); end++) {
            long last = figures.get(end).to();
            sum += figures.get(end).value();
            while (from < end && first(series, figures.get(from)) <= last - window) {
                sum -= figures.get(from++).value();
            }
            long begin = first(series, figures.get(from));
            boolean whole = last - window + 1 >= earliest && last - begin + 1 >= LEAST_DAYS;
            if (whole && last - begin < window) {
                best = better(best, stretch(sum, begin, last, last - begin + 1), most);
            }
        }
        return best;
    }

    private static long first(Series series, Figure figure) {
        return figure.to() - Math.round(series.covered(figure)) + 1;
    }

    private static Stretch stretch(double gained, long from, long to, long days) {
        return new Stretch(gained / days * WEEK, LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to));
    }

    private static Stretch better(@Nullable Stretch best, Stretch other, boolean most) {
        if (best == null) {
            return other;
        }
        boolean wins = most ? other.perWeek() > best.perWeek() : other.perWeek() < best.perWeek();
        return wins ? other : best;
    }
}
