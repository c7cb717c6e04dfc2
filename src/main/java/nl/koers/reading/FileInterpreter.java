package nl.koers.reading;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.koers.snapshot.SnapshotBatch.Contradiction;

/** Door of the room: from text to values, by way of separator, tables, profiles, layouts and cells. */
public final class FileInterpreter {

    private final Supplier<Profiles> profiles;

    public FileInterpreter(Profiles profiles) {
        this(() -> profiles);
    }

    /** @param profiles asked anew for each file */
    public FileInterpreter(Supplier<Profiles> profiles) {
        this.profiles = profiles;
    }

    /**
     * Reads the whole file, a second time if the first showed only at its end what its dates or numbers mean.
     *
     * @throws FileRefused when anything in it cannot be used
     */
    public ReadFile interpret(FileText text, FileContext context) {
        ImportSetting setting = context.setting();
        Profiles wanted = profiles.get().only(setting.profile());
        Dialect dialect = Dialect.choose(text, wanted);
        ChannelFinder finder = new ChannelFinder(context.channels(), setting.channel());
        Evidence evidence = new Evidence(context);
        FileReading reading = read(text, dialect, new FileReading(wanted, finder, evidence));
        if (evidence.isOpen()) {
            evidence.settle(text.endsWithLineEnd() ? Integer.MAX_VALUE : reading.lastLine() - 1);
            reading = read(text, dialect, new FileReading(wanted, finder, evidence));
        }
        contradictions(reading);
        if (!reading.errors().isEmpty()) {
            throw new FileRefused(reading.errors(), choices(reading, finder));
        }
        return finished(text, reading, evidence);
    }

    /**
     * The beginning of a file as rows and cells, whatever they mean.
     *
     * @param most rows wanted
     */
    public List<FirstRow> firstRows(FileText text, int most) {
        return Dialect.sample(text, profiles.get()).stream()
                .limit(most)
                .map(row -> new FirstRow("", row.line(), row.cells()))
                .toList();
    }

    private static FileReading read(FileText text, Dialect dialect, FileReading reading) {
        try (Reader characters = text.open()) {
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

    /** The same period of a series twice, with different values. */
    private static void contradictions(FileReading reading) {
        reading.batch().sort(found -> contradiction(reading.errors(), found));
    }

    private static void contradiction(RowErrors errors, Contradiction found) {
        String what = "\"" + found.series().metric() + "\" on " + LocalDate.ofEpochDay(found.from());
        String message = what + " has another value on line " + found.firstLine() + ".";
        errors.add(found.secondLine(), null, what, "DUPLICATE_ROW", message);
    }

    private static List<String> choices(FileReading reading, ChannelFinder finder) {
        return reading.errors().first().code().equals("UNKNOWN_CHANNEL") ? finder.choices(null) : List.of();
    }

    private static ReadFile finished(FileText text, FileReading reading, Evidence evidence) {
        if (text.hasBadBytes()) {
            reading.notices().add(Notices.Why.BAD_BYTES, "UTF-8");
        }
        if (!text.endsWithLineEnd()) {
            reading.notices().add(Notices.Why.NO_FINAL_LINE_END, String.valueOf(reading.lastLine()));
        }
        return new ReadFile(
                reading.tables().stream().map(ReadTable::profile).distinct().collect(Collectors.joining(", ")),
                reading.tables().stream()
                        .flatMap(table -> table.report(reading.batch()).stream())
                        .toList(),
                reading.notices().all(),
                reading.batch(),
                evidence.years());
    }
}
