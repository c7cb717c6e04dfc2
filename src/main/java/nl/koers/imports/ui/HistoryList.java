package nl.koers.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.koers.imports.ImportReport;
import nl.koers.imports.ImportReport.ImportStatus;
import nl.koers.imports.ImportReport.Rows;
import nl.koers.shell.Badge;
import nl.koers.shell.Glyph;
import nl.koers.shell.Tone;

/** The files that came in, newest first: what, when, by whom, and what they changed. */
final class HistoryList extends UnorderedList {

    HistoryList(List<ImportReport> reports, ImportWords words) {
        addClassName("arrivals");
        reports.forEach(report -> add(new ListItem(row(report, words))));
    }

    private static Component row(ImportReport report, ImportWords words) {
        Span file = new Span(ImportNavigation.report(report.id(), report.fileName()));
        file.addClassName("name");
        boolean refused = report.status() == ImportStatus.REFUSED;
        Span how = new Span(String.join(
                " · ", words.moment(report.at()), report.importedBy(), words.get("import.way." + report.way())));
        how.addClassName("quiet");
        Span what = new Span(refused ? refusal(report, words) : done(report, words));
        what.addClassName("quiet");
        Div text = new Div(file, what, how);
        Div row = new Div(text, badge(report.status(), words));
        row.addClassName("arrival");
        return row;
    }

    private static String done(ImportReport report, ImportWords words) {
        Rows rows = report.rows();
        return words.profile(report.profile()) + ": " + words.counts(rows);
    }

    private static String refusal(ImportReport report, ImportWords words) {
        return report.refusal() == null ? "" : words.refusal(report.refusal());
    }

    static Badge badge(ImportStatus status, ImportWords words) {
        String word = words.get("import.state." + status);
        return switch (status) {
            case DONE -> new Badge(Glyph.Sign.CHECK, Tone.OK, word);
            case DUPLICATE -> new Badge(Glyph.Sign.DOT, Tone.NONE, word);
            case UNDONE -> new Badge(Glyph.Sign.BACK, Tone.NONE, word);
            case REFUSED -> new Badge(Glyph.Sign.CROSS, Tone.BEHIND, word);
        };
    }
}
