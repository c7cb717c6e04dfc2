package nl.koers.imports.ui;

import nl.koers.imports.ImportResult;
import nl.koers.imports.Upload;
import nl.koers.imports.UploadRefused;
import nl.koers.reading.ImportSetting;

/** What came of a file that was dropped. */
sealed interface Reception {

    /**
     * It arrived and was looked at.
     *
     * @param upload still on our disk when it was refused, so that it can be tried again; closed otherwise
     * @param setting what was said about it
     */
    record Imported(Upload upload, ImportSetting setting, ImportResult result) implements Reception {}

    /**
     * It was stopped on its way in.
     *
     * @param name as the sender wrote it
     */
    record NotReceived(String name, UploadRefused refused) implements Reception {}
}
