package nl.koers.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import nl.koers.imports.ImportReport;
import nl.koers.imports.ImportReport.ImportStatus;
import nl.koers.reading.ImportedTable;
import nl.koers.shell.Badge;
import nl.koers.shell.Glyph;
import nl.koers.shell.Tone;

/** The files that came in, newest first: what, when, by whom, and what they changed. */
final class HistoryList extends UnorderedList {

    private static final int CHANNELS_NAMED = 3;

    HistoryList(List<ImportReport> reports, ImportWords words) {
        addClassName("arrivals");
        add(reports, words);
    }

    /** These come below the others. */
    void add(List<ImportReport> reports, ImportWords words) {
        reports.forEach(report -> add(new ListItem(row(report, words))));
    }

    private static Component row(ImportReport report, ImportWords words) {
        Span file = new Span(ImportNavigation.report(report.id(), report.fileName()));
        file.addClassName("name");
        Span how = new Span(String.join(
                " · ", words.moment(report.at()), report.importedBy(), words.get("import.way." + report.way())));
        how.addClassName("quiet");
        Span what = new Span(report.status() == ImportStatus.REFUSED ? refusal(report, words) : done(report, words));
        what.addClassName("what");
        Div text = new Div(file, what, how);
        Div row = new Div(text, badge(report.status(), words));
        row.addClassName("arrival");
        return row;
    }

    /** "Museum on X: 12 new". */
    private static String done(ImportReport report, ImportWords words) {
        List<String> channels = report.tables().stream()
                .map(ImportedTable::channel)
                .filter(channel -> !channel.isEmpty())
                .distinct()
                .toList();
        String named = channels.stream().limit(CHANNELS_NAMED).collect(Collectors.joining(", "));
        String counts = words.counts(report.rows());
        if (channels.isEmpty()) {
            return counts;
        }
        return (channels.size() > CHANNELS_NAMED ? named + " …" : named) + ": " + counts;
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
