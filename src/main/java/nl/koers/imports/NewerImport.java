package nl.koers.imports;

import java.time.LocalDate;
import nl.koers.snapshot.ImportId;
import org.jspecify.annotations.Nullable;

/**
 * An import whose values stand before those of another.
 *
 * @param exportedOn the day of its export, or the last day of its data where nobody said
 * @param values how many of the other's values it stands before
 */
public record NewerImport(
        ImportId id, String fileName, @Nullable LocalDate exportedOn, int values) {}
