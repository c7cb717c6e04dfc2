package nl.koers.imports;

import java.nio.file.attribute.FileTime;
import nl.koers.reading.FileText;

/**
 * A delivery that was looked at from outside and not read yet.
 *
 * @param arrival as the ledger will know it
 * @param modified when the file was last written, before the first byte of it was looked at
 */
record Examined(Delivery delivery, FileText text, Arrival arrival, FileTime modified) {}
