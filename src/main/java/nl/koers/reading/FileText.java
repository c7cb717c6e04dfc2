package nl.koers.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of which we know that it is text and in which encoding: a byte-order mark decides, else strict UTF-8, else
 * Windows-1252.
 *
 * @param markLength bytes of the byte-order mark
 * @param sha256 of all bytes, in hexadecimal
 * @param hasBadBytes bytes behind a UTF-8 mark that are not UTF-8; they are read as U+FFFD
 * @param endsWithLineEnd the last character is a line end
 */
public record FileText(
        Path file,
        Charset charset,
        int markLength,
        long size,
        String sha256,
        boolean hasBadBytes,
        boolean endsWithLineEnd) {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /**
     * Looks at every byte once.
     *
     * @param mostBytes a larger file is refused before it is read
     */
    public static FileText examine(Path file, long mostBytes) {
        try {
            if (Files.size(file) > mostBytes) {
                throw tooLarge(mostBytes);
            }
            return new FileExamination(file).examine();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static FileRefused tooLarge(long mostBytes) {
        String limit = mostBytes < 1 << 20 ? mostBytes + " bytes" : (mostBytes >> 20) + " MB";
        return new FileRefused("TOO_LARGE", "The file is larger than " + limit + "; split it by period.");
    }

    /**
     * The hash of the bytes alone, for a file that was refused before it was read.
     *
     * @return in hexadecimal
     */
    public static String sha256(Path file) throws IOException {
        return FileExamination.sha256(file);
    }

    /** The characters behind the byte-order mark. */
    Reader open() throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        bytes.skipNBytes(markLength);
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    boolean isUtf16() {
        return charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
    }
}
