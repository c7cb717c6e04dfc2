package nl.koers.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One record of a file: its cells without the blanks around them, side by side in one array. The same object is filled
 * again for each record, so that a cell costs no object of its own.
 */
final class Row {

    private char[] chars = new char[256];
    private int[] ends = new int[16];
    private int length;
    private int count;
    private int filled;
    private int line;

    /** A row of these cells. */
    static Row of(List<String> cells, int line) {
        Row row = new Row();
        row.begin(line);
        cells.forEach(cell -> row.add(cell.toCharArray(), 0, cell.length()));
        return row;
    }

    void begin(int startingLine) {
        length = 0;
        count = 0;
        filled = 0;
        line = startingLine;
    }

    void add(char[] from, int offset, int size) {
        int start = offset;
        int end = offset + size;
        while (start < end && isBlank(from[start])) {
            start++;
        }
        while (start < end && isBlank(from[end - 1])) {
            end--;
        }
        int cell = end - start;
        if (length + cell > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(length + cell, 2 * chars.length));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        System.arraycopy(from, start, chars, length, cell);
        length += cell;
        ends[count++] = length;
        filled += cell > 0 ? 1 : 0;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' ? c == ' ' || c == '\t' || c == '\n' || c == '\r' : c == '\u00A0' || c == '\u202F';
    }

    /** Physical line of the file on which it starts, from 1. */
    int line() {
        return line;
    }

    int count() {
        return count;
    }

    /** Cells that hold something. */
    int filled() {
        return filled;
    }

    /** The characters of all cells; see {@link #start} and {@link #end}. */
    char[] chars() {
        return chars;
    }

    /** Of a cell that may lie beyond the last one, which is empty. */
    int start(int cell) {
        return cell == 0 ? 0 : ends[Math.min(cell, count) - 1];
    }

    int end(int cell) {
        return cell < count ? ends[cell] : length;
    }

    boolean isEmpty(int cell) {
        return start(cell) == end(cell);
    }

    String text(int cell) {
        return new String(chars, start(cell), end(cell) - start(cell));
    }

    List<String> texts() {
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(text(i));
        }
        return texts;
    }
}
