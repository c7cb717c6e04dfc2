package nl.koers.snapshot;

import java.util.Map;

/**
 * What a batch did to the figures.
 *
 * @param added periods that had no figure
 * @param changed periods whose figure was another; the old one is kept as a version
 * @param unchanged values that were there already, or stood in the batch twice
 * @param kept values that do not stand because a newer export has another; they are versions too
 * @param newer the imports those newer values come from, with how many
 */
public record Written(int added, int changed, int unchanged, int kept, Map<ImportId, Integer> newer) {}
