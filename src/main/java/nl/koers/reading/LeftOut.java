package nl.koers.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was left out of a file because its rows could not be used.
 *
 * @param errors the cells at fault, at most 1,000
 * @param values left out: the cells at fault and what else their rows held
 * @param rows the rows themselves; null when nothing was left out
 */
public record LeftOut(
        List<RowError> errors, int values, @Nullable RejectedRows rows) {

    public static final LeftOut NOTHING = new LeftOut(List.of(), 0, null);

    /** Said of a part of the file. */
    LeftOut in(String part) {
        return new LeftOut(errors.stream().map(error -> error.in(part)).toList(), values, rows);
    }

    /** Of this part of a file and another. */
    LeftOut and(LeftOut other) {
        List<RowError> all = new ArrayList<>(errors);
        other.errors.stream().limit(Math.max(RowErrors.STORED - all.size(), 0)).forEach(all::add);
        return new LeftOut(all, values + other.values, together(rows, other.rows));
    }

    private static @Nullable RejectedRows together(@Nullable RejectedRows a, @Nullable RejectedRows b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        boolean fits = a.rows() + b.rows() <= RowErrors.STORED
                && BadRows.bytes(a.csv()) + BadRows.bytes(b.csv()) <= BadRows.MOST_BYTES;
        return fits ? new RejectedRows(a.csv() + "\r\n" + b.csv(), a.rows() + b.rows()) : a;
    }
}
