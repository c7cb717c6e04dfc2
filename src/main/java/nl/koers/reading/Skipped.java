package nl.koers.reading;

/**
 * Something in a file that was left out on purpose, or is worth knowing.
 *
 * @param what a header, a title, or lines of the file such as {@code 12} or {@code 12-15}
 * @param why a code; the sentence for people has the key {@code import.skipped.<why>} and takes {@code what}
 */
public record Skipped(String what, String why) {}
