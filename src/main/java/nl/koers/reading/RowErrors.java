package nl.koers.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of a file that cannot be used: the first thousand, and the exact number of all. */
final class RowErrors {

    static final int STORED = 1_000;
    private static final int LONGEST_VALUE = 200;
    private static final int LONGEST_MESSAGE = 300;

    private final List<RowError> stored = new ArrayList<>();
    private final BitSet lines = new BitSet();
    private int count;

    void add(int line, @Nullable String column, @Nullable String value, String code, String message) {
        count++;
        lines.set(line);
        if (stored.size() < STORED) {
            stored.add(error(line, column, value, code, message));
        }
    }

    static RowError error(int line, @Nullable String column, @Nullable String value, String code, String message) {
        return new RowError(line, column, cut(value), code, shortened(message));
    }

    private static String shortened(String message) {
        return message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE) + "…";
    }

    private static @Nullable String cut(@Nullable String value) {
        return value == null || value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE);
    }

    /** Every line with a cell at fault. */
    BitSet lines() {
        return lines;
    }

    boolean isEmpty() {
        return count == 0;
    }

    int count() {
        return count;
    }

    RowError first() {
        return stored.getFirst();
    }

    List<RowError> stored() {
        return List.copyOf(stored);
    }

    /** The first error in words, and how many there are besides. */
    String message() {
        String first = "Line " + first().line() + ": " + first().message();
        return count == 1 ? first : first + " And " + (count - 1) + " more.";
    }
}
