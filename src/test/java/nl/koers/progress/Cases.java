package nl.koers.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.koers.forecast.Bounds;
import nl.koers.goal.Direction;
import nl.koers.goal.GoalState;
import nl.koers.goal.Measure;
import nl.koers.goal.Target;
import nl.koers.goal.Target.TargetKind;
import nl.koers.workspace.Thresholds;
import org.jspecify.annotations.Nullable;

/** Made-up goals with figures: everyday ones, and ones that nobody would set. */
final class Cases {

    /** A goal, its figures and the day of asking. */
    record Case(Promise promise, List<Figure> figures, LocalDate today) {

        Evaluation evaluated() {
            return Progress.evaluate(promise, figures, today, Thresholds.DEFAULT);
        }

        Standing standing() {
            return evaluated().standing();
        }

        Case with(Promise other) {
            return new Case(other, figures, today);
        }

        Case with(List<Figure> others) {
            return new Case(promise, others, today);
        }
    }

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static final double[] EXTREMES = {
        0, -0.0, 1, -1, 1e-300, -1e-300, Double.MIN_VALUE, 1e15, -1e15, 1e120, 1e150, -1e150, 1e299, -1e299, 4.5, 1e-9
    };

    private Cases() {}

    /** How the figures of a source look. */
    private record Source(int history, List<Integer> gaps, List<Integer> lengths, List<Double> steps, double level) {}

    private record Shape(
            Measure measure,
            Direction direction,
            int days,
            int passed,
            @Nullable Double baseline,
            int cadence) {}

    private record Aims(TargetKind kind, double amount, List<Integer> milestones, boolean isBounded) {}

    /** Goals as a team sets them, at any moment of their life, with figures by the day, the week, the month or mixed. */
    static Arbitrary<Case> everyday() {
        return Combinators.combine(shapes(), sources(), aims(), Arbitraries.of(GoalState.ACTIVE))
                .as(Cases::everyday);
    }

