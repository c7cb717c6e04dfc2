package nl.koers.imports;

import java.nio.file.Path;
import nl.koers.reading.ImportSetting;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was brought in, complete and on our own disk.
 *
 * @param originalName as the sender named it; a hint, never a path
 * @param file ours to read; the caller deletes or archives it
 * @param inboxFolder name of the inbox's subfolder it lay in, empty for the inbox itself; null when it came otherwise
 */
public record Delivery(
        String originalName,
        Path file,
        Way way,
        ImportSetting setting,
        @Nullable String inboxFolder) {

    /** A file that did not come through the inbox folder. */
    public Delivery(String originalName, Path file, Way way, ImportSetting setting) {
        this(originalName, file, way, setting, null);
    }
}
