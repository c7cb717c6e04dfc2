package nl.koers.cost;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.koers.access.AuditTrail;
import nl.koers.access.CurrentUser;
import nl.koers.cost.CostSheet.Line;
import nl.koers.goal.Goals;
import nl.koers.i18n.Texts;
import nl.koers.reading.DateOrder;
import nl.koers.reading.DecimalSign;
import nl.koers.reading.FirstRow;
import nl.koers.snapshot.ImportId;
import nl.koers.workspace.Workspace;
import nl.koers.workspace.Workspaces;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the room for files with costs: read, kept whole and taken back whole, for managers only. */
@Service
public class CostFiles {

    /** What stands in the ledger of imports in the place of a profile. */
    public static final String PROFILE = "koers-costs";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CostRepository entries;
    private final Goals goals;
    private final Workspaces workspaces;
    private final Texts texts;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    CostFiles(
            CostRepository entries,
            Goals goals,
            Workspaces workspaces,
            Texts texts,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.entries = entries;
        this.goals = goals;
        this.workspaces = workspaces;
        this.texts = texts;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether a file that begins like this holds costs. Says nothing about any cost, so anybody may ask. */
    public static boolean recognises(List<FirstRow> rows) {
        return CostColumns.find(rows).isPresent();
    }

    /**
     * What a file holds, by the goals and costs as they are now; nothing is kept.
     *
     * @param rows all of them, of a file that is {@link #recognises recognised}
     * @param decimal as somebody said; null to leave it to the file
     * @param order as somebody said; null to leave it to the file
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public CostSheet read(List<FirstRow> rows, @Nullable DecimalSign decimal, @Nullable DateOrder order) {
        CostSheet sheet = CostSheetReading.read(
                rows,
                new CostSheetReading.With(
                        goals.names(),
                        CostCells.kinds(this::words),
                        workspaces.find().map(Workspace::currency).orElseThrow(),
                        workspaces.today()),
                new CostNotation.Said(decimal, order));
        return sheet.isGood() ? withKnown(sheet) : sheet;
    }

    private Stream<String> words(CostKind kind) {
        return Texts.LANGUAGES.stream().map(language -> texts.get(language, "cost.kind." + kind));
    }

    /**
     * A file that goes on where an earlier one ended repeats its lines: as many as there are of one are known, also where
     * somebody changed or took back what they brought.
     */
    private CostSheet withKnown(CostSheet sheet) {
        Map<String, Integer> kept = new HashMap<>();
        entries.importedLines().forEach(line -> kept.merge(line, 1, Integer::sum));
        List<Line> lines = sheet.lines().stream()
                .map(line -> {
                    String key = CostRules.line(line.data());
                    boolean isKnown = kept.getOrDefault(key, 0) > 0;
                    if (isKnown) {
                        kept.merge(key, -1, Integer::sum);
                    }
                    return new Line(line.number(), line.goal(), line.data(), line.amount(), isKnown);
                })
                .toList();
        return new CostSheet(lines, List.of(), null);
    }

    /**
     * Keeps what is new in a sheet, in the transaction of the import.
     *
     * @throws IllegalArgumentException for a sheet with faults or an open question
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void keep(CostSheet sheet, ImportId cause) {
        if (!sheet.isGood()) {
            throw new IllegalArgumentException("A sheet with faults is not kept");
        }
        Instant now = clock.instant();
        sheet.lines().stream()
                .filter(line -> !line.isKnown())
                .forEach(line -> entries.cameWith(
                        entries.insert(line.data(), now, user.name()), cause, CostRules.line(line.data())));
        audit.record("COSTS_IMPORTED", "import " + cause.value());
    }

    /** Lets what came with an import no longer count, in the transaction of its undoing; returns how many. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public int takeBack(ImportId cause) {
        Instant now = clock.instant();
        List<CostEntry> counting =
                entries.of(cause).stream().filter(entry -> !entry.isTakenBack()).toList();
        counting.forEach(entry -> {
            entries.takeBack(entry.id(), entry.version(), true);
            entries.record(new CostChange(entry.id(), now, user.name(), "state", "", "TAKEN_BACK"));
        });
        entries.forgetLines(cause);
        return counting.size();
    }

    /** A file to fill in, as spreadsheets of the language expect it: the heading, and two lines that are left out. */
    @PreAuthorize("hasRole('MANAGER')")
    public byte[] template(Locale reader) {
        Locale language = Texts.spoken(reader);
        boolean isDutch = language.equals(Texts.DUTCH);
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (CsvWriter csv =
                CsvWriter.builder().fieldSeparator(isDutch ? ';' : ',').build(text)) {
            csv.writeRecord(Stream.of("goal", "date", "amount", "hours", "kind", "note")
                    .map(column -> texts.get(language, "cost.file." + column))
                    .toList());
            String today = workspaces.today().toString();
            String goal = "# " + texts.get(language, "cost.file.example");
            csv.writeRecord(goal, today, isDutch ? "1250,50" : "1250.50", "", word(language, CostKind.AGENCY), "");
            csv.writeRecord(goal, today, "", isDutch ? "2,5" : "2.5", word(language, CostKind.OWN_HOURS), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String word(Locale language, CostKind kind) {
        return texts.get(language, "cost.kind." + kind);
    }
}
