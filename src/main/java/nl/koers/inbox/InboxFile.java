package nl.koers.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A file claimed from the inbox.
 *
 * @param id also its name in {@code work/}
 * @param folder name of the subfolder it lay in, empty for the inbox itself
 * @param attempts how often it has been read, this time included; counted before it is read
 * @param message why it is in quarantine, as JSON; else empty
 * @param shelf its name in quarantine, empty when it does not lie there; for a claimed file: it is still to be fetched
 * @param answer what somebody said about this file alone, see {@link FileAnswer}
 * @param isOfCosts it was found to hold costs: managers alone hear of it
 */
record InboxFile(
        String id,
        String folder,
        String name,
        Instant modified,
        int attempts,
        State state,
        String message,
        String shelf,
        String answer,
        boolean isOfCosts) {

    enum State {
        CLAIMED,
        DONE,
        QUARANTINED
    }

    /** A file that nobody has looked into yet. */
    static InboxFile claimed(String id, String folder, String name, Instant modified) {
        return new InboxFile(id, folder, name, modified, 0, State.CLAIMED, "", "", "", false);
    }

    /** As {@link #claimed(String, String, String, Instant)}, under a new id. */
    static InboxFile claimed(String folder, String name, Instant modified) {
        return claimed(UUID.randomUUID().toString(), folder, name, modified);
    }
}
