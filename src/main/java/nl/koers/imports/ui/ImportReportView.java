package nl.koers.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.access.CurrentUser;
import nl.koers.access.Role;
import nl.koers.i18n.Texts;
import nl.koers.imports.ImportReport;
import nl.koers.imports.ImportReport.ImportStatus;
import nl.koers.imports.Imports;
import nl.koers.imports.NewerImport;
import nl.koers.imports.OwnProfiles;
import nl.koers.imports.Refusal;
import nl.koers.imports.Undone;
import nl.koers.imports.Way;
import nl.koers.inbox.ui.SourceNavigation;
import nl.koers.reading.ImportedTable;
import nl.koers.reading.RowError;
import nl.koers.shell.Card;
import nl.koers.shell.FirstGoals;
import nl.koers.shell.Glyph;
import nl.koers.shell.Message;
import nl.koers.shell.PageFrame;
import nl.koers.shell.Tone;
import nl.koers.snapshot.ImportId;
import nl.koers.workspace.Workspaces;

/** One import: where it came from, what it changed, which cells could not be used, and the way back. */
@Route("import/:importId([0-9]{1,18})")
@PermitAll
class ImportReportView extends PageFrame implements BeforeEnterObserver {

    private final transient Imports imports;
    private final transient ImportWords words;
    private final transient FirstGoals firstGoals;
    private final boolean editor;

    ImportReportView(
            Imports imports,
            OwnProfiles profiles,
            FirstGoals firstGoals,
            Workspaces workspaces,
            CurrentUser user,
            Texts texts) {
        this.imports = imports;
        this.firstGoals = firstGoals;
        this.editor = user.has(Role.EDITOR);
        words = new ImportWords(texts, getLocale(), workspaces.zone(), profiles.all());
        Nav crumbs = new Nav(ImportNavigation.all(getTranslation("import.menu")));
        crumbs.addClassName("crumbs");
        above(crumbs);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<ImportReport> report = event.getRouteParameters()
                .get(ImportNavigation.ID)
                .map(Long::parseLong)
                .flatMap(id -> imports.find(new ImportId(id)));
        if (report.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(report.get());
        }
    }

    private void show(ImportReport report) {
        clear();
        title(report.fileName());
        lead(getTranslation(
                "import.report.lead",
                words.moment(report.at()),
                report.importedBy(),
                words.get("import.way." + report.way())));
        actions(buttons(report));
        Undone undone = report.undone();
        if (undone != null) {
            add(new Message(Glyph.Sign.BACK, Tone.NONE, words.undone(undone)));
            if (!undone.newer().isEmpty()) {
                add(Card.titled(words.get("import.undo.newer"), links(undone.newer())));
            }
        }
        Refusal refusal = report.refusal();
        if (refusal != null) {
            add(new Message(Glyph.Sign.CROSS, Tone.BEHIND, words.refusal(refusal)));
        }
        add(facts(report));
        if (editor && report.status() == ImportStatus.DONE) {
            firstGoals.offer(ImportedTable.metrics(report.tables())).ifPresent(this::add);
        }
        List<ImportedTable> tables = report.tables().stream()
                .filter(table -> !table.channel().isEmpty())
                .toList();
        if (!tables.isEmpty()) {
            add(Card.titled(words.get("import.report.tables"), new TableList(tables, report.profile(), words)));
        }
        errors(report);
        if (!report.skipped().isEmpty()) {
            add(skipped(report));
        }
    }

    private Component[] buttons(ImportReport report) {
        Component badge = HistoryList.badge(report.status(), words);
        if (!editor || report.status() != ImportStatus.DONE) {
            return new Component[] {badge};
        }
        Button undo = new Button(
                words.get("import.undo"), click -> new UndoDialog(imports, report, words, this::show).open());
        return new Component[] {badge, undo};
    }

    private Component facts(ImportReport report) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("help-facts");
        boolean done = report.refusal() == null;
        if (done && report.way() != Way.HAND) {
            fact(facts, "import.report.profile", words.profile(report.profile()));
        }
        String folder = report.inboxFolder();
        if (folder != null) {
            facts.add(
                    new DescriptionList.Term(words.get("import.report.folder")),
                    new DescriptionList.Description(
                            SourceNavigation.all(folder.isEmpty() ? words.get("source.inbox") : folder)));
        }
        LocalDate exported = report.exportedOn();
        if (exported != null && report.isExportStated()) {
            fact(facts, "import.report.exported", words.period(exported, exported));
        }
        if (!report.newer().isEmpty()) {
            facts.add(
                    new DescriptionList.Term(words.get("import.report.newer")),
                    new DescriptionList.Description(links(report.newer())));
        }
        Card card = done ? new Card(new CountList(report.rows(), words)) : new Card();
        if (facts.getChildren().findAny().isPresent()) {
            card.add(facts);
        }
        card.setVisible(card.getChildren().findAny().isPresent());
        return card;
    }

    private UnorderedList links(List<NewerImport> imports) {
        UnorderedList list = new UnorderedList();
        list.addClassName("skipped");
        imports.forEach(other -> list.add(new ListItem(newer(other))));
        return list;
    }

    private Component newer(NewerImport other) {
        return ImportNavigation.report(
                other.id(), other.fileName() + " · " + words.get("import.values", other.values()));
    }

    private static void fact(DescriptionList facts, String name, String value) {
        if (!value.isBlank()) {
            facts.add(
                    new DescriptionList.Term(com.vaadin.flow.i18n.I18NProvider.translate(name)),
                    new DescriptionList.Description(value));
        }
    }

    private Component skipped(ImportReport report) {
        UnorderedList list = new UnorderedList();
        list.addClassName("skipped");
        report.skipped().forEach(skipped -> list.add(new ListItem(words.skipped(skipped))));
        return Card.titled(getTranslation("import.report.notices"), list);
    }

    private void errors(ImportReport report) {
        Refusal refusal = report.refusal();
        List<RowError> errors = refusal == null ? report.errors() : refusal.errors();
        if (!errors.isEmpty()) {
            int total = refusal == null ? report.rows().rejected() : refusal.rejected();
            Card card = new Card(new ErrorList(errors, total, report.fileName(), words));
            if (imports.rejectedRows(report.id()).isPresent()) {
                Paragraph help = new Paragraph(
                        words.get(refusal == null ? "import.rejected.help" : "import.rejected.help.refused"));
                help.addClassName("quiet");
                card.add(help, FileCard.actions(RejectedLink.of(report, imports, words)));
            }
            add(card);
        }
    }
}
