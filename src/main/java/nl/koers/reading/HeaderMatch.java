package nl.koers.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.koers.reading.ImportProfile.Layout;
import nl.koers.reading.ImportProfile.Part;
import org.jspecify.annotations.Nullable;

/** Lays a profile beside a row that may be a header: do its words fit, and which column means what? */
final class HeaderMatch {

    private HeaderMatch() {}

    /** The meaning of the columns, if this row is a header of the profile. */
    static Optional<TableMap> of(ImportProfile profile, MetricKinds kinds, HeaderRow row) {
        if (!stands(profile, row) || !row.words().containsAll(profile.needs())) {
            return Optional.empty();
        }
        HeaderColumns columns = new HeaderColumns(profile, row.cells(), row.words(), row.title());
        return Optional.ofNullable(
                map(new ExportMatch(columns, List.of()), new OwnTableMatch(columns, kinds), profile));
    }

    private static @Nullable TableMap map(ExportMatch export, OwnTableMatch own, ImportProfile profile) {
        return switch (profile.layout()) {
            case SKIPPED, COLUMNS -> export.columns();
            case POSTS -> export.posts();
            case TITLED -> export.titled();
            case LIST -> export.list();
            case LONG -> own.longTable();
            case WIDE -> own.wide();
            case ACROSS -> own.across();
        };
    }

    /** In the right place, and beside a header that the profile asks for. */
    private static boolean stands(ImportProfile profile, HeaderRow row) {
        Set<String> beside = profile.words(Part.BESIDE);
        return (!profile.hasPreamble() || row.isBelowPreamble())
                && (profile.above() == null || row.standing() != null)
                && (profile.layout() == Layout.LIST
                        || beside.isEmpty()
                        || row.words().stream().anyMatch(beside::contains));
    }

    /** The meaning of the columns once the descriptions below the header are known. */
    static TableMap described(TableMap map, List<String> descriptions) {
        if (map.profile().layout() != Layout.COLUMNS) {
            return map;
        }
        HeaderRow row = HeaderRow.of(map.headers(), map.title(), false);
        HeaderColumns columns = new HeaderColumns(map.profile(), row.cells(), row.words(), row.title());
        TableMap described = new ExportMatch(columns, HeaderWords.normal(descriptions)).columns();
        return described == null ? map : described;
    }
}
