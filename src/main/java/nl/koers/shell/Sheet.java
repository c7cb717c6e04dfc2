package nl.koers.shell;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.koers.channel.MetricUnit;
import nl.koers.cost.Money;
import nl.koers.i18n.Texts;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A table for a spreadsheet: numbers as numbers, days as days. What people typed is written so that no spreadsheet takes
 * it for a formula. Cells are a {@link Double}, a {@link Percentage}, a {@link LocalDate}, {@link Money}, words or null for nothing.
 *
 * @param name of the table in a workbook
 */
public record Sheet(String name, List<String> headings, Locale language) {

    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int WIDTH = 18;
    private static final int FIRST_WIDTH = 48;
    private static final int PERCENT = 100;

    /** A figure that is kept as a fraction: a workbook shows 4.36%, and other files hold 0.0436. */
    public record Percentage(double fraction) {}

    /** A figure of a metric as a cell; null of null. */
    public static @Nullable Object figure(@Nullable Double value, MetricUnit unit) {
        return value == null || unit == MetricUnit.NUMBER ? value : new Percentage(value);
    }

    /** 62.5 of 0.625, with one decimal, as nobody reads more; null of null. */
    public static @Nullable Double percent(@Nullable Double share) {
        return share == null ? null : Math.round(share * PERCENT * 10) / 10.0;
    }

    /** Separated as spreadsheets of the language expect: by semicolons and with decimal commas in Dutch. */
    public void writeCsv(Stream<List<@Nullable Object>> lines, OutputStream to) throws IOException {
        boolean dutch = Texts.spoken(language).equals(Texts.DUTCH);
        Writer text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv =
                CsvWriter.builder().fieldSeparator(dutch ? ';' : ',').build(text)) {
            csv.writeRecord(headings);
            lines.forEach(line -> csv.writeRecord(
                    line.stream().map(cell -> written(cell, dutch)).toList()));
        }
    }

    private static String written(@Nullable Object cell, boolean dutch) {
        return switch (cell) {
            case null -> "";
            case Double number -> dutch ? number.toString().replace('.', ',') : number.toString();
            case Percentage figure -> written(figure.fraction(), dutch);
            case Money money -> written(money.amount().doubleValue(), dutch);
            case String words -> FORMULA.matcher(words).matches() ? "'" + words : words;
            default -> cell.toString();
        };
    }

    /** As a workbook of one table. */
    public void writeXlsx(Stream<List<@Nullable Object>> lines, OutputStream to) throws IOException {
        try (Workbook book = new Workbook(to, "Koers", "1.0")) {
            Worksheet sheet = book.newWorksheet(name);
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
                sheet.width(column, column == 0 ? FIRST_WIDTH : WIDTH);
            }
            sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
            sheet.freezePane(1, 1);
            int[] line = new int[1];
            lines.forEach(cells -> write(sheet, ++line[0], cells));
            if (line[0] > 0) {
                sheet.setAutoFilter(0, 0, line[0], headings.size() - 1);
            }
        }
    }

    /** A string is kept as a string: it is never a formula in this format. */
    private void write(Worksheet sheet, int line, List<@Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case null -> {
                    // an empty cell
                }
                case Double number -> sheet.value(line, column, number);
                case Percentage figure -> {
                    sheet.value(line, column, figure.fraction());
                    sheet.style(line, column).format("0.00%").set();
                }
                case Money money -> {
                    sheet.value(line, column, money.amount());
                    sheet.style(line, column).format(format(money)).set();
                }
                case LocalDate day -> {
                    sheet.value(line, column, day);
                    sheet.style(line, column).format("yyyy-mm-dd").set();
                }
                case Object words -> sheet.value(line, column, words.toString());
            }
        }
    }

    /** Symbol, then the number with all of its decimals, as the spreadsheet's own language writes it. */
    private String format(Money money) {
        int decimals = money.currency().getDefaultFractionDigits();
        String symbol = money.currency().getSymbol(language).replace("\"", "");
        return "\"" + symbol + "\" #,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
    }
}
