package nl.koers.goal.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.koers.dashboard.GoalRow;
import nl.koers.i18n.Texts;
import nl.koers.progress.Outlook;
import nl.koers.progress.Standing;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A list of goals as a table for a spreadsheet: one goal a row, numbers as numbers, days as days. What people typed is
 * written so that no spreadsheet takes it for a formula.
 */
final class GoalSheet {

    private static final List<String> COLUMNS = List.of(
            "title",
            "status",
            "value",
            "target",
            "planned",
            "reached",
            "chance",
            "forecast",
            "dataDate",
            "start",
            "deadline",
            "channel",
            "metric",
            "objective",
            "owner",
            "accountable");
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int WIDTH = 18;
    private static final int TITLE_WIDTH = 48;
    private static final int PERCENT = 100;

    private final Texts texts;
    private final Locale language;

    GoalSheet(Texts texts, Locale language) {
        this.texts = texts;
        this.language = Texts.spoken(language);
    }

    /** Separated as spreadsheets of the language expect: by semicolons and with decimal commas in Dutch. */
    void writeCsv(Stream<GoalRow> goals, OutputStream to) throws IOException {
        boolean dutch = language.equals(Texts.DUTCH);
        Writer text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv =
                CsvWriter.builder().fieldSeparator(dutch ? ';' : ',').build(text)) {
            csv.writeRecord(headings());
            goals.forEach(goal -> csv.writeRecord(
                    cells(goal).stream().map(cell -> written(cell, dutch)).toList()));
        }
    }

    private static String written(@Nullable Object cell, boolean dutch) {
        return switch (cell) {
            case null -> "";
            case Double number -> dutch ? number.toString().replace('.', ',') : number.toString();
            case String words -> FORMULA.matcher(words).matches() ? "'" + words : words;
            default -> cell.toString();
        };
    }

    void writeXlsx(Stream<GoalRow> goals, OutputStream to) throws IOException {
        try (Workbook book = new Workbook(to, "Koers", "1.0")) {
            Worksheet sheet = book.newWorksheet(text("name"));
            List<String> headings = headings();
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
                sheet.width(column, column == 0 ? TITLE_WIDTH : WIDTH);
            }
            sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
            sheet.freezePane(1, 1);
            int[] line = new int[1];
            goals.forEach(goal -> write(sheet, ++line[0], cells(goal)));
            if (line[0] > 0) {
                sheet.setAutoFilter(0, 0, line[0], headings.size() - 1);
            }
        }
    }

    /** A string is kept as a string: it is never a formula in this format. */
    private static void write(Worksheet sheet, int line, List<@Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case null -> {
                    // an empty cell
                }
                case Double number -> sheet.value(line, column, number);
                case LocalDate day -> {
                    sheet.value(line, column, day);
                    sheet.style(line, column).format("yyyy-mm-dd").set();
                }
                case Object words -> sheet.value(line, column, words.toString());
            }
        }
    }

    private List<String> headings() {
        return COLUMNS.stream().map(this::text).toList();
    }

    private String text(String key) {
        return texts.get(language, "goal.sheet." + key);
    }

    private List<@Nullable Object> cells(GoalRow goal) {
        Standing standing = goal.standing();
        Outlook outlook = standing.outlook();
        List<@Nullable Object> cells = new ArrayList<>(COLUMNS.size());
        cells.add(goal.title());
        cells.add(texts.get(language, "status." + goal.status()));
        cells.add(standing.value());
        cells.add(standing.target());
        cells.add(standing.planned());
        cells.add(percent(standing.reached()));
        cells.add(percent(standing.chance()));
        cells.add(outlook == null ? null : outlook.band().median());
        cells.add(standing.dataDate());
        cells.add(goal.start());
        cells.add(goal.deadline());
        cells.add(goal.channel());
        cells.add(texts.metric(language, goal.metric()));
        cells.add(goal.objectiveTitle());
        cells.add(goal.owner());
        cells.add(goal.accountable());
        return cells;
    }

    /** With one decimal, as nobody reads more. */
    private static @Nullable Double percent(@Nullable Double share) {
        return share == null ? null : Math.round(share * PERCENT * 10) / 10.0;
    }
}
