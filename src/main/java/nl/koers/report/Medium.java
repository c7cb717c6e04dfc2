package nl.koers.report;

/** What a report is read on: the same document with another style. */
enum Medium {
    /** Pages of A4 as PDF. */
    PAPER,
    /** One page in a browser, on a monitor, a telephone or printed from there. */
    BROWSER
}
