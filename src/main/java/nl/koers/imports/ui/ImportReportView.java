package nl.koers.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;
import nl.koers.imports.ImportReport;
import nl.koers.imports.ImportReport.Rows;
import nl.koers.imports.Imports;
import nl.koers.imports.Refusal;
import nl.koers.reading.ImportedTable;
import nl.koers.reading.RowError;
import nl.koers.shell.Card;
import nl.koers.shell.Glyph;
import nl.koers.shell.Message;
import nl.koers.shell.PageFrame;
import nl.koers.shell.Tone;
import nl.koers.snapshot.ImportId;
import nl.koers.workspace.Workspace;
import nl.koers.workspace.Workspaces;
import org.jspecify.annotations.Nullable;

/** The report of one import: tables, counts, what was left out and which cells could not be used. */
@Route("import/:importId([0-9]{1,18})")
@PermitAll
class ImportReportView extends PageFrame implements BeforeEnterObserver {

    private static final int ROWS_WITHOUT_SCROLLING = 12;

    private final transient Imports imports;
    private final transient ImportWords words;

    ImportReportView(Imports imports, Workspaces workspaces, Texts texts) {
        this.imports = imports;
        words = new ImportWords(
                texts, getLocale(), workspaces.find().map(Workspace::zone).orElse(ZoneOffset.UTC));
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
        Nav crumbs = new Nav(ImportNavigation.all(getTranslation("import.menu")));
        crumbs.addClassName("crumbs");
        above(crumbs);
        title(report.fileName());
        lead(getTranslation(
                "import.report.lead",
                words.moment(report.at()),
                report.importedBy(),
                words.get("import.way." + report.way())));
        actions(HistoryList.badge(report, words));
        Refusal refusal = report.refusal();
        if (refusal != null) {
            add(new Message(Glyph.Sign.CROSS, Tone.BEHIND, words.refusal(refusal)));
        } else {
            add(counts(report.rows()));
        }
        report.tables().forEach(table -> add(table(table)));
        if (!report.skipped().isEmpty()) {
            add(skipped(report));
        }
        List<RowError> errors = refusal == null ? report.errors() : refusal.errors();
        if (!errors.isEmpty()) {
            add(errors(
                    report.fileName(), errors, refusal == null ? report.rows().rejected() : refusal.rejected()));
        }
    }

    private Component counts(Rows rows) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("counts");
        fact(facts, "read", rows.read());
        fact(facts, "added", rows.added());
        fact(facts, "changed", rows.changed());
        fact(facts, "unchanged", rows.unchanged());
        fact(facts, "rejected", rows.rejected());
        return new Card(facts);
    }

    private void fact(DescriptionList facts, String what, int count) {
        facts.add(new Div(
                new DescriptionList.Term(getTranslation("import.count." + what)),
                new DescriptionList.Description(Formats.number(Texts.spoken(getLocale()), count, 0))));
    }

    private Component table(ImportedTable table) {
        Paragraph metrics = new Paragraph(words.metrics(table));
        Paragraph quiet = new Paragraph(String.join(
                " · ",
                getTranslation("import.recognised", words.profile(table.profile())),
                words.days(table).isEmpty() ? getTranslation("import.noRows") : words.days(table),
                getTranslation("import.values", table.rows())));
        quiet.addClassName("quiet");
        return Card.titled(table.channel(), metrics, quiet);
    }

    private Component skipped(ImportReport report) {
        UnorderedList list = new UnorderedList();
        list.addClassName("skipped");
        report.skipped().forEach(skipped -> list.add(new ListItem(words.skipped(skipped))));
        return Card.titled(getTranslation("import.skipped.title"), list);
    }

    private Component errors(String fileName, List<RowError> errors, int total) {
        Grid<RowError> grid = new Grid<>();
        grid.addColumn(RowError::line)
                .setHeader(getTranslation("import.error.line"))
                .setWidth("90px")
                .setFlexGrow(0);
        grid.addColumn(error -> text(error.column())).setHeader(getTranslation("import.error.column"));
        grid.addColumn(error -> text(error.value())).setHeader(getTranslation("import.error.value"));
        grid.addComponentColumn(error -> why(words.error(error, fileName)))
                .setHeader(getTranslation("import.error.why"))
                .setFlexGrow(3);
        grid.setItems(errors);
        grid.setAllRowsVisible(errors.size() <= ROWS_WITHOUT_SCROLLING);
        String heading = total > errors.size()
                ? getTranslation("import.error.some", errors.size(), total)
                : getTranslation("import.error.title", total);
        return Card.titled(heading, grid);
    }

    private static Span why(String sentence) {
        Span span = new Span(sentence);
        span.addClassName("why");
        return span;
    }

    private static String text(@Nullable String cell) {
        return cell == null ? "" : cell;
    }
}
