package nl.koers.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file whose bytes were looked at once. For a text we know the encoding: a byte-order mark decides, else strict UTF-8,
 * else UTF-16 where that is certain, else Windows-1252. For a workbook or a zip file only kind, size and hash count.
 *
 * @param path null for a file inside another
 * @param markLength bytes of the byte-order mark
 * @param sha256 of all bytes, in hexadecimal
 * @param hasBadBytes bytes that are not of this encoding; they are read as U+FFFD
 * @param endsWithLineEnd the last character is a line end
 */
public record FileText(
        @Nullable Path path,
        ByteSource bytes,
        FileKind kind,
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
            FileText text = new FileExamination(() -> Files.newInputStream(file)).examine();
            return text.at(file);
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

    /**
     * The same text in the encoding that somebody says it has; a byte-order mark is believed before that.
     *
     * @param encoding name of a character set, null leaves it to the bytes
     */
    FileText in(@Nullable String encoding) {
        if (encoding == null || encoding.isBlank() || markLength > 0 || kind != FileKind.TEXT) {
            return this;
        }
        Charset said = charset(encoding.strip());
        boolean bad = said.equals(StandardCharsets.UTF_8) && !charset.equals(StandardCharsets.UTF_8);
        return new FileText(path, bytes, kind, said, 0, size, sha256, bad, endsWithLineEnd);
    }

    private FileText at(Path file) {
        return new FileText(file, bytes, kind, charset, markLength, size, sha256, hasBadBytes, endsWithLineEnd);
    }

    /** For a file inside another. */
    byte[] allBytes() throws IOException {
        try (InputStream in = bytes.open()) {
            return in.readAllBytes();
        }
    }

    private static Charset charset(String name) {
        try {
            if (Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        } catch (IllegalCharsetNameException e) {
            throw unknownEncoding(name);
        }
        throw unknownEncoding(name);
    }

    private static FileRefused unknownEncoding(String name) {
        return new FileRefused(new FileRefused.Problem(
                "UNKNOWN_ENCODING",
                "There is no encoding \"" + name + "\"; say for example utf-8 or windows-1252 (encoding).",
                null,
                null,
                name,
                java.util.List.of("utf-8", "windows-1252", "iso-8859-1", "utf-16le"),
                java.util.List.of(),
                0));
    }

    /** The characters behind the byte-order mark. */
    Reader open() throws IOException {
        InputStream in = new BufferedInputStream(bytes.open(), 1 << 16);
        in.skipNBytes(markLength);
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }
}
