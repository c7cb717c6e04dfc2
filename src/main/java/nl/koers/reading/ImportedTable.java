package nl.koers.reading;

import java.time.LocalDate;
import java.util.List;
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

    ImportedTable in(String name) {
        return new ImportedTable(profile, channel, metrics, from, to, rows, name.isEmpty() ? null : name);
    }
}
