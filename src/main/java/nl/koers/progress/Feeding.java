package nl.koers.progress;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.koers.forecast.Forecast;
import nl.koers.goal.Target.Reference;
import org.jspecify.annotations.Nullable;

/** Which figures fed which number of an evaluation. */
final class Feeding {

    private static final int WINDOW_DAYS = 7;

    private final Promise promise;
    private final Set<Figure> chosen;
    private final Measured measured;
    private final Position position;
    private final long valueFrom;
    private final long valueTo;

    private Feeding(Promise promise, Series series, Measured measured, Position position) {
        this.promise = promise;
        this.chosen = new HashSet<>(series.figures());
        this.measured = measured;
        this.position = position;
        boolean between = chosen.stream().noneMatch(figure -> figure.to() == measured.dataDay());
        this.valueFrom = between ? nearest(series.figures(), measured.dataDay(), false) : measured.dataDay();
        this.valueTo = between ? nearest(series.figures(), measured.dataDay(), true) : measured.dataDay();
    }

    /** Null where no number could be told. */
    static @Nullable Feeding of(Promise promise, KnownFigures figures, Evaluation evaluation) {
        Measured measured = evaluation.measured();
        Position position = evaluation.position();
        if (measured == null || position == null) {
            return null;
        }
        return new Feeding(promise, figures.series(promise.measure()), measured, position);
    }

    private static long nearest(List<Figure> figures, long day, boolean after) {
        return figures.stream()
                .mapToLong(Figure::to)
                .filter(to -> after ? to > day : to < day)
                .reduce((a, b) -> after ? Math.min(a, b) : Math.max(a, b))
                .orElse(day);
    }

    Set<Use> uses(Figure figure) {
        Set<Use> uses = EnumSet.noneOf(Use.class);
        if (!chosen.contains(figure)) {
            return uses;
        }
        if (isOfValue(figure)) {
            uses.add(Use.VALUE);
        }
        if (isOfBaseline(figure)) {
            uses.add(Use.BASELINE);
        }
        if (isOfReference(figure)) {
            uses.add(Use.TARGET);
        }
        if (isOfForecast(figure)) {
            uses.add(Use.FORECAST);
        }
        return uses;
    }

    private boolean isOfValue(Figure figure) {
        return promise.isTotal()
                ? promise.counts(figure)
                : isWindowed()
                        ? isInWindow(figure, measured.dataDay())
                        : figure.to() == valueFrom || figure.to() == valueTo;
    }

    private boolean isWindowed() {
        return measured.means() != null;
    }

    private static boolean isInWindow(Figure figure, long last) {
        return figure.daysWithin(last - WINDOW_DAYS + 1, last) > 0;
    }

    private boolean isOfBaseline(Figure figure) {
        Aim aim = position.aim();
        if (promise.isTotal() || promise.baseline() != null || aim.baseline() == null) {
            return false;
        }
        return isWindowed() ? isInWindow(figure, aim.baselineDay()) : figure.to() == aim.baselineDay();
    }

    private boolean isOfReference(Figure figure) {
        Reference reference = position.aim().reference();
        if (!promise.isTotal() || reference == null) {
            return false;
        }
        long within =
                figure.daysWithin(reference.from().toEpochDay(), reference.to().toEpochDay());
        return 2 * within > figure.days();
    }

    private boolean isOfForecast(Figure figure) {
        Forecast forecast = position.isOver() ? null : position.projection().forecast();
        if (forecast == null || figure.to() > measured.dataDay()) {
            return false;
        }
        if (forecast.pace() != null) {
            double first = forecast.pace().blocks().getFirst().from();
            return promise.isTotal() ? figure.to() > first : figure.to() >= first;
        }
        Points points = measured.points();
        return points.isEmpty()
                || (isWindowed()
                        ? figure.to() > points.at(0).day() - WINDOW_DAYS
                        : figure.to() >= points.at(0).day());
    }
}
