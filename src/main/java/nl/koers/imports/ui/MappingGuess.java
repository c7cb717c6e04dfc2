package nl.koers.imports.ui;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.koers.reading.FirstRow;

/** A first proposal of what the rows and columns of an unknown file are; people decide. */
final class MappingGuess {

    /** The part that a column plays. */
    enum Role {
        IGNORED,
        DATE,
        VALUE,
        CHANNEL,
        METRIC
    }

    private static final int LOOKED_AT = 20;
    private static final Pattern NUMBER = Pattern.compile("[-+]?[€$£]?\\s?[\\d.,\\s\\u00a0\\u202f]*\\d\\s?%?");
    private static final Pattern DATE = Pattern.compile("(?i)\\d{1,4}[-/.]\\d{1,2}([-/.]\\d{1,4})?([T ].*)?|\\d{8}"
            + "|.*\\b(jan|feb|m[aä]r|mrt|apr|ma[iy]|mei|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-zé.]*\\b.*\\d.*"
            + "|.*\\d.*\\b(jan|feb|m[aä]r|mrt|apr|ma[iy]|mei|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-zé.]*\\b.*");
    private static final Pattern CHANNEL_WORD =
            Pattern.compile("(?i)kanaal|channel|platform|network|netwerk|pagina|page|account");
    private static final Pattern METRIC_WORD =
            Pattern.compile("(?i)meting|metric|kpi|statistiek|indicator|maatstaf|cijfer");

    private MappingGuess() {}

    /** Index of the row that is most likely the header: the first that is wide and has figures below it. */
    static int header(List<FirstRow> rows) {
        return IntStream.range(0, Math.max(0, rows.size() - 1))
                .filter(i -> filled(rows.get(i)) > 1 && figures(rows.get(i)) == 0 && figures(rows.get(i + 1)) > 0)
                .findFirst()
                .orElseGet(() -> IntStream.range(0, rows.size())
                        .filter(i -> filled(rows.get(i)) > 1)
                        .findFirst()
                        .orElse(0));
    }

    private static long filled(FirstRow row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).count();
    }

    private static long figures(FirstRow row) {
        return row.cells().stream()
                .filter(cell -> isNumber(cell) || isDate(cell))
                .count();
    }

    /** What each column of the header most likely is; at most one holds the days. */
    static List<Role> roles(List<FirstRow> rows, int header) {
        List<String> headers = rows.get(header).cells();
        List<FirstRow> data = rows.subList(header + 1, Math.min(rows.size(), header + 1 + LOOKED_AT));
        int date = IntStream.range(0, headers.size())
                .filter(column -> !headers.get(column).isEmpty() && share(data, column, true) >= 0.6)
                .findFirst()
                .orElse(-1);
        return IntStream.range(0, headers.size())
                .mapToObj(column -> column == date ? Role.DATE : role(headers.get(column), data, column))
                .toList();
    }

    private static Role role(String header, List<FirstRow> data, int column) {
        if (header.isEmpty()) {
            return Role.IGNORED;
        }
        if (CHANNEL_WORD.matcher(header).matches()) {
            return Role.CHANNEL;
        }
        if (METRIC_WORD.matcher(header).matches()) {
            return Role.METRIC;
        }
        return share(data, column, false) >= 0.6 ? Role.VALUE : Role.IGNORED;
    }

    /** Share of the filled cells of a column that are dates, or numbers. */
    private static double share(List<FirstRow> data, int column, boolean dates) {
        List<String> cells = data.stream()
                .filter(row -> column < row.cells().size())
                .map(row -> row.cells().get(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
        long fitting = cells.stream()
                .filter(cell -> dates ? isDate(cell) : isNumber(cell) && !isDate(cell))
                .count();
        return cells.isEmpty() ? 0 : (double) fitting / cells.size();
    }

    static boolean isDate(String cell) {
        boolean isPlain = NUMBER.matcher(cell).matches() && cell.matches("\\d{1,3}\\.\\d{3}|\\d+[.,]\\d{1,2}");
        return !isPlain && DATE.matcher(cell.toLowerCase(Locale.ROOT)).matches();
    }

    static boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches();
    }
}
