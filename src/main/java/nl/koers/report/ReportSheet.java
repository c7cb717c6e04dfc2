package nl.koers.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.koers.i18n.Texts;
import nl.koers.progress.Outlook;
import nl.koers.progress.Standing;
import nl.koers.shell.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The goals of a report as a table for a spreadsheet, one goal a row, objective by objective. */
@Component
public class ReportSheet {

    private static final List<String> COLUMNS = List.of(
            "goal.sheet.title",
            "goal.sheet.objective",
            "goal.sheet.status",
            "goal.sheet.value",
            "goal.sheet.target",
            "goal.sheet.planned",
            "goal.sheet.reached",
            "goal.sheet.chance",
            "goal.sheet.forecast",
            "chart.low80",
            "chart.high80",
            "goal.sheet.dataDate",
            "goal.sheet.start",
            "goal.sheet.deadline",
            "goal.sheet.channel",
            "goal.sheet.metric",
            "goal.sheet.unit",
            "goal.sheet.owner",
            "goal.sheet.accountable");
    private static final List<String> DECISION =
            List.of("report.decision.head", "report.decision.reason", "report.decision.person");

    private final Texts texts;

    ReportSheet(Texts texts) {
        this.texts = texts;
    }

    /** As spreadsheets of the language read it. */
    public void writeCsv(Report report, Locale language, OutputStream to) throws IOException {
        writeCsv(report, null, language, to);
    }

    /** @param round null in a report that belongs to no budget round */
    public void writeCsv(Report report, @Nullable PaperRound round, Locale language, OutputStream to)
            throws IOException {
        Columns columns = new Columns(new PaperWords(texts, language, report, round));
        columns.sheet().writeCsv(lines(report, columns, language), to);
    }

    /** As a workbook of one table. */
    public void writeXlsx(Report report, Locale language, OutputStream to) throws IOException {
        writeXlsx(report, null, language, to);
    }

    /** @param round null in a report that belongs to no budget round */
    public void writeXlsx(Report report, @Nullable PaperRound round, Locale language, OutputStream to)
            throws IOException {
        Columns columns = new Columns(new PaperWords(texts, language, report, round));
        columns.sheet().writeXlsx(lines(report, columns, language), to);
    }

    /** The columns that a report has: those with money and with decisions only where there are any. */
    private record Columns(PaperWords words) {

        Sheet sheet() {
            List<String> keys = new ArrayList<>(COLUMNS);
            if (words.tellsMoney()) {
                keys.addAll(MoneyCells.COLUMNS);
            }
            if (words.tellsDecisions()) {
                keys.addAll(DECISION);
            }
            List<String> headings = keys.stream().map(words::get).toList();
            return new Sheet(words.get("report.paper.sheet"), headings, words.language());
        }

        /** As wide as the columns about money reach; the objective is where it says that it is outside. */
        List<@Nullable Object> outside(ReportSummary.Outside goal) {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(goal.goal());
            cells.add(words.get("report.outside.objective"));
            while (cells.size() < COLUMNS.size()) {
                cells.add(null);
            }
            cells.addAll(MoneyCells.of(goal.budget(), goal.spent()));
            return cells;
        }

        void add(List<@Nullable Object> cells, GoalReport goal) {
            if (words.tellsMoney()) {
                cells.addAll(MoneyCells.of(goal.money()));
            }
            PaperRound round = words.round();
            if (round != null && words.tellsDecisions()) {
                PaperRound.Decided decided = round.about(goal).orElse(null);
                cells.add(decided == null ? null : words.get("report.verdict." + decided.verdict()));
                cells.add(decided == null ? null : decided.reason());
                cells.add(decided == null ? null : decided.by());
            }
        }
    }

    /** The goals that are in a total, then those outside, which say so, and a line of words about these. */
    private Stream<List<@Nullable Object>> lines(Report report, Columns columns, Locale language) {
        return Stream.concat(inside(report, columns, language), outside(report, columns, language));
    }

    private Stream<List<@Nullable Object>> outside(Report report, Columns columns, Locale language) {
        ReportSummary summary = report.summary();
        if (summary == null || summary.outside() == null || !columns.words().tellsMoney()) {
            return Stream.of();
        }
        Stream<List<@Nullable Object>> goals = summary.outside().stream().map(columns::outside);
        return Stream.concat(
                goals,
                new OutsideWords(texts, language).together(summary).stream().map(List::of));
    }

    private Stream<List<@Nullable Object>> inside(Report report, Columns columns, Locale language) {
        return report.objectives().stream()
                .flatMap(objective -> objective.goals().stream().map(goal -> {
                    List<@Nullable Object> cells = cells(objective, goal, language);
                    columns.add(cells, goal);
                    return cells;
                }));
    }

    private List<@Nullable Object> cells(ObjectiveReport objective, GoalReport goal, Locale language) {
        Standing standing = goal.standing();
        Outlook outlook = standing.outlook();
        List<@Nullable Object> cells = new ArrayList<>(COLUMNS.size());
        cells.add(goal.title());
        cells.add(objective.title());
        cells.add(texts.get(language, "status." + goal.status()));
        cells.add(Sheet.figure(standing.value(), goal.unit()));
        cells.add(Sheet.figure(standing.target(), goal.unit()));
        cells.add(Sheet.figure(standing.planned(), goal.unit()));
        cells.add(Sheet.percent(standing.reached()));
        cells.add(Sheet.percent(standing.chance()));
        cells.add(Sheet.figure(outlook == null ? null : outlook.band().median(), goal.unit()));
        cells.add(Sheet.figure(outlook == null ? null : outlook.band().low80(), goal.unit()));
        cells.add(Sheet.figure(outlook == null ? null : outlook.band().high80(), goal.unit()));
        cells.add(standing.dataDate());
        cells.add(goal.start());
        cells.add(goal.deadline());
        cells.add(goal.channel());
        cells.add(texts.metric(language, goal.metric()));
        cells.add(texts.get(language, "goal.sheet.unit." + goal.unit()));
        cells.add(goal.owner());
        cells.add(goal.accountable());
        return cells;
    }
}
