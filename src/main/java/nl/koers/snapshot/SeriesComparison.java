package nl.koers.snapshot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What an import would do with the values of one series. */
final class SeriesComparison {

    private final Outcome[] outcomes;

    /** Values whose figure is another, in the order of the values. */
    final List<Differing> differing = new ArrayList<>();

    /** What the import says again. */
    final List<ConfirmedRun> said = new ArrayList<>();

    /** Every value is new until something else is found. */
    SeriesComparison(int values) {
        outcomes = new Outcome[values];
        Arrays.fill(outcomes, Outcome.NEW);
    }

    int size() {
        return outcomes.length;
    }

    Outcome outcome(int value) {
        return outcomes[value];
    }

    void set(int value, Outcome outcome) {
        outcomes[value] = outcome;
    }

    /**
     * A figure that is another than the import's value.
     *
     * @param index of the value
     * @param supplier of the figure
     * @param figure as it stands
     * @param newest the import of the highest rank that says so
     */
    record Differing(int index, long supplier, double figure, long newest) {}
}