    private static Arbitrary<Shape> shapes() {
        return Combinators.combine(
                        Arbitraries.of(Measure.values()),
                        Arbitraries.of(Direction.values()),
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(1, 400), Arbitraries.of(1, 7, 30, 90, 91, 181, 365)),
                        Arbitraries.integers().between(-30, 130),
                        Arbitraries.doubles().between(0, 1000).ofScale(1).injectNull(0.6),
                        Arbitraries.of(1, 7, 30, 60))
                .as((measure, direction, days, passed, baseline, cadence) ->
                        new Shape(measure, direction, days, passed * days / 100, baseline, cadence));
    }

    private static Arbitrary<Source> sources() {
        Arbitrary<List<Integer>> gaps = Arbitraries.oneOf(
                Arbitraries.of(List.of(1), List.of(7), List.of(30, 31), List.of(1, 1, 1, 1, 2), List.of(3, 4)),
                Arbitraries.integers().between(1, 60).list().ofMinSize(1).ofMaxSize(6));
        Arbitrary<List<Integer>> lengths =
                Arbitraries.of(List.of(1), List.of(1), List.of(7), List.of(30), List.of(1, 7), List.of(1, 7, 30));
        Arbitrary<List<Double>> steps = Arbitraries.doubles()
                .between(-20, 30)
                .ofScale(1)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 800),
                        gaps,
                        lengths,
                        steps,
                        Arbitraries.doubles().between(0, 2000).ofScale(1))
                .as(Source::new);
    }

    private static Arbitrary<Aims> aims() {
        return Combinators.combine(
                        Arbitraries.of(TargetKind.ABSOLUTE, TargetKind.ABSOLUTE, TargetKind.PERCENT),
                        Arbitraries.doubles().between(-50, 100).ofScale(1),
                        Arbitraries.integers().between(1, 99).list().ofMaxSize(3),
                        Arbitraries.of(true, false))
                .as(Aims::new);
    }

    private static Case everyday(Shape shape, Source source, Aims aims, GoalState state) {
        long start = TODAY.toEpochDay() - shape.passed();
        long deadline = start + shape.days() - 1;
        List<Figure> figures = figures(source, shape.measure());
        double newest = figures.isEmpty() ? 100 : figures.getLast().value();
        double scale =
                shape.measure() == Measure.TOTAL ? sum(figures) * shape.days() / (source.history() + 1.0) : newest;
        double amount =
                aims.kind() == TargetKind.PERCENT ? aims.amount() : Math.rint(scale * (1 + aims.amount() / 100));
        return new Case(
                new Promise(
                        shape.measure(),
                        shape.direction(),
                        shape.baseline(),
                        new Target(aims.kind(), amount, null),
                        start,
                        deadline,
                        milestones(aims, start, deadline, amount),
                        shape.cadence(),
                        aims.isBounded() ? new Bounds(0, Double.POSITIVE_INFINITY) : Bounds.NONE,
                        state),
                figures,
                TODAY);
    }

    private static double sum(List<Figure> figures) {
        return figures.stream().mapToDouble(Figure::value).sum();
    }

    private static List<Point> milestones(Aims aims, long start, long deadline, double amount) {
        Set<Long> days = new TreeSet<>();
        for (int share : aims.milestones()) {
            long day = start + (deadline - start) * share / 100;
            if (day > start && day < deadline) {
                days.add(day);
            }
        }
        List<Point> milestones = new ArrayList<>();
        for (long day : days) {
            milestones.add(new Point(day, amount * (milestones.size() + 1) / 4));
        }
        return milestones;
    }

    private static List<Figure> figures(Source source, Measure measure) {
        List<Figure> figures = new ArrayList<>();
        double level = source.level();
        long day = TODAY.toEpochDay() - source.history();
        boolean grows = measure == Measure.LEVEL || measure == Measure.GAUGE;
        for (int i = 0; day <= TODAY.toEpochDay() + 5; i++) {
            double step = source.steps().get(i * 7 % source.steps().size());
            level = Math.max(0, level + (grows ? step : 0));
            int length = source.lengths().get(i * 5 % source.lengths().size());
            double value = grows ? level : Math.max(0, source.level() + step);
            figures.add(new Figure(day - length + 1, day, Math.rint(value * 10) / 10));
            day += source.gaps().get(i % source.gaps().size());
        }
        return figures;
    }

    /** Values, days and goals at the edges of what numbers and calendars hold. */
    static Arbitrary<Case> extreme() {
        Arbitrary<Double> values = Arbitraries.oneOf(
                Arbitraries.integers().between(0, EXTREMES.length - 1).map(i -> EXTREMES[i]),
                Arbitraries.doubles().between(-1e299, 1e299),
                Arbitraries.doubles().between(-10, 10));
        Arbitrary<Long> days = Arbitraries.oneOf(
                Arbitraries.longs().between(-30, 30),
                Arbitraries.longs().between(-2000, 800),
                Arbitraries.of(-700_000L, -36_500L, 36_500L));
        Arbitrary<Integer> lengths = Arbitraries.of(1, 1, 1, 7, 30, 365, 5000);
        Arbitrary<List<Figure>> some = Combinators.combine(days, lengths, values)
                .as((day, length, value) -> figure(day, length, value))
                .list()
                .ofMaxSize(40);
        Arbitrary<List<Figure>> many = Combinators.combine(
                        Arbitraries.of(5000, 400, 30),
                        Arbitraries.of(1, 7, 40),
                        values.list().ofMinSize(1).ofMaxSize(5))
                .as(Cases::row);
        return Combinators.combine(
                        shapes(),
                        Arbitraries.frequencyOf(Tuple.of(20, some), Tuple.of(1, many)),
                        values,
                        values.injectNull(0.5),
                        Arbitraries.longs().between(-1, 1),
                        Arbitraries.of(TargetKind.values()))
                .as(Cases::extreme);
    }

    private static Figure figure(long day, int length, double value) {
        long to = TODAY.toEpochDay() + day;
        return new Figure(to - length + 1, to, value);
    }

    private static List<Figure> row(int count, int gap, List<Double> values) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            figures.add(figure((long) (i - count) * gap, 1, values.get(i % values.size())));
        }
        return figures;
    }

    private static Case extreme(
            Shape shape, List<Figure> figures, double target, @Nullable Double baseline, long off, TargetKind kind) {
        long start = TODAY.toEpochDay() - shape.passed();
        long deadline = start + shape.days() - 1;
        double amount = kind == TargetKind.PERCENT ? Math.max(-1e6, Math.min(1e6, target)) : target;
        List<Point> milestones = List.of(new Point(Math.min(deadline, start + Math.max(0, off)), target / 2));
        return new Case(
                new Promise(
                        shape.measure(),
                        shape.direction(),
                        baseline,
                        new Target(kind, amount, null),
                        start,
                        deadline,
                        milestones,
                        shape.cadence(),
                        off == 0 ? Bounds.NONE : new Bounds(off < 0 ? 0 : -5, 100),
                        GoalState.ACTIVE),
                figures,
                TODAY);
    }

    /** The same with everything on later days. */
    static Case later(Case some, long days) {
        Promise promise = some.promise();
        return new Case(
                new Promise(
                        promise.measure(),
                        promise.direction(),
                        promise.baseline(),
                        promise.target(),
                        promise.start() + days,
                        promise.deadline() + days,
                        promise.milestones().stream()
                                .map(point -> new Point(point.day() + days, point.value()))
                                .toList(),
                        promise.cadence(),
                        promise.bounds(),
                        promise.state()),
                some.figures().stream()
                        .map(figure -> new Figure(figure.from() + days, figure.to() + days, figure.value()))
                        .toList(),
                some.today().plusDays(days));
    }

    /** The same in a unit that is so many times smaller. */
    static Case times(Case some, double factor) {
        Promise promise = some.promise();
        Target target = promise.target();
        return new Case(
                new Promise(
                        promise.measure(),
                        promise.direction(),
                        promise.baseline() == null ? null : Double.valueOf(promise.baseline() * factor),
                        target.kind() == TargetKind.PERCENT
                                ? target
                                : new Target(target.kind(), target.amount() * factor, null),
                        promise.start(),
                        promise.deadline(),
                        promise.milestones().stream()
                                .map(point -> new Point(point.day(), point.value() * factor))
                                .toList(),
                        promise.cadence(),
                        new Bounds(
                                promise.bounds().lowest() * factor,
                                promise.bounds().highest() * factor),
                        promise.state()),
                some.figures().stream()
                        .map(figure -> new Figure(figure.from(), figure.to(), figure.value() * factor))
                        .toList(),
                some.today());
    }

    /** The same with an absolute target. */
    static Case towards(Case some, double target) {
        Promise promise = some.promise();
        return some.with(new Promise(
                promise.measure(),
                promise.direction(),
                promise.baseline(),
                new Target(TargetKind.ABSOLUTE, target, null),
                promise.start(),
                promise.deadline(),
                promise.milestones(),
                promise.cadence(),
                promise.bounds(),
                promise.state()));
    }

    static double orZero(@Nullable Double value) {
        return Objects.requireNonNullElse(value, 0.0);
    }
}
