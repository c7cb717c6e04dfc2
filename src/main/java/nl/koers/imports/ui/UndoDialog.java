package nl.koers.imports.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.function.SerializableConsumer;
import nl.koers.imports.ImportReport;
import nl.koers.imports.Imports;
import nl.koers.imports.NotUndoable;
import nl.koers.shell.Notice;

/** Says what taking an import back will do, and does it. */
final class UndoDialog extends ConfirmDialog {

    /** @param undone takes the report as it is afterwards */
    UndoDialog(Imports imports, ImportReport report, ImportWords words, SerializableConsumer<ImportReport> undone) {
        setHeader(words.get("import.undo.title"));
        setText(words.get("import.undo.sure", report.fileName()));
        setCancelable(true);
        setCancelText(words.get("shell.cancel"));
        setConfirmText(words.get("import.undo.do"));
        addConfirmListener(confirmed -> {
            try {
                undone.accept(imports.undo(report.id()));
            } catch (NotUndoable late) {
                Notice.refused(words.get(late.key(), late.fileName()));
                imports.find(report.id()).ifPresent(undone);
            }
        });
    }
}
