package nl.koers.progress;

import nl.koers.snapshot.Snapshot;

/** One figure for the arithmetic: epoch days, both inclusive, and a value. */
record Figure(long from, long to, double value) {

    static Figure of(Snapshot snapshot) {
        return new Figure(snapshot.from().toEpochDay(), snapshot.to().toEpochDay(), snapshot.value());
    }

    long days() {
        return to - from + 1;
    }

    /** How many of its days lie between two days, both inclusive. */
    long daysWithin(long first, long last) {
        return Math.max(0, Math.min(to, last) - Math.max(from, first) + 1);
    }
}
