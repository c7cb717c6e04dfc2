package nl.koers.workspace;

/**
 * The workspace was made or changed.
 *
 * @param affectsStandings whether thresholds or zone changed, so that goals may stand differently
 */
public record WorkspaceChanged(boolean affectsStandings) {}
