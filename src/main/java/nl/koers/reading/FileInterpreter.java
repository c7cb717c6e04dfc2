package nl.koers.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.koers.snapshot.SnapshotBatch;
import nl.koers.snapshot.SnapshotBatch.Contradiction;

/** Door of the room: from text to values, by way of separator, tables, profiles, layouts and cells. */
public final class FileInterpreter {

    private static final int MOST_NAMED = 30;

    private final Supplier<Profiles> profiles;

    public FileInterpreter(Profiles profiles) {
        this(() -> profiles);
    }

    /** @param profiles asked anew for each file */
    public FileInterpreter(Supplier<Profiles> profiles) {
        this.profiles = profiles;
    }

    /**
     * Reads the whole file, and every part of a workbook or zip file. Parts in which nothing is recognised are named as
     * left out where another part is recognised.
     *
     * @throws FileRefused when anything in it cannot be used
     */
    public ReadFile interpret(FileText text, FileContext context) {
        Profiles wanted = profiles.get().only(context.setting().profile());
        try (FileParts parts = FileParts.of(text, context.setting().encoding())) {
            List<Skipped> skipped = new ArrayList<>(parts.skipped());
            PartReadings readings = new PartReadings(wanted, context);
            List<PartReading> read = readings.of(parts.parts());
            List<FileRefused> unknown = readings.unknown();
            readings.unknown()
                    .forEach(refused -> skipped.add(new Skipped(
                            refused.problem().part() == null
                                    ? ""
                                    : refused.problem().part(),
                            why(refused).name())));
            if (read.isEmpty()) {
                throw notRecognised(unknown, skipped);
            }
            read.forEach(part -> part.skipped().forEach(skipped::add));
            return finished(read, skipped);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The beginning of a file, or of each of its parts, as rows and cells, whatever they mean.
     *
     * @param most rows wanted of a part
     */
    public List<FirstRow> firstRows(FileText text, int most) {
        List<FirstRow> rows = new ArrayList<>();
        try (FileParts parts = FileParts.of(text, null)) {
            for (FilePart part : parts.parts()) {
                Dialect.sample(part, profiles.get()).stream()
                        .limit(most)
                        .forEach(row -> rows.add(new FirstRow(part.name(), row.line(), row.cells())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /**
     * Every row as cells, whatever they mean, read as strictly as figures are.
     *
     * @param most rows that are read of a part at most
     * @throws FileRefused when it is no complete table
     */
    public List<FirstRow> rows(FileText text, int most) {
        List<FirstRow> rows = new ArrayList<>();
        try (FileParts parts = FileParts.of(text, null)) {
            for (FilePart part : parts.parts()) {
                Dialect.rows(part, profiles.get(), most)
                        .forEach(row -> rows.add(new FirstRow(part.name(), row.line(), row.cells())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static Notices.Why why(FileRefused refused) {
        return switch (refused.problem().code()) {
            case "EMPTY_FILE" -> Notices.Why.EMPTY_PART;
            case "NOTHING_TO_IMPORT" -> Notices.Why.NOTHING_TO_IMPORT;
            case "NO_DATED_FIGURES" -> Notices.Why.NO_DATED_FIGURES;
            default -> Notices.Why.UNKNOWN_PART;
        };
    }

    /** A file of one part is refused as that part is; of several, all are named. */
    private static FileRefused notRecognised(List<FileRefused> unknown, List<Skipped> skipped) {
        if (unknown.size() == 1 && skipped.size() == 1) {
            return unknown.getFirst();
        }
        List<FileRefused> lists = unknown.stream()
                .filter(refused -> refused.problem().code().equals("NO_DATED_FIGURES"))
                .toList();
        if (!lists.isEmpty() && lists.size() == unknown.size()) {
            return lists.getFirst();
        }
        String names = skipped.stream()
                .map(part -> "\"" + part.what() + "\"")
                .limit(MOST_NAMED)
                .collect(Collectors.joining(", "));
        List<RowError> damaged = unknown.stream()
                .flatMap(refused -> refused.problem().errors().stream())
                .limit(RowErrors.STORED)
                .toList();
        return new FileRefused(new FileRefused.Problem(
                "NOT_RECOGNISED",
                "No import profile fits anything in this file: " + names + ".",
                null,
                null,
                names,
                List.of(),
                damaged,
                damaged.size()));
    }

    private static ReadFile finished(List<PartReading> read, List<Skipped> skipped) {
        return new ReadFile(
                read.stream().flatMap(PartReading::profiles).distinct().collect(Collectors.joining(", ")),
                read.stream().flatMap(PartReading::report).toList(),
                List.copyOf(skipped),
                read.size() == 1 ? read.getFirst().batch() : together(read),
                read.stream()
                        .map(PartReading::years)
                        .filter(years -> !years.isEmpty())
                        .collect(Collectors.joining(",")),
                read.stream().map(part -> part.leftOut().in(part.name())).reduce(LeftOut.NOTHING, LeftOut::and));
    }

    /** The values of all parts in one batch; parts may repeat each other but not contradict. */
    private static SnapshotBatch together(List<PartReading> read) {
        SnapshotBatch all = new SnapshotBatch();
        for (PartReading part : read) {
            part.batch()
                    .each((name, kind, from, to, value, line) ->
                            all.add(all.series(name.channel(), name.metric(), kind), from, to, value, line));
            if (all.size() > FileReading.MOST_ROWS) {
                throw new FileRefused(
                        "TOO_MANY_ROWS", "The file has more than 5,000,000 rows or values; split it by period.");
            }
        }
        List<Contradiction> found = new ArrayList<>();
        all.sort(one -> {
            if (found.isEmpty()) {
                found.add(one);
            }
        });
        if (!found.isEmpty()) {
            throw contradiction(found.getFirst(), read);
        }
        return all;
    }

    private static FileRefused contradiction(Contradiction found, List<PartReading> read) {
        String what = "\"" + found.series().metric() + "\" on " + LocalDate.ofEpochDay(found.from());
        String where = read.stream()
                .filter(part -> part.holds(found))
                .map(part -> "\"" + part.name() + "\"")
                .collect(Collectors.joining(" and "));
        String message = what + " has different values in " + where + "; import them one by one.";
        return new FileRefused(
                message, List.of(RowErrors.error(found.secondLine(), null, what, "DUPLICATE_ROW", message)));
    }
}
