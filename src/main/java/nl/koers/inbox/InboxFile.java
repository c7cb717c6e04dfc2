package nl.koers.inbox;

import java.time.Instant;

/**
 * A file claimed from the inbox.
 *
 * @param id also its name in {@code work/}
 * @param folder name of the subfolder it lay in, empty for the inbox itself
 * @param attempts how often it has been read, this time included; counted before it is read
 * @param message why it is in quarantine, as JSON; else empty
 */
record InboxFile(String id, String folder, String name, Instant modified, int attempts, State state, String message) {

    enum State {
        CLAIMED,
        DONE,
        QUARANTINED
    }
}
