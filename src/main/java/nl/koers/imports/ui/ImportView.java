package nl.koers.imports.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.concurrent.Future;
import nl.koers.access.CurrentUser;
import nl.koers.access.Role;
import nl.koers.channel.Channels;
import nl.koers.database.DataFolder;
import nl.koers.i18n.Texts;
import nl.koers.imports.ImportReport;
import nl.koers.imports.ImportResult;
import nl.koers.imports.Imports;
import nl.koers.imports.Uploads;
import nl.koers.imports.Way;
import nl.koers.reading.ImportSetting;
import nl.koers.shell.Card;
import nl.koers.shell.EmptyState;
import nl.koers.shell.Glyph;
import nl.koers.shell.Message;
import nl.koers.shell.PageFrame;
import nl.koers.shell.Tone;
import nl.koers.workspace.Workspace;
import nl.koers.workspace.Workspaces;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/** Where files are dropped, what came of each, and the history of all that came in by any way. */
@Route("import")
@Menu(title = "import.menu", order = 6)
@PermitAll
class ImportView extends PageFrame {

    private static final Logger LOG = LoggerFactory.getLogger(ImportView.class);
    private static final int LONGEST_HISTORY = 50;
    private static final int UPLOADS_AT_ONCE = 2;
    private static final int POLL_MILLIS = 500;

    private final transient Imports imports;
    private final transient Retries retries;
    private final transient ImportWords words;
    private final transient WayOut wayOut;
    private final Div results = new Div();
    private final Div history = new Div();
    private transient volatile @Nullable UI window;
    private int running;

    ImportView(
            Imports imports,
            Uploads uploads,
            Channels channels,
            Retries retries,
            DataFolder folder,
            Workspaces workspaces,
            CurrentUser user,
            Texts texts) {
        this.imports = imports;
        this.retries = retries;
        words = new ImportWords(
                texts, getLocale(), workspaces.find().map(Workspace::zone).orElse(java.time.ZoneOffset.UTC));
        wayOut = new WayOut(channels, words, this::again);
        title(getTranslation("import.title"));
        results.addClassName("stack");
        history.addClassName("stack");
        if (user.has(Role.EDITOR)) {
            lead(getTranslation("import.lead"));
            SettingForm setting = new SettingForm(channels.all());
            Card drop = new Card(upload(uploads, setting), setting);
            drop.addClassName("drop");
            add(drop, results, inbox(folder));
        } else {
            lead(getTranslation("import.lead.viewer"));
        }
        add(history);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        window = attached.getUI();
        showHistory();
    }

    @Override
    protected void onDetach(DetachEvent gone) {
        window = null;
    }

    private Component upload(Uploads uploads, SettingForm setting) {
        Upload upload = new Upload();
        upload.setUploadHandler(new FileReception(uploads, imports, setting::setting, this::arrived));
        upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, uploads.maxBytes()));
        upload.getElement().setProperty("maxConcurrentUploads", UPLOADS_AT_ONCE);
        upload.setI18n(UploadWords.of(words));
        Button choose = new Button(getTranslation("import.upload.choose"));
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(choose);
        upload.setWidthFull();
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.addFileRejectedListener(
                rejected -> results.addComponentAsFirst(refused(rejected.getFileName(), rejected.getErrorMessage())));
        // The browser asks for news as soon as a file is through; nothing need be pushed.
        upload.getElement().addEventListener("upload-success", finished -> {});
        upload.getElement().addEventListener("upload-error", finished -> {});
        return upload;
    }

    private Component inbox(DataFolder folder) {
        Card card = Card.titled(getTranslation("import.inbox.title"));
        Code path = new Code(folder.inbox().toString());
        path.addClassName("path");
        Paragraph more = new Paragraph(getTranslation("import.inbox.more"));
        more.addClassName("quiet");
        card.add(new Paragraph(getTranslation("import.inbox.text")), path, more);
        return card;
    }

    /** In the thread of the upload's request. */
    private void arrived(Reception reception) {
        if (!tell(() -> show(reception))) {
            forget(reception);
        }
    }

    /** Shows something from another thread; false when the screen has been left. */
    private boolean tell(Command news) {
        UI ui = window;
        if (ui == null) {
            return false;
        }
        try {
            Future<Void> shown = ui.access(news);
            return !shown.isCancelled();
        } catch (UIDetachedException left) {
            return false;
        }
    }

    private static void forget(Reception reception) {
        if (reception instanceof Reception.Imported imported) {
            imported.upload().close();
        }
    }

    private void show(Reception reception) {
        results.addComponentAsFirst(
                switch (reception) {
                    case Reception.Imported imported -> new FileCard(words, imported, wayOut);
                    case Reception.NotReceived stopped -> refused(stopped.name(), words.notReceived(stopped.refused()));
                });
        showHistory();
    }

    private Card refused(String name, String sentence) {
        Card card = new Card(new H3(name), new Message(Glyph.Sign.CROSS, Tone.BEHIND, sentence));
        card.addClassName("file");
        return card;
    }

    private void again(FileCard card, nl.koers.imports.Upload upload, ImportSetting setting) {
        UI ui = UI.getCurrent();
        running++;
        ui.setPollInterval(POLL_MILLIS);
        retries.run(() -> {
            Command news = outcome(card, upload, setting);
            boolean told = tell(() -> finished(ui, news));
            if (!told) {
                upload.close();
            }
        });
    }

    private Command outcome(FileCard card, nl.koers.imports.Upload upload, ImportSetting setting) {
        try {
            ImportResult result = imports.take(upload.delivery(Way.BROWSER, setting));
            return () -> card.show(setting, result, wayOut);
        } catch (AccessDeniedException denied) {
            return () -> card.fail(words.get("shell.denied.text"));
        } catch (RuntimeException e) {
            LOG.error("An import failed", e);
            return () -> card.fail(words.get("import.failed"));
        }
    }

    private void finished(UI ui, Command show) {
        running--;
        if (running == 0) {
            ui.setPollInterval(-1);
        }
        show.execute();
        showHistory();
    }

    private void showHistory() {
        List<ImportReport> recent = imports.recent(LONGEST_HISTORY);
        history.removeAll();
        history.add(
                recent.isEmpty()
                        ? new EmptyState(getTranslation("import.history.empty"))
                        : Card.titled(getTranslation("import.history.title"), new HistoryList(recent, words)));
    }
}
