package nl.koers.goal.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.koers.goal.GoalData;
import nl.koers.goal.ui.GoalTemplate.Column;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import nl.koers.i18n.Texts;
import nl.koers.reading.FileRefused;
import nl.koers.reading.FirstRow;
import org.jspecify.annotations.Nullable;

/**
 * What a filled template holds.
 *
 * @param goals that can be made, in the order of the file
 * @param errors everything that is wrong, with its place
 * @param ignored headings that no column of a template has
 */
record TemplateReading(List<GoalData> goals, List<CellError> errors, List<String> ignored) {

    /** As many goals as a file may hold. */
    static final int MOST = 200;

    /**
     * Something wrong in the file.
     *
     * @param line from 1; 0 when it is about the whole file
     * @param column its heading, empty when it is about the whole line
     * @param why says the way out
     */
    record CellError(int line, String column, String value, FieldError why) {}

    /** The cells of one line by column; those that are empty are absent. */
    record Cells(Map<Column, String> values, Locale language) {

        String text(Column column) {
            return values.getOrDefault(column, "");
        }
    }

    /** Makes a goal of a line. */
    interface Line {

        /** @throws InvalidInput naming the fields that are wrong */
        GoalData goal(Cells cells);
    }

    static TemplateReading of(List<FirstRow> rows, Texts texts, Line line) {
        Header header = rows.stream()
                .map(row -> Header.of(row, texts))
                .filter(found -> found.columns().containsValue(Column.CHANNEL)
                        && found.columns().containsValue(Column.TARGET))
                .findFirst()
                .orElse(null);
        if (header == null) {
            return failed("goal.many.noHeader");
        }
        List<FirstRow> filled = rows.stream()
                .filter(row -> row.part().equals(header.row().part())
                        && row.line() > header.row().line())
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
                .filter(row -> !row.cells().getFirst().startsWith(GoalTemplate.COMMENT))
                .toList();
        if (filled.isEmpty()) {
            return failed("goal.many.empty");
        }
        if (filled.size() > MOST) {
            return failed("goal.many.tooMany", MOST);
        }
        return read(filled, header, line);
    }

    private static TemplateReading read(List<FirstRow> rows, Header header, Line line) {
        List<GoalData> goals = new ArrayList<>();
        List<CellError> errors = new ArrayList<>();
        for (FirstRow row : rows) {
            Cells cells = header.cells(row);
            try {
                goals.add(line.goal(cells));
            } catch (InvalidInput wrong) {
                wrong.errors().forEach(error -> errors.add(header.error(row, cells, error)));
            }
        }
        return new TemplateReading(goals, errors, header.ignored());
    }

    /** A file that is no table: the words are those of an import. */
    static TemplateReading unreadable(FileRefused.Problem problem, String file) {
        return failed("import.refusal." + problem.code(), file, text(problem.line()), "", "", "");
    }

    private static String text(@Nullable Object part) {
        return part == null ? "" : part.toString();
    }

    private static TemplateReading failed(String key, Object... arguments) {
        FieldError why = new FieldError("file", key, List.of(arguments));
        return new TemplateReading(List.of(), List.of(new CellError(0, "", "", why)), List.of());
    }

    /** Lines with an error, each counted once. */
    int wrongLines() {
        return (int) errors.stream().map(CellError::line).distinct().count();
    }

    /** Which column stands where. The language is that of most of its words. */
    private record Header(FirstRow row, Map<Integer, Column> columns, List<String> ignored, Locale language) {

        static Header of(FirstRow row, Texts texts) {
            Header best = new Header(row, Map.of(), List.of(), Texts.ENGLISH);
            for (Locale language : Texts.LANGUAGES) {
                Map<Integer, Column> found = new HashMap<>();
                List<String> others = new ArrayList<>();
                for (int i = 0; i < row.cells().size(); i++) {
                    String word = row.cells().get(i);
                    Optional<Column> column = column(word, texts, language);
                    if (column.isPresent() && !found.containsValue(column.get())) {
                        found.put(i, column.get());
                    } else if (!word.isBlank()) {
                        others.add(word);
                    }
                }
                if (found.size() > best.columns().size()) {
                    best = new Header(row, found, others, language);
                }
            }
            return best;
        }

        private static Optional<Column> column(String word, Texts texts, Locale language) {
            return Arrays.stream(Column.values())
                    .filter(column -> texts.get(language, column.key()).equalsIgnoreCase(word.strip()))
                    .findFirst();
        }

        Cells cells(FirstRow line) {
            Map<Column, String> values = new EnumMap<>(Column.class);
            columns.forEach((place, column) -> {
                String value =
                        place < line.cells().size() ? line.cells().get(place).strip() : "";
                if (!value.isEmpty()) {
                    values.put(column, value);
                }
            });
            return new Cells(values, language);
        }

        CellError error(FirstRow line, Cells cells, FieldError why) {
            @Nullable
            Integer place = columns.entrySet().stream()
                    .filter(entry -> entry.getValue().field().equals(why.field()))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(null);
            return place == null
                    ? new CellError(line.line(), "", "", why)
                    : new CellError(
                            line.line(),
                            row.cells().get(place),
                            cells.text(java.util.Objects.requireNonNull(columns.get(place))),
                            why);
        }
    }
}
