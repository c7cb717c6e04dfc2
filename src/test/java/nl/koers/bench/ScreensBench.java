package nl.koers.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long the server takes (time of the processor, so that other programs on the machine do not count) for each screen where there are 10,000 goals with ten years of daily figures, beside the bare
 * SQL that the screen needs and beside the same screen with a tenth of the history, in turn on this machine. Then what an
 * open window keeps in memory. Run by {@code ./koers bench screens}; what it prints is a table for the README.
 */
public final class ScreensBench {

    private static final int GOALS = 10_000;
    private static final int DAYS = 3_650;
    private static final int WARM_UP = 100;
    private static final int VISITS = 100;
    private static final int WINDOWS = 50;

    private final MeasuredVisits whole;
    private final MeasuredVisits tenth;

    private ScreensBench(MeasuredVisits whole, MeasuredVisits tenth) {
        this.whole = whole;
        this.tenth = tenth;
    }

    /** A screen: its name in the table, where it is, and how long its answer is at least. */
    record Screen(String name, String route, String query, int smallest) {}

    /** What was measured of a screen, in milliseconds. */
    private record Times(Screen screen, int statements, List<Double> whole, List<Double> bare, List<Double> tenth) {

        Times(Screen screen, int statements) {
            this(screen, statements, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /**
     * Optional arguments: goals, days of figures, visits, and how the names of the screens begin, for a quick look. The
     * databases stay in {@code target/bench-screens} for the next time.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int goals = arguments.length > 0 ? Integer.parseInt(arguments[0]) : GOALS;
        int days = arguments.length > 1 ? Integer.parseInt(arguments[1]) : DAYS;
        int visits = arguments.length > 2 ? Integer.parseInt(arguments[2]) : VISITS;
        try (MeasuredVisits whole = new MeasuredVisits(folder(goals, days), goals, days);
                MeasuredVisits tenth = new MeasuredVisits(folder(goals, days / 10), goals, days / 10)) {
            new ScreensBench(whole, tenth).run(visits, arguments.length > 3 ? arguments[3] : "");
            double kilobytes = whole.bytesAWindow(WINDOWS) / 1024;
            System.out.printf(Locale.ROOT, "| live heap for each open Overview | %.0f kB |%n", kilobytes);
        }
        System.exit(0);
    }

    private static Path folder(int goals, int days) throws IOException {
        return Files.createDirectories(Path.of("target", "bench-screens", goals + "-" + days))
                .toAbsolutePath();
    }

    private List<Screen> screens() throws IOException {
        List<Screen> screens = new ArrayList<>(List.of(
                new Screen("Overview", "", "", 20_000),
                new Screen("Goals", "goals", "", 20_000),
                new Screen("Goals, sorted and grouped", "goals", "sort=-reached&group=channel", 20_000),
                new Screen("Goals, searched", "goals", "find=visits&sort=deadline", 20_000)));
        for (String measure : List.of("LEVEL", "TOTAL", "RATE", "GAUGE")) {
            screens.add(new Screen(
                    "Goal (" + measure.toLowerCase(Locale.ROOT) + ")", "goals/" + whole.goal(measure), "", 10_000));
        }
        screens.add(new Screen("Objectives", "objectives", "", 10_000));
        screens.add(new Screen("My actions", "actions", "", 5_000));
        return screens;
    }

    private void run(int visits, String beginning) throws IOException, InterruptedException {
        List<Times> all = new ArrayList<>();
        for (Screen screen : screens()) {
            if (screen.name().startsWith(beginning)) {
                all.add(new Times(screen, whole.record(screen)));
            }
        }
        for (int round = -Math.min(WARM_UP, visits); round < visits; round++) {
            for (Times times : all) {
                double ours = whole.milliseconds(times.screen());
                double bare = whole.bare(times.screen());
                double tenths = tenth.milliseconds(times.screen());
                if (round >= 0) {
                    times.whole().add(ours);
                    times.bare().add(bare);
                    times.tenth().add(tenths);
                }
            }
        }
        System.out.println(
                "| screen | p50 | p95 | bare SQL p95 | ratio | statements | tenth of the history p95 | ratio |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        all.forEach(ScreensBench::print);
    }

    private static void print(Times times) {
        double ours = RunningKoers.percentile95(times.whole());
        double bare = RunningKoers.percentile95(times.bare());
        double tenth = RunningKoers.percentile95(times.tenth());
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f ms | %.1f ms | %.1f ms | **%.2f** | %d | %.1f ms | **%.2f** |%n",
                times.screen().name(),
                median(times.whole()),
                ours,
                bare,
                ours / bare,
                times.statements(),
                tenth,
                ours / tenth);
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
