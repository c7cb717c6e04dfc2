package nl.koers.inbox;

import java.time.Instant;
import nl.koers.imports.Refusal;

/**
 * A file that was not imported and lies in quarantine until somebody decides.
 *
 * @param folder of its source; empty for the inbox itself
 * @param refusal why, and what may be chosen
 */
public record QuarantinedFile(String id, String folder, String name, Instant at, Refusal refusal) {}
