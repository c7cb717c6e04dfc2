package nl.koers.imports;

import java.nio.file.Path;
import nl.koers.reading.ImportSetting;

/**
 * A file as it was brought in, complete and on our own disk.
 *
 * @param originalName as the sender named it; a hint, never a path
 * @param file ours to read; the caller deletes or archives it
 */
public record Delivery(String originalName, Path file, Way way, ImportSetting setting) {}
