package nl.koers.report.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.i18n.Texts;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveTree;
import nl.koers.report.Report;
import nl.koers.share.ShareSubject;
import nl.koers.shell.FileLink;
import nl.koers.shell.ObjectiveField;
import org.jspecify.annotations.Nullable;

/**
 * The report of a month: which month, which objective, and the links to it. The report is put together when a link is
 * followed, with the rights of who follows it then.
 */
final class MonthlyPaper extends Section {

    private static final int MONTHS = 24;
    private static final String FORBIDDEN = "[\\\\/:*?\"<>|\\p{Cntrl}]+";

    private final transient ReportFiles files;
    private final Select<YearMonth> month = new Select<>();
    private final ObjectiveField objective;
    private final Div links = new Div();
    private final Locale language;
    private final transient Optional<Component> share;

    /** Writes a report in the language of the screen. */
    private interface Format {
        void write(Report report, Locale language, OutputStream to) throws IOException;
    }

    /** @param current the month that runs; it can be chosen, and those before it */
    MonthlyPaper(ReportFiles files, ObjectiveTree tree, YearMonth current) {
        this.files = files;
        this.language = Texts.spoken(getLocale());
        this.objective = new ObjectiveField(getTranslation("report.paper.objective"), tree);
        this.share = files.shares().button(language, this::subject, this::named);
        H2 title = new H2(getTranslation("report.paper"));
        Paragraph purpose = new Paragraph(getTranslation("report.paper.for"));
        purpose.addClassName("quiet");
        setAriaLabel(title.getText());
        addClassNames("card", "monthly");
        month.setLabel(getTranslation("report.paper.month"));
        month.setItems(Stream.iterate(current, each -> each.minusMonths(1))
                .limit(MONTHS)
                .toList());
        month.setItemLabelGenerator(DateTimeFormatter.ofPattern("LLLL uuuu", language)::format);
        month.setValue(current);
        objective.setPlaceholder(getTranslation("report.paper.all"));
        month.addValueChangeListener(change -> link());
        objective.addValueChangeListener(change -> link());
        Div fields = new Div(month, objective);
        fields.addClassName("filters");
        links.addClassName("actions");
        add(title, purpose, fields, links);
        link();
    }

    private void link() {
        links.removeAll();
        links.add(
                read(),
                link("report.paper.pdf", ".pdf", "application/pdf", files.paper()::write),
                link(
                        "goal.sheet.xlsx",
                        ".xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        files.sheet()::writeXlsx),
                link("goal.sheet.csv", ".csv", "text/csv; charset=UTF-8", files.sheet()::writeCsv));
        share.ifPresent(links::add);
    }

    private Anchor read() {
        YearMonth chosen = month.getValue();
        Objective about = objective.getValue();
        return FileLink.toRead(
                getTranslation("report.paper.html"),
                to -> to.write(
                        files.page().html(report(chosen, about), null, language).getBytes(UTF_8)));
    }

    private Anchor link(String words, String ending, String type, Format format) {
        YearMonth chosen = month.getValue();
        Objective about = objective.getValue();
        String file = name(chosen, about) + ending;
        return FileLink.toKeep(
                getTranslation(words), file, type, to -> format.write(report(chosen, about), language, to));
    }

    private ShareSubject subject() {
        Objective about = objective.getValue();
        return new ShareSubject.Month(month.getValue(), about == null ? null : about.id());
    }

    private String named() {
        String when = DateTimeFormatter.ofPattern("LLLL uuuu", language).format(month.getValue());
        Objective about = objective.getValue();
        return about == null
                ? getTranslation("share.month", when)
                : getTranslation("share.month.of", when, about.title());
    }

    private Report report(YearMonth chosen, @Nullable Objective about) {
        return about == null ? files.reports().ofAll(chosen) : files.reports().ofObjective(about.id(), chosen);
    }

    private String name(YearMonth chosen, @Nullable Objective about) {
        String name = getTranslation("report.paper.file", chosen.toString());
        return about == null
                ? name
                : name + " - " + about.title().replaceAll(FORBIDDEN, " ").strip();
    }
}
