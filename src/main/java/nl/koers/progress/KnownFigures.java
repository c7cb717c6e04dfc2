package nl.koers.progress;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.koers.goal.Measure;
import nl.koers.snapshot.Snapshot;

/** The figures that an evaluation was given, so that whatever else is told of the same goal need not read them again. */
public final class KnownFigures {

    private final List<Snapshot> snapshots;
    private final List<Figure> figures;
    private final Map<Measure, Series> series = new EnumMap<>(Measure.class);
    private final long today;

    /**
     * @param snapshots by from then to
     * @param today later ones do not count
     */
    KnownFigures(List<Snapshot> snapshots, LocalDate today) {
        this.snapshots = snapshots;
        this.today = today.toEpochDay();
        this.figures = snapshots.stream().map(Figure::of).toList();
    }

    List<Snapshot> snapshots() {
        return snapshots;
    }

    List<Figure> figures() {
        return figures;
    }

    /** Made ready for a measure, once. */
    Series series(Measure measure) {
        return series.computeIfAbsent(measure, asked -> Series.of(asked, figures, today));
    }
}
