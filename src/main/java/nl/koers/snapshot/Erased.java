package nl.koers.snapshot;

import java.util.Map;

/**
 * What taking an import back did with the periods it had values for.
 *
 * @param removed have no figure any more
 * @param restored have the figure of another import again
 * @param left had another figure already, of a newer import
 * @param unchanged have a figure that other imports say as well
 * @param newer the imports whose figures were left, with how many
 */
public record Erased(int removed, int restored, int left, int unchanged, Map<ImportId, Integer> newer) {}
