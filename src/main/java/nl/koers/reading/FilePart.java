package nl.koers.reading;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * A text with tables in it: a file, a file inside a zip file, or a sheet of a workbook written as CSV with the row
 * numbers of the sheet as line numbers.
 *
 * @param name within the file; empty when the part is the file itself
 * @param replaced the encoding in which bytes had to be replaced, null when all were good
 * @param isSheet its cells are parted by commas, beyond doubt
 */
record FilePart(
        String name,
        Characters characters,
        boolean endsWithLineEnd,
        @Nullable Charset replaced,
        boolean isSheet) {

    /** Characters that can be read more than once. */
    @FunctionalInterface
    interface Characters {
        Reader open() throws IOException;
    }

    static FilePart of(String name, FileText text) {
        return new FilePart(
                name, text::open, text.endsWithLineEnd(), text.hasBadBytes() ? text.charset() : null, false);
    }

    static FilePart sheet(String name, Characters characters) {
        return new FilePart(name, characters, true, null, true);
    }

    /** The same part with each of its lines taken out of the pair of quotation marks around it. */
    FilePart unwrapped(char outerSeparator) {
        return new FilePart(
                name, () -> new WrappedLines(characters.open(), outerSeparator), endsWithLineEnd, replaced, isSheet);
    }

    Reader open() throws IOException {
        return characters.open();
    }
}
