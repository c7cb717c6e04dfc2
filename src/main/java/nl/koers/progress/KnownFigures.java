package nl.koers.progress;

import java.util.List;
import nl.koers.snapshot.Snapshot;

/** The figures that an evaluation was given, so that whatever else is told of the same goal need not read them again. */
public final class KnownFigures {

    private final List<Snapshot> snapshots;
    private final List<Figure> figures;

    /** @param snapshots by from then to */
    KnownFigures(List<Snapshot> snapshots) {
        this.snapshots = snapshots;
        this.figures = snapshots.stream().map(Figure::of).toList();
    }

    List<Snapshot> snapshots() {
        return snapshots;
    }

    List<Figure> figures() {
        return figures;
    }
}
