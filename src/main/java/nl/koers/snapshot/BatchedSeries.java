package nl.koers.snapshot;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Consumer;
import nl.koers.snapshot.SnapshotBatch.Contradiction;

/** Periods and values of one series of a batch, in parallel arrays. Days are epoch days. */
final class BatchedSeries {

    private static final int DAY_BITS = 17;
    private static final int INDEX_BITS = 64 - 1 - 2 * DAY_BITS;

    private int[] from = new int[16];
    private int[] to = new int[16];
    private double[] value = new double[16];
    private int[] line = new int[16];
    private int size;
    private int first = Integer.MAX_VALUE;
    private int last = Integer.MIN_VALUE;
    private boolean ordered = true;

    void add(int firstDay, int lastDay, double number, int lineNumber) {
        if (size == from.length) {
            grow();
        }
        ordered = ordered && (size == 0 || before(from[size - 1], to[size - 1], firstDay, lastDay));
        from[size] = firstDay;
        to[size] = lastDay;
        value[size] = number;
        line[size] = lineNumber;
        size++;
        first = Math.min(first, firstDay);
        last = Math.max(last, lastDay);
    }

    private void grow() {
        int larger = size + (size >> 1);
        from = Arrays.copyOf(from, larger);
        to = Arrays.copyOf(to, larger);
        value = Arrays.copyOf(value, larger);
        line = Arrays.copyOf(line, larger);
    }

    private static boolean before(int fromA, int toA, int fromB, int toB) {
        return fromA < fromB || (fromA == fromB && toA < toB);
    }

    /** Orders by from, then to, then place in the file; keeps the first of equal periods. */
    void sort(SnapshotBatch.Name name, Consumer<Contradiction> contradictions) {
        if (ordered) {
            return;
        }
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            keys[i] = ((long) from[i] << (DAY_BITS + INDEX_BITS)) | ((long) to[i] << INDEX_BITS) | i;
        }
        Arrays.sort(keys);
        reorder(keys);
        dropRepeats(name, contradictions);
        ordered = true;
    }

    private void reorder(long[] keys) {
        int[] oldFrom = from;
        int[] oldTo = to;
        double[] oldValue = value;
        int[] oldLine = line;
        from = new int[size];
        to = new int[size];
        value = new double[size];
        line = new int[size];
        for (int i = 0; i < size; i++) {
            int old = (int) (keys[i] & ((1L << INDEX_BITS) - 1));
            from[i] = oldFrom[old];
            to[i] = oldTo[old];
            value[i] = oldValue[old];
            line[i] = oldLine[old];
        }
    }

    private void dropRepeats(SnapshotBatch.Name name, Consumer<Contradiction> contradictions) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept > 0 && from[kept - 1] == from[i] && to[kept - 1] == to[i]) {
                if (value[kept - 1] != value[i]) {
                    contradictions.accept(new Contradiction(name, from[i], line[kept - 1], line[i], value[i]));
                }
            } else {
                from[kept] = from[i];
                to[kept] = to[i];
                value[kept] = value[i];
                line[kept] = line[i];
                kept++;
            }
        }
        size = kept;
    }

    int leaveOut(BitSet lines) {
        int kept = 0;
        first = Integer.MAX_VALUE;
        last = Integer.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            if (line[i] == 0 || !lines.get(line[i])) {
                from[kept] = from[i];
                to[kept] = to[i];
                value[kept] = value[i];
                line[kept] = line[i];
                first = Math.min(first, from[i]);
                last = Math.max(last, to[i]);
                kept++;
            }
        }
        int removed = size - kept;
        size = kept;
        return removed;
    }

    int size() {
        return size;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    int from(int i) {
        return from[i];
    }

    int to(int i) {
        return to[i];
    }

    /** See {@link PeriodKey}. */
    long key(int i) {
        return PeriodKey.of(from[i], to[i]);
    }

    double value(int i) {
        return value[i];
    }

    int line(int i) {
        return line[i];
    }
}
