package nl.koers.progress;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import nl.koers.bench.ImportAmongGoals;
import nl.koers.forecast.Bounds;
import nl.koers.goal.Direction;
import nl.koers.goal.GoalState;
import nl.koers.goal.Measure;
import nl.koers.goal.Target;
import nl.koers.goal.Target.TargetKind;
import nl.koers.workspace.Thresholds;

/**
 * How many goals one core evaluates in a second, each with a year of daily figures, forecast and days of completion
 * included; and how long an import of one series takes among few and among many goals. Run by {@code ./koers bench progress}; what it prints is a table for the README.
 */
public final class ProgressBench {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final int DAYS = 365;
    private static final int GOALS = 200;
    private static final int ROUNDS = 5;
    private static final long ROUND_NANOS = 2_000_000_000L;

    private ProgressBench() {}

    public static void main(String[] arguments) throws IOException {
        double few = 1000 * ImportAmongGoals.seconds(10);
        double many = 1000 * ImportAmongGoals.seconds(100);
        System.out.println("| goals, each with a year of daily figures | on one core |\n|---|---|");
        for (Measure measure : Measure.values()) {
            System.out.printf(Locale.ROOT, "| %s | %,.0f a second |%n", measure, perSecond(measure));
        }
        System.out.printf(Locale.ROOT, "| import of one series with ten goals, among 1,000 goals | %.0f ms |%n", few);
        System.out.printf(Locale.ROOT, "| the same among 100,000 goals | %.0f ms |%n", many);
        System.out.printf(Locale.ROOT, "| ratio | %.2f |%n", many / few);
        System.exit(0);
    }

    private static double perSecond(Measure measure) {
        List<Promise> promises = new ArrayList<>();
        List<List<Figure>> figures = new ArrayList<>();
        for (int goal = 0; goal < GOALS; goal++) {
            List<Figure> year = year(measure, goal);
            figures.add(year);
            promises.add(promise(measure, year));
        }
        double[] rounds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            rounds[round] = round(promises, figures);
        }
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }

    private static double round(List<Promise> promises, List<List<Figure>> figures) {
        long evaluated = 0;
        int forecasts = 0;
        long start = processorNanos();
        long passed = 0;
        while (passed < ROUND_NANOS) {
            for (int goal = 0; goal < GOALS; goal++) {
                Standing standing = Progress.evaluate(promises.get(goal), figures.get(goal), TODAY, Thresholds.DEFAULT)
                        .standing();
                forecasts += standing.outlook() == null ? 0 : 1;
            }
            evaluated += GOALS;
            passed = processorNanos() - start;
        }
        if (forecasts != evaluated) {
            throw new IllegalStateException("only " + forecasts + " of " + evaluated + " goals had a forecast");
        }
        return evaluated / (passed / 1e9);
    }

    /** Of this thread, so that other programs on the machine do not count. */
    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<Figure> year(Measure measure, int seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<Figure> figures = new ArrayList<>();
        double level = 500;
        for (int day = DAYS; day > 0; day--) {
            long on = TODAY.toEpochDay() - day;
            level += 2 + Math.round(random.nextGaussian() * 3);
            double flow = Math.max(0, Math.round(40 + random.nextGaussian() * 12));
            figures.add(new Figure(
                    on,
                    on,
                    switch (measure) {
                        case LEVEL -> level;
                        case TOTAL, RATE -> flow;
                        case GAUGE -> 3 + random.nextGaussian() * 0.2;
                    }));
        }
        return figures;
    }

    private static Promise promise(Measure measure, List<Figure> year) {
        double target = switch (measure) {
            case LEVEL -> year.getLast().value() + 240;
            case TOTAL -> 40 * 180;
            case RATE -> 44;
            case GAUGE -> 3.3;
        };
        return new Promise(
                measure,
                Direction.INCREASE,
                null,
                new Target(TargetKind.ABSOLUTE, target, null),
                TODAY.minusDays(60).toEpochDay(),
                TODAY.plusDays(119).toEpochDay(),
                List.of(),
                30,
                new Bounds(0, Double.POSITIVE_INFINITY),
                GoalState.ACTIVE);
    }
}
