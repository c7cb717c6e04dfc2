package nl.koers.bench;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.koers.FixedClock;
import nl.koers.access.SystemIdentity;
import nl.koers.cost.BudgetData;
import nl.koers.cost.Budgets;
import nl.koers.cost.CostEntryData;
import nl.koers.cost.CostKind;
import nl.koers.cost.CostShare;
import nl.koers.cost.Costs;
import nl.koers.goal.Goal;
import nl.koers.goal.Goals;
import nl.koers.report.PaperRound;
import nl.koers.report.Report;
import nl.koers.report.ReportPaper;
import nl.koers.report.Reports;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The measured process of {@link PaperBench}. Its last line tells pages, goals, seconds on the wall, seconds of the
 * processor and megabytes of heap.
 */
final class MeasuredPaper {

    private static final LocalDate TODAY = LocalDate.ofInstant(FixedClock.NOON, ZoneOffset.UTC);
    private static final int LINES_A_PAGE = 45;
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private MeasuredPaper() {}

    /** {@code fill FOLDER GOALS DAYS}, {@code round FOLDER} or {@code plain PAGES}. */
    public static void main(String[] arguments) throws IOException, SQLException {
        switch (arguments[0]) {
            case "fill" -> fill(arguments);
            case "round" -> round(Path.of(arguments[1]));
            default -> plain(Integer.parseInt(arguments[1]));
        }
        System.exit(0);
    }

    private static void fill(String... arguments) throws SQLException {
        Path data = Path.of(arguments[1]);
        MeasuredScreens.fill(data, Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        try (ConfigurableApplicationContext koers = MeasuredScreens.start(data, new RecordedSql())) {
            koers.getBean(SystemIdentity.class)
                    .run(() -> koers.getBean(Goals.class).all().forEach(goal -> pay(koers, goal)));
        }
        System.out.println("filled");
    }

    private static void pay(ApplicationContext koers, Goal goal) {
        koers.getBean(Budgets.class).decide(goal.id(), 0, new BudgetData(250_000L, 1_200L, ""));
        koers.getBean(Costs.class)
                .add(new CostEntryData(
                        TODAY.minusDays(30), 98_765, 0, CostKind.ADVERTISING, "", List.of(CostShare.whole(goal.id()))));
    }

    private static void round(Path data) throws IOException {
        try (ConfigurableApplicationContext koers = MeasuredScreens.start(data, new RecordedSql());
                HeapPeak heap = new HeapPeak()) {
            long wall = System.nanoTime();
            long processor = MACHINE.getProcessCpuTime();
            Report report = koers.getBean(SystemIdentity.class)
                    .call(() -> koers.getBean(Reports.class).withMoney(TODAY.minusYears(10), TODAY, List.of()));
            ByteArrayOutputStream to = new ByteArrayOutputStream();
            PaperRound round = new PaperRound("Bench", 1, "Bench", Instant.EPOCH, Map.of(), Map.of());
            koers.getBean(ReportPaper.class).write(report, round, Locale.ENGLISH, to);
            tell(wall, processor, heap, to, report);
        }
    }

    private static void plain(int pages) throws IOException {
        StringBuilder html = new StringBuilder("<html><body style=\"font-size: 10pt\">");
        for (int page = 0; page < pages; page++) {
            html.append("<div style=\"page-break-after: ")
                    .append(page + 1 < pages ? "always" : "auto")
                    .append("\">");
            for (int line = 0; line < LINES_A_PAGE; line++) {
                html.append("<p style=\"margin: 0\">What was promised, where it stands and what it costs, line ")
                        .append(line)
                        .append("</p>");
            }
            html.append("</div>");
        }
        html.append("</body></html>");
        try (HeapPeak heap = new HeapPeak()) {
            long wall = System.nanoTime();
            long processor = MACHINE.getProcessCpuTime();
            ByteArrayOutputStream to = new ByteArrayOutputStream();
            new PdfRendererBuilder()
                    .withHtmlContent(html.toString(), null)
                    .toStream(to)
                    .run();
            tell(wall, processor, heap, to, null);
        }
    }

    private static void tell(
            long wall, long processor, HeapPeak heap, ByteArrayOutputStream pdf, @Nullable Report report)
            throws IOException {
        double walls = (System.nanoTime() - wall) / 1e9;
        double processors = (MACHINE.getProcessCpuTime() - processor) / 1e9;
        long megabytes = heap.megabytes();
        long goals = report == null
                ? 0
                : report.objectives().stream()
                        .mapToLong(objective -> objective.goals().size())
                        .sum();
        try (PDDocument read = Loader.loadPDF(pdf.toByteArray())) {
            System.out.printf(
                    Locale.ROOT, "%d %d %.1f %.1f %d%n", read.getNumberOfPages(), goals, walls, processors, megabytes);
        }
    }
}
