package nl.koers.reading;

/** Dates such as 2026-03-03, read from the characters themselves so that a cell costs no text of its own. */
final class IsoDays {

    private IsoDays() {}

    /** The epoch day of the ten characters from here, or {@link RowDates#WRONG}. */
    static int read(char[] chars, int start) {
        if (chars[start + 4] != '-' || chars[start + 7] != '-') {
            return RowDates.WRONG;
        }
        int year = figures(chars, start, 4);
        int month = figures(chars, start + 5, 2);
        int day = figures(chars, start + 8, 2);
        return (year | month | day) < 0 ? RowDates.WRONG : Days.of(year, month, day);
    }

    private static int figures(char[] chars, int start, int count) {
        int number = 0;
        for (int i = start; i < start + count; i++) {
            int figure = chars[i] - '0';
            if (figure < 0 || figure > 9) {
                return -1;
            }
            number = 10 * number + figure;
        }
        return number;
    }
}
