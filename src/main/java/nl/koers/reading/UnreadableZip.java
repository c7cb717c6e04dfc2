package nl.koers.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Why bytes that begin like a zip file cannot be opened as one. */
final class UnreadableZip {

    private static final int HEADER = 30;

    private UnreadableZip() {}

    /**
     * A sound first entry and no directory at the end: the rest is still to come. Anything else that begins the way
     * Excel begins is called a workbook.
     */
    static FileRefused why(FileText file) throws IOException {
        byte[] head;
        try (InputStream in = file.bytes().open()) {
            head = in.readNBytes(HEADER + 1_000);
        }
        String first = firstName(head);
        boolean isWorkbook = number(head, 6) == 6 || first.startsWith("[Content_Types]") || first.startsWith("xl/");
        if (!first.isEmpty()) {
            return new FileRefused(
                    "INCOMPLETE_FILE",
                    "The file is not complete: it is " + (isWorkbook ? "an Excel workbook (xlsx)" : "a zip file")
                            + " without its end (still being copied?).");
        }
        return new FileRefused(
                "NOT_CSV",
                isWorkbook
                        ? "This is an Excel workbook (xlsx); it cannot be opened. Save it again in Excel, or as CSV."
                        : "This is a zip file that cannot be opened. Pack it again.");
    }

    /** The name of the first entry, empty when it is none. */
    private static String firstName(byte[] head) {
        if (head.length < HEADER) {
            return "";
        }
        int length = number(head, 26);
        if (length == 0 || HEADER + length > head.length || number(head, 4) > 63) {
            return "";
        }
        String name = new String(head, HEADER, length, StandardCharsets.UTF_8);
        return name.chars().allMatch(c -> c >= ' ' && c != 0xFFFD) ? name : "";
    }

    private static int number(byte[] head, int at) {
        return head.length < at + 2 ? 0 : (head[at] & 0xFF) | ((head[at + 1] & 0xFF) << 8);
    }
}
