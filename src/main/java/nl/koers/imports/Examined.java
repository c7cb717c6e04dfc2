package nl.koers.imports;

import nl.koers.reading.FileText;

/**
 * A delivery that was looked at from outside and not read yet.
 *
 * @param arrival as the ledger will know it
 */
record Examined(Delivery delivery, FileText text, Arrival arrival) {}
