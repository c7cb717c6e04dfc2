package nl.koers.reading;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.snapshot.SnapshotBatch;
import nl.koers.snapshot.SnapshotBatch.Contradiction;
import org.jspecify.annotations.Nullable;

/** One part of a file, read and free of errors. */
final class PartReading {

    private final FilePart part;
    private final FileReading reading;
    private final Evidence evidence;
    private final LeftOut leftOut;

    private PartReading(FilePart part, FileReading reading, Evidence evidence, LeftOut leftOut) {
        this.leftOut = leftOut;
        this.part = part;
        this.reading = reading;
        this.evidence = evidence;
    }

    /**
     * Reads a part whole, a second time if the first showed only at its end what its dates or numbers mean.
     *
     * @throws FileRefused when anything in it cannot be used
     */
    static PartReading of(FilePart whole, Profiles profiles, FileContext context) {
        Profiles wanted = profiles.forName(whole.name().isEmpty() ? context.fileName() : whole.name());
        Dialect plain = Dialect.choose(whole, wanted);
        Optional<FilePart> inner = plain.isRecognised() ? Optional.empty() : unwrapped(whole, wanted);
        FilePart part = inner.orElse(whole);
        Dialect dialect = inner.isEmpty() ? plain : Dialect.choose(part, wanted);
        ChannelFinder finder =
                new ChannelFinder(context.channels(), context.setting().channel());
        Evidence evidence = new Evidence(context.in(whole.name()), dialect.separator());
        FileReading reading = read(part, dialect, new FileReading(wanted, finder, evidence));
        if (evidence.isOpen()) {
            evidence.settle(part.endsWithLineEnd() ? Integer.MAX_VALUE : reading.lastLine() - 1);
            reading = read(part, dialect, new FileReading(wanted, finder, evidence));
        }
        int contradictions = contradictions(reading.figures(), evidence);
        if (evidence.tables().hasSplit()) {
            reading = read(part, dialect, new FileReading(wanted, finder, evidence));
            contradictions = contradictions(reading.figures(), evidence);
        }
        LeftOut leftOut = LeftOut.NOTHING;
        ReadFigures figures = reading.figures();
        if (!figures.errors().isEmpty()) {
            RejectedRows rows = figures.mayComeInParts()
                    ? BadRows.of(part, dialect.separator(), figures.errors().lines(), figures.headers())
                    : null;
            if (!context.setting().skipsBadRows() || !figures.mayLeaveRowsOut()) {
                int without =
                        figures.mayLeaveRowsOut() ? figures.errors().lines().cardinality() : 0;
                throw new FileRefused(figures.errors(), choices(figures, finder))
                        .withoutWhich(without)
                        .carrying(rows);
            }
            leftOut = leaveOut(figures, contradictions, rows);
        }
        if (inner.isPresent()) {
            figures.notices().add(Notices.Why.WRAPPED_LINES, "1");
        }
        return new PartReading(part, reading, evidence, leftOut);
    }

    /** Lines in one pair of quotation marks each, if a profile knows what they hold. */
    private static Optional<FilePart> unwrapped(FilePart part, Profiles profiles) {
        return Dialect.wrapping(part)
                .map(part::unwrapped)
                .filter(inner -> Dialect.choose(inner, profiles).isRecognised());
    }

    private static FileReading read(FilePart part, Dialect dialect, FileReading reading) {
        try (Reader characters = part.open()) {
            Rows.each(characters, dialect.separator(), row -> {
                if (row.line() > 1 || !dialect.hasInstruction()) {
                    reading.accept(row);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        reading.end();
        return reading;
    }

    /** The same period of a series twice, with different values; noted where the rows of a table are of something else. */
    private static int contradictions(ReadFigures figures, Evidence evidence) {
        int[] found = new int[1];
        figures.batch().sort(one -> {
            ReadTable table = figures.tableOf(one.secondLine());
            if (table != null && table == figures.tableOf(one.firstLine())) {
                evidence.tables().split(table.number(), table.map());
            }
            contradiction(figures.errors(), one);
            found[0]++;
        });
        return found[0];
    }

    /** Rows with a cell at fault go as a whole; of two rows that contradict each other, both. */
    private static LeftOut leaveOut(ReadFigures figures, int contradictions, @Nullable RejectedRows rows) {
        RowErrors errors = figures.errors();
        int removed = figures.batch().leaveOut(errors.lines(), contradictions);
        return new LeftOut(errors.stored(), errors.count() + removed, rows);
    }

    private static void contradiction(RowErrors errors, Contradiction found) {
        String what = "\"" + found.series().metric() + "\" on " + LocalDate.ofEpochDay(found.from());
        String message = what + " has another value on line " + found.firstLine() + ".";
        errors.add(found.secondLine(), null, what, "DUPLICATE_ROW", message);
        errors.lines().set(found.firstLine());
    }

    private static List<String> choices(ReadFigures figures, ChannelFinder finder) {
        return figures.errors().first().code().equals("UNKNOWN_CHANNEL") ? finder.choices(null) : List.of();
    }

    LeftOut leftOut() {
        return leftOut;
    }

    String name() {
        return part.name();
    }

    SnapshotBatch batch() {
        return reading.figures().batch();
    }

    /** Whether it has a value for the period that two parts disagree about. */
    boolean holds(Contradiction found) {
        boolean[] holds = new boolean[1];
        reading.figures().batch().each((name, kind, from, to, value, line) -> {
            holds[0] |= name.equals(found.series()) && from == found.from();
        });
        return holds[0];
    }

    /** What did not come from the bytes: years of dates, and the period that the name states. */
    String years() {
        String period = reading.figures().statedPeriod();
        return evidence.years().isEmpty() || period.isEmpty()
                ? evidence.years() + period
                : evidence.years() + "," + period;
    }

    Stream<String> profiles() {
        return reading.figures().tables().stream().map(ReadTable::profile);
    }

    Stream<ImportedTable> report() {
        return reading.figures().tables().stream()
                .flatMap(table -> table.report(reading.figures().batch()).stream())
                .map(table -> table.in(part.name()));
    }

    Stream<Skipped> skipped() {
        Notices notices = reading.figures().notices();
        if (part.replaced() != null) {
            notices.add(Notices.Why.BAD_BYTES, part.replaced().name());
        }
        if (!part.endsWithLineEnd()) {
            notices.add(Notices.Why.NO_FINAL_LINE_END, String.valueOf(reading.lastLine()));
        }
        return notices.all().stream()
                .map(one -> part.name().isEmpty() ? one : new Skipped(part.name() + ": " + one.what(), one.why()));
    }
}
