package nl.koers.snapshot;

/**
 * What a batch did to the figures.
 *
 * @param added periods that had no figure
 * @param changed periods whose figure was another; the old one is kept with the import that replaced it
 * @param unchanged values that were there already, or stood in the batch twice
 */
public record Written(int added, int changed, int unchanged) {}
