package nl.koers.report;

import java.util.Locale;

/** How large a chart is on paper, in steps of 1/96 inch, and how much room is left for the words around it. */
enum PaperSize {
    /** Where a page has little else. */
    TALL(400, 146, 38, 46, 18, 18),
    /** Where there is money to tell of too. */
    LOW(400, 102, 38, 46, 18, 18),
    /** In a table: the lines alone, between the first day and the last. */
    SMALL(158, 64, 3, 3, 5, 12);

    final int width;
    final int height;
    final double left;
    final double right;
    final double top;
    final double bottom;

    /** The room around the lines is given from each side. */
    PaperSize(int width, int height, double left, double right, double top, double bottom) {
        this.width = width;
        this.height = height;
        this.left = left;
        this.right = width - right;
        this.top = top;
        this.bottom = height - bottom;
    }

    /** What the style sheets call it. */
    String className() {
        return name().toLowerCase(Locale.ROOT);
    }
}
