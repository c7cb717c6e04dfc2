package nl.koers.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import nl.koers.goal.Measure;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;
import nl.koers.progress.BacktestResult;
import nl.koers.progress.Status;
import nl.koers.shell.Card;
import nl.koers.shell.StatusBadge;

/** The record of one measure: what became of goals by what they were called, and how the chances came true. */
final class RecordCard extends Card {

    private static final List<Status> CALLED = List.of(Status.ON_TRACK, Status.AT_RISK, Status.BEHIND);
    /** Fewer claims than this prove little. */
    private static final int FEW = 30;

    private final BacktestResult result;
    private final Locale language = Texts.spoken(getLocale());

    RecordCard(Measure measure, BacktestResult result) {
        this.result = result;
        String heading = getTranslation("record.measure." + measure);
        setAriaLabel(heading);
        add(new com.vaadin.flow.component.html.H2(heading));
        if (result.claims() < FEW) {
            add(new Paragraph(getTranslation("record.few", result.claims())));
        }
        Div tables = new Div(called(), calibration());
        tables.addClassName("record");
        Paragraph score = new Paragraph(getTranslation(
                "record.score",
                Formats.number(language, result.brier(), 3),
                Formats.number(language, result.runRateBrier(), 3)));
        Paragraph bands = new Paragraph(
                getTranslation("record.bands", percent(result.coverage80()), percent(result.coverage95())));
        score.addClassName("quiet");
        bands.addClassName("quiet");
        add(tables, bands, score);
    }

    private NativeTable called() {
        NativeTable table = table("record.called", "record.called.status", "record.claims", "record.succeeded");
        for (Status status : CALLED) {
            int claims = result.called(status);
            row(
                    table,
                    new StatusBadge(status, getTranslation("status." + status)),
                    Formats.number(language, claims, 0),
                    claims == 0 ? "–" : percent(result.succeeded(status)));
        }
        return table;
    }

    private NativeTable calibration() {
        NativeTable table = table("record.calibration", "record.chance", "record.claims", "record.true");
        result.calibration()
                .forEach(bin -> row(
                        table,
                        new Span(percent(bin.chance())),
                        Formats.number(language, bin.claims(), 0),
                        percent(bin.succeeded())));
        return table;
    }

    private NativeTable table(String caption, String... headings) {
        NativeTable table = new NativeTable();
        table.addClassName("table");
        table.setCaptionText(getTranslation(caption));
        NativeTableRow head = table.getHead().addRow();
        for (String heading : headings) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(heading));
            cell.getElement().setAttribute("scope", "col");
            if (!heading.equals(headings[0])) {
                cell.addClassName("num");
            }
            head.add(cell);
        }
        return table;
    }

    private static void row(NativeTable table, Component first, String... numbers) {
        NativeTableRow row = table.getBody().addRow();
        row.add(new NativeTableCell(first));
        for (String number : numbers) {
            NativeTableCell cell = new NativeTableCell(number);
            cell.addClassName("num");
            row.add(cell);
        }
    }

    private String percent(double share) {
        return Formats.percent(language, share, 0);
    }
}
