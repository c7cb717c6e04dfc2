package nl.koers.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.koers.goal.Measure;

/**
 * Figures made ready for one measure: by day, none twice, none in the future, one grain at a time (PROGRESS.md section
 * 1).
 *
 * @param figures by last day
 * @param cadence median days between figures; 1 when there are fewer than two
 * @param isDaysOnly whether each is of a single day
 */
record Series(List<Figure> figures, double cadence, boolean isDaysOnly) {

    /** From this many days between figures on, a figure with a single day stands for the days since the one before. */
    private static final double SPARSE = 4;

    private static final Comparator<Figure> BY_PERIOD = (one, other) ->
            one.to() != other.to() ? Long.compare(one.to(), other.to()) : Long.compare(one.from(), other.from());

    static Series of(Measure measure, List<Figure> raw, long today) {
        List<Figure> known = new ArrayList<>(raw.size());
        boolean sorted = true;
        for (Figure figure : raw) {
            if (Double.isFinite(figure.value()) && figure.to() <= today) {
                sorted &= known.isEmpty() || BY_PERIOD.compare(known.getLast(), figure) <= 0;
                known.add(figure);
            }
        }
        if (!sorted) {
            known.sort(BY_PERIOD);
        }
        List<Figure> distinct = lastOfEach(known);
        List<Figure> chosen = switch (measure) {
            case LEVEL -> finestOfEachDay(distinct);
            case TOTAL, RATE -> Grains.finestComplete(distinct);
            case GAUGE -> finestOfEachDay(Grains.newest(distinct));
        };
        return new Series(chosen, cadence(chosen), daysOnly(chosen));
    }

    /** Days a figure stands for: its own, or one cadence where a sparse source gives only a day. */
    double covered(Figure figure) {
        return figure.days() == 1 && cadence >= SPARSE && isDaysOnly ? cadence : figure.days();
    }

    boolean isSparse() {
        return cadence >= SPARSE;
    }

    private static boolean daysOnly(List<Figure> figures) {
        for (Figure figure : figures) {
            if (figure.days() > 1) {
                return false;
            }
        }
        return true;
    }

    /** Those up to a day. */
    List<Figure> until(long day) {
        int n = figures.size();
        while (n > 0 && figures.get(n - 1).to() > day) {
            n--;
        }
        return figures.subList(0, n);
    }

    /** The values up to a day, by their last days. */
    Points records(long day) {
        List<Figure> known = until(day);
        Points.Gathered points = new Points.Gathered(known.size());
        for (Figure figure : known) {
            points.add(figure.to(), figure.value());
        }
        return points.points();
    }

    /** Of figures for the same period the last one given wins. */
    private static List<Figure> lastOfEach(List<Figure> sorted) {
        List<Figure> distinct = new ArrayList<>(sorted.size());
        for (Figure figure : sorted) {
            if (!distinct.isEmpty() && BY_PERIOD.compare(distinct.getLast(), figure) == 0) {
                distinct.removeLast();
            }
            distinct.add(figure);
        }
        return distinct;
    }

    private static List<Figure> finestOfEachDay(List<Figure> sorted) {
        List<Figure> finest = new ArrayList<>(sorted.size());
        for (Figure figure : sorted) {
            if (!finest.isEmpty() && finest.getLast().to() == figure.to()) {
                finest.removeLast();
            }
            finest.add(figure);
        }
        return finest;
    }

    private static double cadence(List<Figure> figures) {
        int steps = figures.size() - 1;
        if (steps < 1) {
            return 1;
        }
        long[] days = new long[steps];
        for (int i = 0; i < steps; i++) {
            days[i] = figures.get(i + 1).to() - figures.get(i).to();
        }
        Arrays.sort(days);
        return (days[(steps - 1) / 2] + days[steps / 2]) / 2.0;
    }
}
