package nl.koers.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import profile that somebody mapped in the browser or brought as a file.
 *
 * @param id as reports name it; never changes
 * @param name for people
 * @param yaml as a file of {@code config/profiles}
 * @param createdBy name of who made it
 * @param problem why it is not used, in English; null while it is fine
 */
public record OwnProfile(
        String id,
        String name,
        String yaml,
        String createdBy,
        Instant createdAt,
        @Nullable String problem) {}
