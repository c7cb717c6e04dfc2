package nl.koers.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** One pass over the bytes of a file: its hash, its encoding, and whether it is a complete text at all. */
final class FileExamination {

    private static final int HEAD = 8_192;

    private final ByteSource source;
    private final MessageDigest hash = sha256();
    private final Utf8Check utf8 = new Utf8Check();
    private byte[] head = {};
    private long size;
    private int last;
    private int secondLast;

    FileExamination(ByteSource source) {
        this.source = source;
    }

    FileText examine() throws IOException {
        readAll();
        if (size == 0) {
            throw empty();
        }
        FileKind kind = kind();
        if (kind != FileKind.TEXT) {
            return new FileText(null, source, kind, StandardCharsets.ISO_8859_1, 0, size, sha(), false, true);
        }
        refuseOtherKinds();
        int mark = markLength();
        if (size == mark) {
            throw empty();
        }
        Charset charset = charset();
        refuseCutOff(charset, mark);
        boolean bad = mark > 0 && charset.equals(StandardCharsets.UTF_8) && !utf8.isValid();
        return new FileText(null, source, kind, charset, mark, size, sha(), bad, endsWithLineEnd(charset));
    }

    private String sha() {
        return HexFormat.of().formatHex(hash.digest());
    }

    private FileKind kind() {
        if (startsWith(0x50, 0x4B, 0x03, 0x04) || startsWith(0x50, 0x4B, 0x05, 0x06)) {
            return FileKind.PACKED;
        }
        return startsWith(0xD0, 0xCF, 0x11, 0xE0) ? FileKind.OLD_WORKBOOK : FileKind.TEXT;
    }

    private void readAll() throws IOException {
        byte[] buffer = new byte[1 << 16];
        try (InputStream bytes = source.open()) {
            int n = bytes.readNBytes(buffer, 0, buffer.length);
            head = Arrays.copyOf(buffer, Math.min(n, HEAD));
            while (n > 0) {
                hash.update(buffer, 0, n);
                utf8.accept(buffer, 0, n);
                secondLast = n > 1 ? buffer[n - 2] & 0xFF : last;
                last = buffer[n - 1] & 0xFF;
                size += n;
                n = bytes.readNBytes(buffer, 0, buffer.length);
            }
        }
    }

    private static FileRefused empty() {
        return new FileRefused("EMPTY_FILE", "The file is empty.");
    }

    private void refuseOtherKinds() {
        String kind = null;
        if (startsWith(0x25, 0x50, 0x44, 0x46)) {
            kind = "a PDF document";
        } else if (startsWith(0x1F, 0x8B)) {
            kind = "a gzip file; unpack it and import what is inside";
        } else if (startsWith(0xFF, 0xFE, 0x00, 0x00) || startsWith(0x00, 0x00, 0xFE, 0xFF)) {
            kind = "text in UTF-32; save it as UTF-8";
        } else if (!isUtf16() && hasNul() && unmarkedUtf16() == null) {
            kind = "not text: it holds NUL bytes";
        }
        if (kind != null) {
            throw new FileRefused("NOT_CSV", "This is " + kind + ".");
        }
    }

    private boolean hasNul() {
        for (byte b : head) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private boolean startsWith(int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean isUtf16() {
        return startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF);
    }

    /**
     * UTF-16 without a mark, where nothing else is possible: every second byte of the beginning is zero in most
     * characters, no other byte is, and all of it is readable.
     */
    private @Nullable Charset unmarkedUtf16() {
        int[] zeros = new int[2];
        int even = head.length & ~1;
        for (int i = 0; i < even; i++) {
            zeros[i & 1] += head[i] == 0 ? 1 : 0;
        }
        boolean little = zeros[0] == 0 && 4 * zeros[1] > even;
        boolean big = zeros[1] == 0 && 4 * zeros[0] > even;
        if (even < 8 || little == big) {
            return null;
        }
        Charset charset = little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        String text = new String(head, 0, even, charset);
        boolean readable = text.chars().allMatch(c -> (c >= ' ' && c != 0xFFFD) || c == '\n' || c == '\r' || c == '\t');
        return readable && text.indexOf('\n') >= 0 ? charset : null;
    }

    private int markLength() {
        if (isUtf16()) {
            return 2;
        }
        return startsWith(0xEF, 0xBB, 0xBF) ? 3 : 0;
    }

    private Charset charset() {
        if (startsWith(0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (markLength() == 3) {
            return StandardCharsets.UTF_8;
        }
        Charset unmarked = unmarkedUtf16();
        if (unmarked != null) {
            return unmarked;
        }
        boolean plainlyUtf8 = utf8.isValid() && (!utf8.isCutOff() || utf8.sawMultibyte());
        return plainlyUtf8 ? StandardCharsets.UTF_8 : FileText.WINDOWS_1252;
    }

    private void refuseCutOff(Charset charset, int mark) {
        if (charset.name().startsWith("UTF-16") && (size - mark) % 2 != 0) {
            throw incomplete("odd number of bytes in UTF-16");
        }
        if (charset.equals(StandardCharsets.UTF_8) && utf8.isValid() && utf8.isCutOff()) {
            throw incomplete("it ends in the middle of a character");
        }
    }

    private static FileRefused incomplete(String why) {
        return new FileRefused("INCOMPLETE_FILE", "The file is not complete: " + why + " (still being copied?).");
    }

    private boolean endsWithLineEnd(Charset charset) {
        int end = charset.equals(StandardCharsets.UTF_16LE) ? secondLast : last;
        return end == '\n' || end == '\r';
    }

    /** The hash alone, for a file that was refused before it was read. */
    static String sha256(Path file) throws IOException {
        MessageDigest hash = sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream bytes = Files.newInputStream(file)) {
            for (int n = bytes.read(buffer); n > 0; n = bytes.read(buffer)) {
                hash.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(hash.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
