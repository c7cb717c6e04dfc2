package nl.koers.imports;

import java.time.Instant;
import java.util.List;

/**
 * What taking an import back did with the periods it had values for:
 *
 * @param by as in {@link ImportReport#importedBy}
 * @param removed periods that have no figure any more
 * @param restored periods whose figure is that of another import again
 * @param left periods that had another figure already, of a newer import
 * @param unchanged periods whose figure other imports say as well
 * @param newer the imports whose figures were left
 */
public record Undone(
        Instant at, String by, int removed, int restored, int left, int unchanged, List<NewerImport> newer) {}
