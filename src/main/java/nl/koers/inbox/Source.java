package nl.koers.inbox;

import java.time.Instant;

/**
 * The inbox folder, or one of its subfolders, from which files come.
 *
 * @param folder name of the subfolder; empty is the inbox itself
 */
public record Source(SourceId id, long version, String folder, SourceData data, Instant createdAt) {

    /** Whether it is the inbox itself, in which anybody may put anything. */
    public boolean isInbox() {
        return folder.isEmpty();
    }
}
