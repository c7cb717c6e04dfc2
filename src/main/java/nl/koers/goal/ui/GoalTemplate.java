package nl.koers.goal.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.koers.i18n.Texts;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The file in which many goals are written at once: a header in the reader's language and one line as an example. */
final class GoalTemplate {

    /** A line that starts with it is left out. */
    static final String COMMENT = "#";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int MONTHS = 6;
    private static final int WIDTH = 20;

    private final Texts texts;
    private final Locale language;

    GoalTemplate(Texts texts, Locale language) {
        this.texts = texts;
        this.language = Texts.spoken(language);
    }

    /** What a column of the file says; those that must be filled in come first. */
    enum Column {
        CHANNEL("channel"),
        METRIC("metric"),
        TARGET("target"),
        DEADLINE("deadline"),
        DIRECTION("direction"),
        START("start"),
        BASELINE("baseline"),
        OBJECTIVE("objective"),
        OWNER("owner"),
        ACCOUNTABLE("accountable"),
        TITLE("title"),
        WHY("why");

        private final String field;

        Column(String field) {
            this.field = field;
        }

        /** Its name as doors know it. */
        String field() {
            return field;
        }

        /** Key of its heading. */
        String key() {
            return "goal.field." + field;
        }
    }

    /** Parted as spreadsheets of the language expect. */
    byte[] csv(LocalDate today) {
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        char separator = language.equals(Texts.DUTCH) ? ';' : ',';
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(separator).build(text)) {
            csv.writeRecord(Arrays.stream(Column.values())
                    .map(column -> texts.get(language, column.key()))
                    .toList());
            csv.writeRecord(example(today));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook with the same two lines, days as days. */
    byte[] xlsx(LocalDate today) {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(to, "Koers", "1.0")) {
            Worksheet sheet = book.newWorksheet(texts.get(language, "goal.sheet.name"));
            List<String> example = example(today);
            Column[] columns = Column.values();
            for (int place = 0; place < columns.length; place++) {
                sheet.value(0, place, texts.get(language, columns[place].key()));
                sheet.width(place, WIDTH);
                fill(sheet, place, columns[place], example.get(place));
            }
            sheet.range(0, 0, 0, example.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to.toByteArray();
    }

    private static void fill(Worksheet sheet, int place, Column column, String written) {
        switch (column) {
            case DEADLINE, START -> {
                sheet.value(1, place, LocalDate.parse(written));
                sheet.style(1, place).format("yyyy-mm-dd").set();
            }
            case TARGET -> sheet.value(1, place, Integer.valueOf(written));
            default -> sheet.value(1, place, written);
        }
    }

    private List<String> example(LocalDate today) {
        return Arrays.stream(Column.values())
                .map(column -> switch (column) {
                    case CHANNEL -> COMMENT + " X";
                    case METRIC -> texts.metric(language, "followers");
                    case TARGET -> "1000";
                    case DEADLINE -> today.plusMonths(MONTHS).toString();
                    case DIRECTION -> texts.get(language, "goal.form.direction.INCREASE");
                    case START -> today.toString();
                    case WHY -> texts.get(language, "goal.many.example");
                    case BASELINE, OBJECTIVE, OWNER, ACCOUNTABLE, TITLE -> "";
                })
                .toList();
    }
}
