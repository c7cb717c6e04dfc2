package nl.koers.imports.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** The words of Vaadin's upload in the reader's language. */
final class UploadWords {

    private UploadWords() {}

    static UploadI18N of(ImportWords words) {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(words.get("import.upload.choose"))
                        .setMany(words.get("import.upload.choose")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(words.get("import.upload.drop"))
                        .setMany(words.get("import.upload.drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(words.get("import.upload.tooMany"))
                        .setFileIsTooBig(words.get("import.upload.tooBig"))
                        .setIncorrectFileType(words.get("import.upload.failed")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(words.get("import.upload.connecting"))
                                .setStalled(words.get("import.upload.stalled"))
                                .setProcessing(words.get("import.busy"))
                                .setHeld(words.get("import.upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(words.get("import.upload.remaining"))
                                .setUnknown(words.get("import.upload.remaining.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(words.get("import.upload.unreachable"))
                                .setUnexpectedServerError(words.get("import.upload.failed"))
                                .setForbidden(words.get("shell.denied.text"))))
                .setFile(new UploadI18N.File()
                        .setRetry(words.get("import.upload.retry"))
                        .setStart(words.get("import.upload.start"))
                        .setRemove(words.get("import.upload.remove")))
                .setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB", "TB")));
    }
}
