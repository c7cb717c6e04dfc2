package nl.koers.reading;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read more than once: of a file, or of a file inside another. */
@FunctionalInterface
interface ByteSource {

    /** From the first byte; the caller closes it. */
    InputStream open() throws IOException;
}
