package nl.koers.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * Opens a zip file, or the workbook that is packed as one. Nothing is unpacked to disk; the names in it are hints and
 * never paths.
 *
 * <p>Limits: 1,000 entries, 200 MB an entry and 400 MB in all once unpacked, 250 times the packed size.
 */
final class ZipReading {

    static final int MOST_ENTRIES = 1_000;
    static final long LARGEST_ENTRY = 200L * 1024 * 1024;
    static final long LARGEST_IN_ALL = 400L * 1024 * 1024;

    private static final Set<String> TABLES = Set.of("csv", "tsv", "txt", "xls", "xlsx");

    private final FileParts parts;
    private final @Nullable String encoding;
    private final ZipFile zip;
    private long unpacked;

    private ZipReading(FileParts parts, @Nullable String encoding, ZipFile zip) {
        this.parts = parts;
        this.encoding = encoding;
        this.zip = zip;
    }

    static void addTo(FileParts parts, FileText file, @Nullable String encoding) throws IOException {
        SeekableByteChannel bytes = channel(file);
        parts.closeLater(bytes);
        ZipFile zip = open(bytes, file);
        parts.closeLater(zip);
        ZipReading reading = new ZipReading(parts, encoding, zip);
        if (XlsxSheets.isWorkbook(zip)) {
            reading.measureAll();
            XlsxSheets.addTo(parts, "", file);
        } else {
            reading.addEntries();
        }
    }

    /** A file of at most 200 MB is looked at where it is; the bytes inside another one are read first. */
    private static SeekableByteChannel channel(FileText file) throws IOException {
        return file.path() == null
                ? new SeekableInMemoryByteChannel(file.allBytes())
                : java.nio.file.Files.newByteChannel(file.path());
    }

    private static ZipFile open(SeekableByteChannel bytes, FileText file) throws IOException {
        try {
            return ZipFile.builder().setSeekableByteChannel(bytes).get();
        } catch (IOException | IllegalArgumentException e) {
            throw UnreadableZip.why(file);
        }
    }

    private List<ZipArchiveEntry> entries() {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > MOST_ENTRIES) {
            throw new FileRefused(
                    "ZIP_TOO_LARGE", "The zip file holds more than 1,000 files; pack only those to import.");
        }
        for (ZipArchiveEntry entry : entries) {
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new FileRefused(
                        "ENCRYPTED", "The file is protected with a password; save or pack it without one.");
            }
            if (!entry.isDirectory() && !zip.canReadEntryData(entry)) {
                throw new FileRefused(
                        "ZIP_UNREADABLE",
                        "\"" + hint(entry.getName()) + "\" is packed in a way that cannot be read; pack it as a plain"
                                + " zip file.");
            }
        }
        return entries;
    }

    /** A workbook is read by a library; before that every byte in it is counted. */
    private void measureAll() throws IOException {
        for (ZipArchiveEntry entry : entries()) {
            boolean isText = entry.getName().endsWith("sharedStrings.xml");
            measure(entry, isText ? XlsxSheets.LARGEST_TEXTS : 2 * LARGEST_IN_ALL, 2 * LARGEST_IN_ALL);
        }
    }

    private void addEntries() throws IOException {
        List<String> names = new ArrayList<>();
        for (ZipArchiveEntry entry : entries()) {
            String name = hint(entry.getName());
            if (!entry.isDirectory() && !isOfTheSystem(entry.getName())) {
                names.add(name);
                addEntry(entry, name);
            }
        }
        if (names.isEmpty()) {
            throw new FileRefused("EMPTY_FILE", "The zip file is empty.");
        }
    }

    private void addEntry(ZipArchiveEntry entry, String name) throws IOException {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (extension.equals("zip")) {
            parts.skip(name, Notices.Why.NESTED_ZIP);
            return;
        }
        if (!TABLES.contains(extension)) {
            parts.skip(name, Notices.Why.NO_TABLE_FILE);
            return;
        }
        measure(entry, LARGEST_ENTRY, LARGEST_IN_ALL);
        if (entry.getSize() == 0) {
            parts.skip(name, Notices.Why.EMPTY_PART);
            return;
        }
        try {
            addFile(name, new FileExamination(() -> zip.getInputStream(entry)).examine());
        } catch (FileRefused e) {
            throw e.in(name);
        }
    }

    private void addFile(String name, FileText file) throws IOException {
        switch (file.kind()) {
            case TEXT -> parts.add(FilePart.of(name, file.in(encoding)));
            case OLD_WORKBOOK -> XlsSheets.addTo(parts, name, file);
            case PACKED -> addPacked(name, file);
        }
    }

    private void addPacked(String name, FileText file) throws IOException {
        if (file.size() > XlsxSheets.LARGEST_INSIDE) {
            throw new FileRefused(
                    "ZIP_TOO_LARGE", "A workbook in a zip file may be at most 32 MB; import it by itself.");
        }
        SeekableByteChannel bytes = channel(file);
        parts.closeLater(bytes);
        ZipFile inner = open(bytes, file);
        parts.closeLater(inner);
        if (XlsxSheets.isWorkbook(inner)) {
            new ZipReading(parts, encoding, inner).measureAll();
            XlsxSheets.addTo(parts, name, file);
        } else {
            parts.skip(name, Notices.Why.NESTED_ZIP);
        }
    }

    /** Unpacks to nowhere, so that what a zip file says of its sizes need not be believed. */
    private void measure(ZipArchiveEntry entry, long largest, long largestInAll) throws IOException {
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                sum.update(buffer, 0, n);
                size += n;
                unpacked += n;
                boolean isBomb = size > BOMB_FROM && size / BOMB_RATIO > Math.max(1, entry.getCompressedSize());
                if (size > largest || unpacked > largestInAll || isBomb) {
                    throw new FileRefused(
                            "ZIP_TOO_LARGE",
                            "\"" + hint(entry.getName())
                                    + "\" becomes too large once it is unpacked; import it in parts.");
                }
            }
        } catch (ZipException | java.io.EOFException e) {
            throw damaged(entry);
        }
        if (entry.getCrc() >= 0 && sum.getValue() != entry.getCrc()) {
            throw damaged(entry);
        }
    }

    private static final long BOMB_FROM = 4L * 1024 * 1024;
    private static final long BOMB_RATIO = 250;

    private static FileRefused damaged(ZipArchiveEntry entry) {
        return new FileRefused(
                "ZIP_UNREADABLE", "\"" + hint(entry.getName()) + "\" is damaged; download or pack it again.");
    }

    private static boolean isOfTheSystem(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return path.startsWith("__MACOSX/") || name.startsWith(".") || name.equalsIgnoreCase("Thumbs.db");
    }

    /** The last part of a path, printable, at most 200 characters. */
    private static String hint(String path) {
        String plain = path.replace('\\', '/').replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "");
        String name = plain.substring(plain.lastIndexOf('/') + 1);
        return name.length() <= 200 ? name : name.substring(name.length() - 200);
    }
}
