package nl.koers.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines that belong to no recognised table: a title above the next one, or a table that nobody knows. */
final class UnknownLines {

    private static final int KEPT = 50;

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private int size;
    private int lastLine;
    private @Nullable String title;

    void add(Row row) {
        size++;
        lastLine = row.line();
        if (rows.size() < KEPT) {
            rows.add(row.texts());
            lines.add(row.line());
        }
        title = row.filled() == 1 ? only(row) : null;
    }

    private static String only(Row row) {
        return row.texts().stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
    }

    int size() {
        return size;
    }

    /** The last of them that says the figure of one day; null when none does. */
    @Nullable
    StandAbove standing() {
        StandAbove found = null;
        for (int i = 0; i < rows.size(); i++) {
            StandAbove one = StandAbove.of(rows.get(i), lines.get(i));
            found = one == null ? found : one;
        }
        return found;
    }

    /** The last one, as far as it was kept. */
    List<String> last() {
        return rows.isEmpty() || size > rows.size() ? List.of() : rows.getLast();
    }

    /** The only cell of the last line, if it had just one. */
    @Nullable
    String title() {
        return title;
    }

    /** A header was found below: what stands above it is no table. */
    void usedAsTitle(Notices notices, boolean lastIsTitle) {
        int titles = lastIsTitle ? size - 1 : size;
        for (int i = 0; i < Math.min(titles, lines.size()); i++) {
            notices.addLine(Notices.Why.ABOVE_HEADER, lines.get(i));
        }
        clear();
    }

    /** A blank line ended them: a table that no profile knows. */
    void restart(Notices notices) {
        if (size > 0) {
            int first = lines.getFirst();
            String where = first == lastLine ? String.valueOf(first) : first + "-" + lastLine;
            List<String> words =
                    rows.getFirst().stream().filter(cell -> !cell.isEmpty()).toList();
            notices.add(Notices.Why.UNKNOWN_TABLE, where + ": " + words.getFirst());
        }
        clear();
    }

    private void clear() {
        rows.clear();
        lines.clear();
        size = 0;
        title = null;
    }

    /** Why the file as a whole was not recognised. */
    FileRefused notRecognised(List<ImportProfile> profiles) {
        if (size == 1 && says(profiles)) {
            return new FileRefused(
                    "EMPTY_FILE",
                    "\"" + title + "\": the export found nothing for this period, so there is no figure in it.");
        }
        int withoutYear = monthsWithoutYear();
        if (withoutYear > 0) {
            return new FileRefused(
                    "NO_YEAR",
                    "The months, weeks or quarters on line " + withoutYear + " have no year; write it with them (\"jan"
                            + " 2026\") or in the line above.",
                    withoutYear);
        }
        boolean generic = profiles.stream().anyMatch(profile -> profile.layout() == ImportProfile.Layout.WIDE);
        List<RowError> damaged = damagedCells();
        boolean isTable = rows.stream().filter(row -> row.size() > 1).count() > 1;
        String hint = damaged.isEmpty() ? "" : " Besides, " + damaged.getFirst().message();
        if (generic && isTable && !hasDateHeader(profiles)) {
            return refused(
                    "NO_DATE_COLUMN",
                    "No column is known to hold dates; call it \"date\" or \"datum\"." + hint,
                    damaged);
        }
        List<String> start =
                rows.getFirst().stream().filter(cell -> !cell.isEmpty()).toList();
        String what = start.size() == 1 ? " It begins with \"" + start.getFirst() + "\"." : "";
        return refused("NOT_RECOGNISED", "No import profile fits this file." + what + hint, damaged);
    }

    /** The line with months and the like across, of which nothing says the year; 0 when there is none. */
    private int monthsWithoutYear() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).stream().filter(StackedHeader::isPartOfYear).count() > 1) {
                return lines.get(i);
            }
        }
        return 0;
    }

    private static FileRefused refused(String code, String message, List<RowError> errors) {
        return new FileRefused(
                new FileRefused.Problem(code, message, null, null, null, List.of(), errors, errors.size()));
    }

    /** The only line is what an export writes when it has no figures. */
    private boolean says(List<ImportProfile> profiles) {
        String only = HeaderWords.normal(title == null ? "" : title);
        return profiles.stream().anyMatch(profile -> profile.nothing().contains(only));
    }

    private boolean hasDateHeader(List<ImportProfile> profiles) {
        return rows.stream()
                .map(HeaderWords::normal)
                .anyMatch(words ->
                        profiles.stream().anyMatch(profile -> words.stream().anyMatch(profile.date()::isHeader)));
    }

    private List<RowError> damagedCells() {
        List<RowError> damaged = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (String cell : rows.get(i)) {
                if (WrittenDate.isExcelDamage(cell)) {
                    damaged.add(RowErrors.error(lines.get(i), null, cell, "EXCEL_DATE", CellErrors.excelDamage(cell)));
                }
            }
        }
        return damaged;
    }
}
