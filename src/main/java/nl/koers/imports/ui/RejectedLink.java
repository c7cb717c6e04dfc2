package nl.koers.imports.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import nl.koers.imports.ImportReport;
import nl.koers.imports.Imports;
import nl.koers.reading.RejectedRows;

/**
 * The link to the rows that cannot be used, as a file to mend and drop again. The door is asked when it is followed, with
 * the rights of who follows it then.
 *
 * <p>The name begins with that of the file, because some formats have their year or platform there. The mark at the
 * beginning tells Excel that it is UTF-8; the importer knows it.
 */
final class RejectedLink {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int NOT_FOUND = 404;

    private RejectedLink() {}

    /** Of a file that is not imported yet. */
    static Anchor of(FileCard card, FileDesk desk, ImportWords words) {
        return link(card.upload().originalName(), () -> desk.rejected(card.upload(), card.setting()), words);
    }

    /** Of an import, or of a file that was refused. */
    static Anchor of(ImportReport report, Imports imports, ImportWords words) {
        return link(report.fileName(), () -> imports.rejectedRows(report.id()), words);
    }

    private static Anchor link(String fileName, Supplier<Optional<RejectedRows>> rows, ImportWords words) {
        String name = fileName(fileName, words);
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(request -> rows.get()
                        .map(found -> response(found, name))
                        .orElseGet(() -> DownloadResponse.error(NOT_FOUND))),
                words.get("import.rejected.download"));
        link.addClassName("button");
        link.setAriaLabel(words.get("import.rejected.download") + ": " + fileName);
        return link;
    }

    private static DownloadResponse response(RejectedRows rows, String name) {
        byte[] csv = (BYTE_ORDER_MARK + rows.csv()).getBytes(StandardCharsets.UTF_8);
        return new DownloadResponse(new ByteArrayInputStream(csv), name, "text/csv; charset=UTF-8", csv.length);
    }

    static String fileName(String original, ImportWords words) {
        return original.replaceFirst("\\.[A-Za-z0-9]{2,4}$", "") + " - " + words.get("import.rejected.file") + ".csv";
    }
}
