package nl.koers.inbox;

import java.time.Instant;
import java.time.LocalDate;
import nl.koers.channel.Channel;
import nl.koers.imports.ImportReport.ImportStatus;
import nl.koers.snapshot.ImportId;
import org.jspecify.annotations.Nullable;

/**
 * A source and how it is doing.
 *
 * @param channel the one that was chosen, else the one the folder is called after; null when its files must name theirs
 * @param lastFile null while no file came; one with costs for managers alone
 * @param lastImportOn day on which figures were last imported, or found to be imported already; null while none were
 * @param coveredUpTo newest day of its imported figures; null while there are none
 * @param nextDue when the next file is expected: a cadence after {@code lastImportOn}; null with it
 * @param stale its figures are older than 1.5 cadences and four days; a subfolder that never brought any counts from
 *     the day it was made, the inbox itself does not count
 * @param failing its last file was refused
 * @param waiting how many of its files lie in quarantine
 */
public record SourceStanding(
        Source source,
        @Nullable Channel channel,
        @Nullable LastFile lastFile,
        @Nullable LocalDate lastImportOn,
        @Nullable LocalDate coveredUpTo,
        @Nullable LocalDate nextDue,
        boolean stale,
        boolean failing,
        long waiting) {

    /**
     * The newest file that was dealt with.
     *
     * @param importId the import that holds its figures; null for a refused file
     */
    public record LastFile(
            String name,
            Instant at,
            ImportStatus status,
            @Nullable ImportId importId) {}

    /** Whether somebody should look at it. */
    public boolean needsAttention() {
        return stale || failing || waiting > 0;
    }
}
