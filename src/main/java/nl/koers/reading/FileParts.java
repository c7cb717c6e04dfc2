package nl.koers.reading;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is in a file: itself, the sheets of a workbook, or the tables of a zip file. Limits that keep a reading within
 * memory are in {@link ZipReading}, {@link XlsxSheets}, {@link XlsSheets} and {@link XmlSheets}. Close it after the last part was read.
 */
final class FileParts implements Closeable {

    private final List<FilePart> parts = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final List<Closeable> open = new ArrayList<>();

    private FileParts() {}

    /** @param encoding of the texts in it, null leaves it to their bytes */
    static FileParts of(FileText file, @Nullable String encoding) throws IOException {
        FileParts parts = new FileParts();
        try {
            switch (file.kind()) {
                case TEXT -> text(parts, file.in(encoding));
                case OLD_WORKBOOK -> XlsSheets.addTo(parts, "", file);
                case PACKED -> ZipReading.addTo(parts, file, encoding);
            }
            return parts;
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private static void text(FileParts parts, FileText file) throws IOException {
        if (XmlSheets.isWorkbook(file)) {
            XmlSheets.addTo(parts, file);
        } else {
            parts.add(FilePart.of("", file));
        }
    }

    void add(FilePart part) {
        parts.add(part);
    }

    void skip(String what, Notices.Why why) {
        skipped.add(new Skipped(what, why.name()));
    }

    void closeLater(Closeable resource) {
        open.add(resource);
    }

    List<FilePart> parts() {
        return parts;
    }

    /** Parts that hold no tables, and why. */
    List<Skipped> skipped() {
        return skipped;
    }

    @Override
    public void close() throws IOException {
        for (Closeable resource : open.reversed()) {
            resource.close();
        }
    }
}
