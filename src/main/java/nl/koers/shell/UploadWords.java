package nl.koers.shell;

import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** The words of Vaadin's upload in the reader's language. */
public final class UploadWords {

    private UploadWords() {}

    public static UploadI18N spoken() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(say("import.upload.choose"))
                        .setMany(say("import.upload.choose")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(say("import.upload.drop"))
                        .setMany(say("import.upload.drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(say("import.upload.tooMany"))
                        .setFileIsTooBig(say("import.upload.tooBig"))
                        .setIncorrectFileType(say("import.upload.failed")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(say("import.upload.connecting"))
                                .setStalled(say("import.upload.stalled"))
                                .setProcessing(say("import.busy"))
                                .setHeld(say("import.upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(say("import.upload.remaining"))
                                .setUnknown(say("import.upload.remaining.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(say("import.upload.unreachable"))
                                .setUnexpectedServerError(say("import.upload.failed"))
                                .setForbidden(say("shell.denied.text"))))
                .setFile(new UploadI18N.File()
                        .setRetry(say("import.upload.retry"))
                        .setStart(say("import.upload.start"))
                        .setRemove(say("import.upload.remove")))
                .setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB", "TB")));
    }

    private static String say(String key) {
        return I18NProvider.translate(key);
    }
}
