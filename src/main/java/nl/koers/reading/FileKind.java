package nl.koers.reading;

/** What the first bytes of a file say that it is, whatever its name. */
enum FileKind {
    TEXT,
    /** A zip file: one with exports in it, or an Excel workbook (xlsx), which is a zip file too. */
    PACKED,
    /** A compound file of Microsoft: an Excel workbook of before 2007 (xls). */
    OLD_WORKBOOK
}
