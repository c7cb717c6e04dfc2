package nl.koers.goal.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.koers.dashboard.GoalRow;
import nl.koers.i18n.Texts;
import nl.koers.progress.Outlook;
import nl.koers.progress.Standing;
import nl.koers.shell.Sheet;
import org.jspecify.annotations.Nullable;

/** A list of goals as a table for a spreadsheet: one goal a row. */
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
            "unit",
            "objective",
            "owner",
            "accountable");

    private final Texts texts;
    private final Locale language;

    GoalSheet(Texts texts, Locale language) {
        this.texts = texts;
        this.language = Texts.spoken(language);
    }

    void writeCsv(Stream<GoalRow> goals, OutputStream to) throws IOException {
        sheet().writeCsv(goals.map(this::cells), to);
    }

    void writeXlsx(Stream<GoalRow> goals, OutputStream to) throws IOException {
        sheet().writeXlsx(goals.map(this::cells), to);
    }

    private Sheet sheet() {
        return new Sheet(text("name"), headings(), language);
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
        cells.add(Sheet.figure(standing.value(), goal.unit()));
        cells.add(Sheet.figure(standing.target(), goal.unit()));
        cells.add(Sheet.figure(standing.planned(), goal.unit()));
        cells.add(Sheet.percent(standing.reached()));
        cells.add(Sheet.percent(standing.chance()));
        cells.add(Sheet.figure(outlook == null ? null : outlook.band().median(), goal.unit()));
        cells.add(standing.dataDate());
        cells.add(goal.start());
        cells.add(goal.deadline());
        cells.add(goal.channel());
        cells.add(texts.metric(language, goal.metric()));
        cells.add(texts.get(language, "goal.sheet.unit." + goal.unit()));
        cells.add(goal.objectiveTitle());
        cells.add(goal.owner());
        cells.add(goal.accountable());
        return cells;
    }
}
