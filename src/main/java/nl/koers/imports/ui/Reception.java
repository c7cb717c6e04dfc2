package nl.koers.imports.ui;

import nl.koers.imports.Upload;
import nl.koers.imports.UploadRefused;

/** What came of a file that was dropped. */
sealed interface Reception {

    /**
     * It arrived whole; nobody has looked at it yet.
     *
     * @param upload on our disk until it is closed
     */
    record Received(Upload upload) implements Reception {}

    /**
     * It was stopped on its way in.
     *
     * @param name as the sender wrote it
     */
    record NotReceived(String name, UploadRefused refused) implements Reception {}
}
