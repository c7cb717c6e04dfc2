package nl.koers.imports.ui;

import com.vaadin.flow.server.Command;
import java.util.Optional;
import java.util.function.Function;
import nl.koers.imports.ImportResult;
import nl.koers.imports.Imports;
import nl.koers.imports.PreviewResult;
import nl.koers.imports.Upload;
import nl.koers.imports.Way;
import nl.koers.reading.ImportSetting;
import nl.koers.reading.ProfileDraft;
import nl.koers.reading.RejectedRows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/** Previews and imports the files of a screen, away from it. */
final class FileDesk {

    private static final Logger LOG = LoggerFactory.getLogger(FileDesk.class);

    private final Imports imports;
    private final Errands errands;
    private final ImportWords words;

    FileDesk(Imports imports, Errands errands, ImportWords words) {
        this.imports = imports;
        this.errands = errands;
        this.words = words;
    }

    /** Where the outcome of an errand is shown. */
    interface Customer<T> {

        /** Whether somebody still waits for it. */
        boolean waits();

        void show(T outcome);

        /** For an errand that ended in a defect of ours. */
        void fail(String sentence);

        /** The screen was left before the errand was done. */
        void left();
    }

    void preview(Upload upload, ImportSetting setting, Customer<PreviewResult> customer) {
        run(customer, file -> imports.preview(file.delivery(Way.BROWSER, setting)), upload);
    }

    /** As {@link #preview}, with a mapping that is not saved yet. */
    void preview(Upload upload, ImportSetting setting, ProfileDraft draft, Customer<PreviewResult> customer) {
        run(customer, file -> imports.preview(file.delivery(Way.BROWSER, setting), draft), upload);
    }

    /** The rows of it that cannot be used; asked in the thread of a download. */
    Optional<RejectedRows> rejected(Upload upload, ImportSetting setting) {
        return imports.rejectedRows(upload.delivery(Way.BROWSER, setting));
    }

    void take(Upload upload, ImportSetting setting, Customer<ImportResult> customer) {
        run(customer, file -> imports.take(file.delivery(Way.BROWSER, setting)), upload);
    }

    private <T> void run(Customer<T> customer, Function<Upload, T> errand, Upload upload) {
        errands.run(() -> outcome(customer, errand, upload), customer::left);
    }

    private <T> Command outcome(Customer<T> customer, Function<Upload, T> errand, Upload upload) {
        if (!customer.waits()) {
            return () -> {};
        }
        try {
            T outcome = errand.apply(upload);
            return () -> customer.show(outcome);
        } catch (AccessDeniedException denied) {
            return () -> customer.fail(words.get("shell.denied.text"));
        } catch (RuntimeException e) {
            if (customer.waits()) {
                LOG.error("A file could not be read or imported", e);
            }
            return () -> customer.fail(words.get("import.failed"));
        }
    }
}
