package nl.koers.imports.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.koers.access.CurrentUser;
import nl.koers.access.Role;
import nl.koers.channel.Channels;
import nl.koers.cost.CostFiles;
import nl.koers.database.DataFolder;
import nl.koers.i18n.Texts;
import nl.koers.imports.ImportReport;
import nl.koers.imports.ImportResult;
import nl.koers.imports.Imports;
import nl.koers.imports.OwnProfiles;
import nl.koers.imports.Uploads;
import nl.koers.inbox.ui.SourceNavigation;
import nl.koers.reading.ImportedTable;
import nl.koers.shell.Card;
import nl.koers.shell.EmptyState;
import nl.koers.shell.FirstGoals;
import nl.koers.shell.PageFrame;
import nl.koers.shell.UploadWords;
import nl.koers.workspace.Workspaces;

/** Where files are dropped, looked at and imported, and the history of all that came in by any way. */
@Route("import")
@Menu(title = "import.menu", order = 6)
@PermitAll
class ImportView extends PageFrame implements BeforeEnterObserver {

    private static final int LONGEST_HISTORY = 50;
    private static final int FIRST_OF_HISTORY = 10;
    private static final int UPLOADS_AT_ONCE = 2;

    private final transient Imports imports;
    private final transient Errands errands;
    private final transient ImportWords words;
    private final transient Mappings mappings;
    private final transient FileDesk desk;
    private final FileDeck deck;
    private final ExportHelp help;
    private final boolean editor;
    private final Div files = new Div();
    private final Div history = new Div();
    private final Div offers = new Div();
    private final transient List<ImportedTable> cameIn = new ArrayList<>();
    private final transient FirstGoals firstGoals;

    ImportView(
            Imports imports,
            Uploads uploads,
            Channels channels,
            Readings readings,
            Mappings mappings,
            OwnProfiles profiles,
            DataFolder folder,
            FirstGoals firstGoals,
            CostFiles costs,
            Workspaces workspaces,
            CurrentUser user,
            Texts texts) {
        this.imports = imports;
        this.mappings = mappings;
        this.firstGoals = firstGoals;
        errands = new Errands(readings);
        words = new ImportWords(texts, getLocale(), workspaces.zone(), profiles.all());
        desk = new FileDesk(imports, errands, words);
        help = new ExportHelp(words);
        deck = new FileDeck(desk, words, channels, new Screen());
        files.addClassName("stack");
        history.addClassName("stack");
        editor = user.has(Role.EDITOR);
        head();
        if (editor) {
            files.add(upload(uploads), offers, deck, help, inbox(folder));
            if (user.has(Role.MANAGER)) {
                files.add(costs(costs));
            }
        }
        files.add(history);
        add(files);
    }

    private void head() {
        title(getTranslation("import.title"));
        lead(getTranslation(editor ? "import.lead" : "import.lead.viewer"));
        if (editor) {
            actions(
                    ImportNavigation.button(SourceNavigation.all(words.get("source.title"))),
                    ImportNavigation.button(ImportNavigation.profiles(words.get("profile.menu"))),
                    ImportNavigation.button(ImportNavigation.values(words.get("values.menu"))));
        }
    }

