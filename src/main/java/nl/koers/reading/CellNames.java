package nl.koers.reading;

import java.util.Arrays;

/** Numbers the different texts of a column from 0, looking cells up by their characters without making strings. */
final class CellNames {

    /** More different names than this are no names, and would not fit in memory. */
    static final int MOST = 20_000;

    private static final int NONE = -1;

    private int[] slots = empty(64);
    private char[][] names = new char[32][];
    private int[] hashes = new int[32];
    private int count;

    private static int[] empty(int size) {
        int[] slots = new int[size];
        Arrays.fill(slots, NONE);
        return slots;
    }

    /**
     * The number of this text; a new text gets the next one.
     *
     * @throws FileRefused when there are more than {@value #MOST}
     */
    int number(char[] chars, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + chars[i];
        }
        int slot = slot(hash);
        while (slots[slot] != NONE) {
            int known = slots[slot];
            if (hashes[known] == hash && Arrays.equals(names[known], 0, names[known].length, chars, start, end)) {
                return known;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return add(hash, Arrays.copyOfRange(chars, start, end));
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 15)) & (slots.length - 1);
    }

    private int add(int hash, char[] name) {
        if (count == MOST) {
            throw new FileRefused(
                    "TOO_MANY_NAMES",
                    "A column of names holds more than 20,000 different ones; is it really the column of the metric or"
                            + " the channel?");
        }
        if (count == names.length) {
            names = Arrays.copyOf(names, 2 * count);
            hashes = Arrays.copyOf(hashes, 2 * count);
            slots = empty(4 * count);
            for (int known = 0; known < count; known++) {
                place(known);
            }
        }
        names[count] = name;
        hashes[count] = hash;
        place(count);
        return count++;
    }

    private void place(int number) {
        int slot = slot(hashes[number]);
        while (slots[slot] != NONE) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = number;
    }
}
