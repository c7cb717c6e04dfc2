package nl.koers.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One table of a file that was read, for one channel. Null dates mean no rows. */
public record ImportedTable(
        String profile,
        String channel,
        List<String> metrics,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int rows) {}
