package nl.koers.backtest;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.koers.database.StartRefused;
import nl.koers.goal.Measure;
import nl.koers.progress.Backtest;
import nl.koers.progress.Backtest.Value;
import nl.koers.progress.BacktestResult;
import nl.koers.progress.Status;
import nl.koers.workspace.Thresholds;

/** What {@code koers backtest} does: sets goals on the history of a file and prints how the claims about them came true. */
public final class BacktestProgram {

    private static final String USAGE =
            "Say what the values are: ./koers backtest FILE.csv --kind level|flow|ratio (level: a stand, such as"
                    + " followers; flow: an amount a day, such as visits; ratio: a proportion, such as a click rate).";
    private static final List<Status> CALLED = List.of(Status.ON_TRACK, Status.AT_RISK, Status.BEHIND);

    private final PrintStream out;

    private BacktestProgram(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs with what was typed after {@code koers backtest}.
     *
     * @throws StartRefused when the words or the file cannot be used
     */
    public static void run(List<String> words, Path workingDirectory, PrintStream out) {
        if (words.size() != 3 || !words.get(1).equals("--kind")) {
            throw new StartRefused(USAGE);
        }
        Path file = workingDirectory.resolve(words.getFirst()).normalize();
        new BacktestProgram(out).run(SeriesFile.read(file), measures(words.getLast()));
    }

    private static Set<Measure> measures(String kind) {
        return switch (kind.toUpperCase(Locale.ROOT)) {
            case "LEVEL" -> Set.of(Measure.LEVEL);
            case "FLOW" -> Set.of(Measure.TOTAL, Measure.RATE);
            case "RATIO" -> Set.of(Measure.GAUGE);
            default -> throw new StartRefused(USAGE);
        };
    }

    private void run(Map<String, List<Value>> series, Set<Measure> measures) {
        Backtest backtest = new Backtest(Thresholds.DEFAULT);
        measures.stream()
                .sorted()
                .forEach(measure -> series.values().forEach(values -> backtest.tryGoalsOn(measure, values)));
        if (backtest.results().isEmpty()) {
            throw new StartRefused("No series of this file is long enough: a goal of 90 days needs 120 days before its"
                    + " start and figures up to its deadline.");
        }
        out.printf(
                Locale.ROOT,
                "%d series; goals of 90 and 180 days, asked at a quarter, half and three quarters of their period.%n",
                series.size());
        backtest.results().forEach(this::print);
    }

    private void print(Measure measure, BacktestResult result) {
        out.printf(Locale.ROOT, "%n## %s: %,d claims%n%n", measure, result.claims());
        out.printf(Locale.ROOT, "| called | share | of these succeeded |%n|---|---|---|%n");
        for (Status status : CALLED) {
            out.printf(
                    Locale.ROOT,
                    "| %s | %s | %s |%n",
                    status.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    percent((double) result.called(status) / result.claims()),
                    percent(result.succeeded(status)));
        }
        out.printf(Locale.ROOT, "%n| | |%n|---|---|%n");
        out.printf(Locale.ROOT, "| Brier score (0 is perfect) | %.3f |%n", result.brier());
        out.printf(Locale.ROOT, "| Brier score of the linear run-rate rule | %.3f |%n", result.runRateBrier());
        out.printf(Locale.ROOT, "| outcomes inside the 80%% band | %s |%n", percent(result.coverage80()));
        out.printf(Locale.ROOT, "| outcomes inside the 95%% band | %s |%n", percent(result.coverage95()));
        out.printf(Locale.ROOT, "%n| chance told | claims | came true |%n|---|---|---|%n");
        result.calibration()
                .forEach(bin -> out.printf(
                        Locale.ROOT,
                        "| %s | %,d | %s |%n",
                        percent(bin.chance()),
                        bin.claims(),
                        percent(bin.succeeded())));
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "–" : Math.round(100 * share) + "%";
    }
}
