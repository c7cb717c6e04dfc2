package nl.koers.workspace;

/**
 * The workspace was made or changed.
 *
 * @param affectsStandings whether thresholds or zone changed, so that goals may stand differently
 * @param changesCurrency whether amounts would from now on be read in another currency; who keeps amounts may refuse
 */
public record WorkspaceChanged(boolean affectsStandings, boolean changesCurrency) {

    /** The currency stays. */
    public WorkspaceChanged(boolean affectsStandings) {
        this(affectsStandings, false);
    }
}
