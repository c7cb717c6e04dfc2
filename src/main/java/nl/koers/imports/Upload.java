package nl.koers.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.koers.reading.ImportSetting;

/**
 * A file that arrived whole. It is on our disk until this is closed.
 *
 * @param originalName printable, without folders, 1 to 255 characters
 * @param file under a name of our own
 * @param size in bytes
 */
public record Upload(String originalName, Path file, long size) implements AutoCloseable {

    /** This file as something to import. */
    public Delivery delivery(Way way, ImportSetting setting) {
        return new Delivery(originalName, file, way, setting);
    }

    /** Deletes the file; may be called twice. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
