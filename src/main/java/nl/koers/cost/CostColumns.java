package nl.koers.cost;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.koers.reading.FirstRow;

/**
 * Where the columns of a file with costs stand, by its heading.
 *
 * @param isDutch most of its words are Dutch, so that 3-4-2026 is in April
 */
record CostColumns(FirstRow row, Map<Column, Integer> places, boolean isDutch) {

    /** What a column says, with the words for it in English and Dutch, parted by commas. */
    enum Column {
        GOAL("goal", "doel"),
        CHANNEL("channel,page", "kanaal,pagina"),
        DATE("date,day", "datum,dag"),
        AMOUNT("amount,cost,costs", "bedrag,kosten"),
        HOURS("hours", "uren"),
        KIND("kind", "soort"),
        NOTE("note,description", "toelichting,omschrijving,notitie");

        private final String english;
        private final String dutch;

        Column(String english, String dutch) {
            this.english = english;
            this.dutch = dutch;
        }

        boolean isEnglish(String word) {
            return List.of(english.split(",", -1)).contains(word);
        }

        boolean isDutch(String word) {
            return List.of(dutch.split(",", -1)).contains(word);
        }
    }

    /** A currency or unit behind a heading: "Amount (EUR)". */
    private static final Pattern UNIT = Pattern.compile("\\s*[(\\[].*[)\\]]$");

    private static final int HEAD = 20;

    /**
     * The heading of a file with costs: it names a goal, a day, and money or hours. With channels in place of goals it must
     * have a kind as well, for figures of channels look much the same. Empty for any other file.
     */
    static Optional<CostColumns> find(List<FirstRow> rows) {
        return all(rows).stream().findFirst();
    }

    /** The same for each part of a file, such as the sheets of a workbook; parts without costs are left out. */
    static List<CostColumns> all(List<FirstRow> rows) {
        return rows.stream().map(FirstRow::part).distinct().toList().stream()
                .flatMap(part -> rows.stream()
                        .filter(row -> row.part().equals(part))
                        .limit(HEAD)
                        .map(CostColumns::of)
                        .filter(CostColumns::isOfCosts)
                        .limit(1))
                .toList();
    }

    private static CostColumns of(FirstRow row) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        int dutch = 0;
        for (int place = 0; place < row.cells().size(); place++) {
            String word = UNIT.matcher(row.cells().get(place).strip().toLowerCase(Locale.ROOT))
                    .replaceFirst("");
            for (Column column : Column.values()) {
                if (column.isEnglish(word) || column.isDutch(word)) {
                    places.putIfAbsent(column, place);
                    dutch += column.isDutch(word) ? 1 : -1;
                }
            }
        }
        return new CostColumns(row, places, dutch > 0);
    }

    private boolean isOfCosts() {
        boolean hasValues = has(Column.AMOUNT) || has(Column.HOURS);
        return has(Column.DATE) && hasValues && (has(Column.GOAL) || (has(Column.CHANNEL) && has(Column.KIND)));
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /** What stands in a line; empty where there is no such column or cell. */
    String cell(FirstRow line, Column column) {
        Integer place = places.get(column);
        return place == null || place >= line.cells().size()
                ? ""
                : line.cells().get(place).strip();
    }

    /** The heading as it is written; empty where there is none. */
    String heading(Column column) {
        Integer place = places.get(column);
        return place == null ? "" : row.cells().get(place);
    }

    /** The lines below it that hold something, in the same part of the file; comments are left out. */
    List<FirstRow> lines(List<FirstRow> rows) {
        return rows.stream()
                .filter(line -> line.part().equals(row.part()) && line.line() > row.line())
                .filter(line -> line.cells().stream().anyMatch(cell -> !cell.isBlank()))
                .filter(line -> !line.cells().getFirst().startsWith("#"))
                .toList();
    }
}
