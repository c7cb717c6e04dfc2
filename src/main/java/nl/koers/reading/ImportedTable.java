package nl.koers.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One table of a file that was read, for one channel. Null dates mean no rows.
 *
 * @param part file or sheet inside the file in which it stands; null when the file has no parts
 */
public record ImportedTable(
        String profile,
        String channel,
        List<String> metrics,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int rows,
        @Nullable String part) {

    /** A table of a file without parts. */
    public ImportedTable(
            String profile,
            String channel,
            List<String> metrics,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            int rows) {
        this(profile, channel, metrics, from, to, rows, null);
    }

    /** The metrics that came into each channel, by its name. */
    public static Map<String, List<String>> metrics(List<ImportedTable> tables) {
        return tables.stream()
                .filter(table -> !table.channel().isEmpty())
                .collect(Collectors.toMap(
                        ImportedTable::channel,
                        ImportedTable::metrics,
                        (one, other) -> Stream.concat(one.stream(), other.stream())
                                .distinct()
                                .toList()));
    }

    ImportedTable in(String name) {
        return new ImportedTable(profile, channel, metrics, from, to, rows, name.isEmpty() ? null : name);
    }
}
