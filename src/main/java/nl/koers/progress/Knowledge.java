package nl.koers.progress;

/** Which knowledge a question about a past day is answered from. */
public enum Knowledge {
    /** Everything that is known now of the days up to that day, held against the promise of now. */
    NOW,
    /**
     * What was known at the end of that day, held against the promise of that day. Imports that were taken back since
     * count as never known; the limits of the status are those of now.
     */
    THEN
}
