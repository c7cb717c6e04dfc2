package nl.koers.progress;

import java.time.LocalDate;
import java.util.Set;
import nl.koers.snapshot.ImportId;

/**
 * A figure that fed a number of a goal, with where it came from.
 *
 * @param line of the file; 0 when it stands in no line
 * @param file name of the file, or what typed-in values are called
 * @param uses at least one
 */
public record FedFigure(
        LocalDate from,
        LocalDate to,
        double value,
        ImportId importId,
        int line,
        String file,
        String importedBy,
        Set<Use> uses) {}
