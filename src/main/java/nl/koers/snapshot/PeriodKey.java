package nl.koers.snapshot;

/** A period as one number, in the order of the table: by first day, then by last day. Days are epoch days from 1990. */
final class PeriodKey {

    private PeriodKey() {}

    static long of(int from, int to) {
        return ((long) from << 32) | to;
    }

    static int from(long key) {
        return (int) (key >> 32);
    }

    static int to(long key) {
        return (int) key;
    }
}
