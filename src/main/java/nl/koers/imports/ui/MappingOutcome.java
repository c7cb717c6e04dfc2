package nl.koers.imports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import nl.koers.imports.ImportPreview;
import nl.koers.imports.PreviewResult;
import nl.koers.imports.Refusal;
import nl.koers.reading.ProfileDraft;
import nl.koers.shell.Glyph;
import nl.koers.shell.Message;
import nl.koers.shell.Tone;

/** What the real importer makes of a file as it is mapped at the moment; only the last mapping counts. */
final class MappingOutcome extends Div {

    private final transient FileCard card;
    private final transient FileDesk desk;
    private final transient ImportWords words;
    private int turn;

    MappingOutcome(FileCard card, FileDesk desk, ImportWords words) {
        this.card = card;
        this.desk = desk;
        this.words = words;
        addClassName("stack");
        getElement().setAttribute("aria-live", "polite");
    }

    /** What has to be said before there is anything to show. */
    void waitFor(String sentence) {
        turn++;
        removeAll();
        quiet(sentence);
    }

    /** Reads the file with this mapping. */
    void show(ProfileDraft draft) {
        int mine = ++turn;
        removeAll();
        ProgressBar busy = new ProgressBar();
        busy.setIndeterminate(true);
        busy.getElement().setAttribute("aria-label", words.get("import.busy"));
        add(busy);
        desk.preview(card.upload(), card.setting(), draft, new Shown(mine));
    }

    private final class Shown implements FileDesk.Customer<PreviewResult> {

        private final int mine;

        Shown(int mine) {
            this.mine = mine;
        }

        @Override
        public boolean waits() {
            return mine == turn;
        }

        @Override
        public void show(PreviewResult result) {
            if (waits()) {
                removeAll();
                switch (result) {
                    case ImportPreview preview -> read(preview);
                    case Refusal refusal -> refused(refusal);
                }
            }
        }

        @Override
        public void fail(String sentence) {
            if (waits()) {
                removeAll();
                add(new Message(Glyph.Sign.ALERT, Tone.BEHIND, sentence));
            }
        }

        @Override
        public void left() {
            card.upload().close();
        }
    }

    private void read(ImportPreview preview) {
        PreviewPanel panel = new PreviewPanel(preview, words);
        add(panel.summary(), panel);
    }

    private void refused(Refusal refusal) {
        if (refusal.code().equals("UNKNOWN_CHANNEL")) {
            quiet(words.get("mapping.missing.channel"));
            return;
        }
        add(new Message(Glyph.Sign.ALERT, Tone.RISK, words.refusal(refusal)));
        if (refusal.errors().size() > 1) {
            add(new ErrorList(refusal.errors(), refusal.rejected(), refusal.fileName(), words));
        }
    }

    private void quiet(String sentence) {
        Paragraph text = new Paragraph(sentence);
        text.addClassName("quiet");
        add(text);
    }
}
