package nl.koers.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a file, read one by one. In a workbook or zip file of which some part is an export that Koers knows, the
 * parts that only look like a table of one's own are taken as well where they name their channels themselves and all of it
 * can be used; else they belong to that export and are left out, since nobody said what their figures are.
 */
final class PartReadings {

    private static final Set<String> UNKNOWN =
            Set.of("NOT_RECOGNISED", "MIXED_SEPARATORS", "NO_DATE_COLUMN", "NO_DATES", "UNKNOWN_FIGURES", "NO_YEAR");

    private final Profiles profiles;
    private final FileContext context;
    private final List<FileRefused> unknown = new ArrayList<>();

    PartReadings(Profiles profiles, FileContext context) {
        this.profiles = profiles;
        this.context = context;
    }

    /** A part that was read, or else why not. */
    private record Result(
            @Nullable PartReading read, @Nullable FileRefused refused) {

        boolean isUnknown() {
            return refused != null && UNKNOWN.contains(refused.problem().code());
        }
    }

    /**
     * Those in which something is recognised, in the order of the file.
     *
     * @throws FileRefused when anything in one that is recognised cannot be used
     */
    List<PartReading> of(List<FilePart> parts) {
        boolean single = parts.size() == 1;
        Profiles first = single ? profiles : profiles.known();
        List<Result> results =
                parts.stream().map(part -> read(part, first, context)).toList();
        boolean isExport = results.stream().anyMatch(one -> one.read() != null);
        List<PartReading> read = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Result one = results.get(i);
            if (!single && one.isUnknown()) {
                one = isExport ? beside(parts.get(i), one) : read(parts.get(i), profiles, context);
            }
            if (one.read() != null) {
                read.add(one.read());
            } else if (one.refused() != null) {
                unknown.add(one.refused());
            }
        }
        return read;
    }

    /** Those in which nothing is recognised. */
    List<FileRefused> unknown() {
        return unknown;
    }

    /** A part beside a known export: taken where it says itself which channels it is about. */
    private Result beside(FilePart part, Result before) {
        try {
            return new Result(PartReading.of(part, profiles.generic(), context.withoutChannel()), null);
        } catch (FileRefused refused) {
            return before;
        }
    }

    private static Result read(FilePart part, Profiles profiles, FileContext context) {
        try {
            return new Result(PartReading.of(part, profiles, context), null);
        } catch (FileRefused refused) {
            if (!refused.isNotRecognised()) {
                throw refused.in(part.name());
            }
            return new Result(null, refused.in(part.name()));
        }
    }
}
