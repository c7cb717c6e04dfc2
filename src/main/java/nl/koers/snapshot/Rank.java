package nl.koers.snapshot;

import java.util.Comparator;

/**
 * Where an import stands among others: the newer export wins, of two of one day the later import.
 *
 * @param exportedOn epoch day of the export
 */
record Rank(long exportedOn, long importId) implements Comparable<Rank> {

    private static final Comparator<Rank> ORDER =
            Comparator.comparingLong(Rank::exportedOn).thenComparingLong(Rank::importId);

    @Override
    public int compareTo(Rank other) {
        return ORDER.compare(this, other);
    }

    static Rank higher(Rank a, Rank b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
