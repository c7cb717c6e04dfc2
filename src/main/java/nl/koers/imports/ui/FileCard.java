package nl.koers.imports.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import nl.koers.imports.ImportReport;
import nl.koers.imports.ImportReport.ImportStatus;
import nl.koers.imports.ImportResult;
import nl.koers.imports.Refusal;
import nl.koers.imports.Upload;
import nl.koers.reading.ImportSetting;
import nl.koers.reading.ImportedTable;
import nl.koers.shell.Card;
import nl.koers.shell.Glyph;
import nl.koers.shell.Message;
import nl.koers.shell.Tone;

/** What came of one file: recognised as what, what it changed, or why not and the way out right there. */
final class FileCard extends Card {

    private static final int MOST_SKIPPED = 5;

    private final transient ImportWords words;
    private final transient Upload upload;
    private boolean busy;

    FileCard(ImportWords words, Reception.Imported arrived, WayOut wayOut) {
        this.words = words;
        this.upload = arrived.upload();
        addClassName("file");
        show(arrived.setting(), arrived.result(), wayOut);
    }

    /** Shows what came of it now; a refused file keeps its way out. */
    void show(ImportSetting setting, ImportResult result, WayOut wayOut) {
        busy = false;
        removeAll();
        add(new H3(upload.originalName()));
        switch (result) {
            case ImportReport report -> {
                upload.close();
                report(report);
            }
            case Refusal refusal -> {
                add(new Message(Glyph.Sign.CROSS, Tone.BEHIND, words.refusal(refusal)));
                wayOut.of(setting, refusal, again -> retry(again, wayOut)).ifPresent(this::add);
            }
        }
    }

    /** For a try that ended in a defect of ours. */
    void fail(String sentence) {
        busy = false;
        upload.close();
        removeAll();
        add(new H3(upload.originalName()), new Message(Glyph.Sign.ALERT, Tone.BEHIND, sentence));
    }

    private void retry(ImportSetting setting, WayOut wayOut) {
        busy = true;
        removeAll();
        ProgressBar busy = new ProgressBar();
        busy.setIndeterminate(true);
        add(new H3(upload.originalName()), new Paragraph(words.get("import.busy")), busy);
        wayOut.again(this, upload, setting);
    }

    private void report(ImportReport report) {
        boolean duplicate = report.status() == ImportStatus.DUPLICATE;
        String sentence = duplicate
                ? words.get("import.duplicate", words.moment(report.at()))
                : words.get("import.recognised", words.profile(report.profile()));
        add(new Message(duplicate ? Glyph.Sign.DOT : Glyph.Sign.CHECK, duplicate ? Tone.NONE : Tone.OK, sentence));
        if (!duplicate) {
            report.tables().forEach(table -> add(table(table)));
            add(new Paragraph(words.counts(report.rows())));
            skipped(report);
        }
        add(ImportNavigation.report(report.id(), words.get("import.toReport")));
    }

    private Div table(ImportedTable table) {
        Paragraph what = new Paragraph(table.channel() + " · " + words.metrics(table));
        Paragraph when = new Paragraph(words.days(table));
        when.addClassName("quiet");
        return new Div(what, when);
    }

    private void skipped(ImportReport report) {
        if (report.skipped().isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("quiet", "skipped");
        report.skipped().stream()
                .limit(MOST_SKIPPED)
                .forEach(skipped -> list.add(new ListItem(words.skipped(skipped))));
        int more = report.skipped().size() - MOST_SKIPPED;
        if (more > 0) {
            list.add(new ListItem(words.get("import.skipped.more", more)));
        }
        add(list);
    }

    @Override
    protected void onDetach(DetachEvent gone) {
        if (!busy) {
            upload.close();
        }
    }
}