    /** A link may ask for the help with exports. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        if (editor && asked.getParameters().containsKey(ImportNavigation.HELP)) {
            help.open();
        }
    }

    /** A first goal on what came in during this visit. */
    private void offer(ImportResult result) {
        if (result instanceof ImportReport report && report.status() == ImportReport.ImportStatus.DONE) {
            cameIn.addAll(report.tables());
            offers.removeAll();
            firstGoals.offer(ImportedTable.metrics(cameIn)).ifPresent(offers::add);
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        errands.opened(attached.getUI());
        showHistory();
    }

    @Override
    protected void onDetach(DetachEvent gone) {
        errands.closed();
    }

    private Component upload(Uploads uploads) {
        Upload upload = new Upload();
        upload.setUploadHandler(new FileReception(uploads, this::arrived));
        upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, uploads.maxBytes()));
        upload.getElement().setProperty("maxConcurrentUploads", UPLOADS_AT_ONCE);
        upload.setI18n(UploadWords.spoken());
        Button choose = new Button(getTranslation("import.upload.choose"));
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(choose);
        upload.addClassName("drop");
        upload.addFileRejectedListener(rejected -> deck.stopped(rejected.getFileName(), rejected.getErrorMessage()));
        // The browser asks for news as soon as a file is through; nothing need be pushed. Its bar goes, its card comes.
        upload.getElement()
                .addEventListener("upload-success", finished -> {})
                .addEventData("(element.files = element.files.filter((file) => file !== event.detail.file)).length");
        upload.getElement().addEventListener("upload-error", finished -> {});
        return upload;
    }

    private Component inbox(DataFolder folder) {
        Card card = Card.titled(getTranslation("import.inbox.title"));
        Code path = new Code(folder.inbox().toString());
        path.addClassName("path");
        card.add(new Paragraph(getTranslation("import.inbox.text")), path);
        card.add(SourceNavigation.all(getTranslation("source.link")));
        return card;
    }

    /** For managers: how costs come in by a file. */
    private Component costs(CostFiles costs) {
        Locale language = getLocale();
        Anchor template = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] file = costs.template(language);
                    String name = getTranslation("cost.file.name") + ".csv";
                    return new DownloadResponse(
                            new ByteArrayInputStream(file), name, "text/csv; charset=UTF-8", file.length);
                }),
                getTranslation("cost.file.template"));
        template.addClassName("button");
        Card card = Card.titled(getTranslation("import.costs.title"));
        card.add(new Paragraph(getTranslation("import.costs.text")), FileCard.actions(template));
        return card;
    }

    /** In the thread of the upload's request. */
    private void arrived(Reception reception) {
        boolean shown = errands.tell(() -> show(reception));
        if (!shown && reception instanceof Reception.Received received) {
            received.upload().close();
        }
    }

    private void show(Reception reception) {
        switch (reception) {
            case Reception.Received received -> deck.received(received.upload());
            case Reception.NotReceived stopped -> deck.stopped(stopped.name(), words.notReceived(stopped.refused()));
        }
    }

    private final class Screen implements FileDeck.Host {

        @Override
        public void map(FileCard card) {
            openMapping(card);
        }

        @Override
        public void imported(ImportResult result) {
            showHistory();
            offer(result);
        }

        @Override
        public void help() {
            help.open();
        }
    }

    /** The mapping takes the place of the files, which keep waiting meanwhile. */
    private void openMapping(FileCard card) {
        MappingPanel panel = mappings.open(card, desk, words);
        panel.whenDone(profile -> {
            panel.removeFromParent();
            head();
            files.setVisible(true);
            if (profile != null) {
                words.knows(profile);
                card.read(card.setting().withProfile(profile.id()));
            }
            card.scrollIntoView();
        });
        files.setVisible(false);
        title(words.get("mapping.title", card.upload().originalName()));
        lead(words.get("mapping.lead"));
        actions();
        add(panel);
        panel.begin();
        focusTitle();
    }

    private void showHistory() {
        List<ImportReport> recent = imports.recent(LONGEST_HISTORY);
        history.removeAll();
        history.add(recent.isEmpty() ? new EmptyState(getTranslation("import.history.empty")) : history(recent));
    }

    /** The newest few; the others on request. */
    private Card history(List<ImportReport> recent) {
        HistoryList list =
                new HistoryList(recent.stream().limit(FIRST_OF_HISTORY).toList(), words);
        Card card = Card.titled(getTranslation("import.history.title"), list);
        int more = recent.size() - FIRST_OF_HISTORY;
        if (more > 0) {
            Button all = new Button(getTranslation("import.history.more", more));
            all.addClickListener(click -> {
                list.add(recent.subList(FIRST_OF_HISTORY, recent.size()), words);
                all.removeFromParent();
            });
            card.add(FileCard.actions(all));
        }
        return card;
    }
}
