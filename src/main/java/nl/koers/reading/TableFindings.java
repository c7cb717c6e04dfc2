package nl.koers.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.reading.TableMap.LeftOut;
import nl.koers.reading.TableMap.ValueColumn;

/** What the rows of tables showed of their columns on one reading, kept for the next. Tables are counted from 0. */
final class TableFindings {

    private final Map<Integer, Set<Integer>> texts = new HashMap<>();
    private final Map<Integer, String> split = new HashMap<>();
    private boolean settled;

    /** These columns of a table hold nothing but text. */
    void texts(int table, Set<Integer> columns) {
        if (!settled) {
            texts.put(table, columns);
        }
    }

    boolean isOpen() {
        return !settled && !texts.isEmpty();
    }

    void settle() {
        settled = true;
    }

    /** Without the columns of text. */
    TableMap withoutTexts(int table, TableMap map) {
        Set<Integer> columns = settled ? texts.getOrDefault(table, Set.of()) : Set.of();
        if (columns.isEmpty()) {
            return map;
        }
        List<ValueColumn> values = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>(map.leftOut());
        for (ValueColumn column : map.values()) {
            if (columns.contains(column.index())) {
                leftOut.add(new LeftOut(map.header(column.index()), Notices.Why.TEXT_COLUMN));
            } else {
                values.add(column);
            }
        }
        return map.with(values, leftOut);
    }

    /** The table gave two values for a day; where it has columns of text, they are what splits the day. */
    void split(int table, TableMap map) {
        if (isSplit(table)) {
            return;
        }
        String columns = map.leftOut().stream()
                .filter(column -> column.why() == Notices.Why.TEXT_COLUMN)
                .map(column -> "\"" + column.header() + "\"")
                .collect(Collectors.joining(", "));
        if (!columns.isEmpty()) {
            split.put(table, columns);
        }
    }

    /** The rows of the table are of a day and of what this column says. */
    void split(int table, String header) {
        split.putIfAbsent(table, "\"" + header + "\"");
    }

    boolean hasSplit() {
        return !split.isEmpty();
    }

    boolean isSplit(int table) {
        return split.containsKey(table);
    }

    /** The columns that split the days of a table. */
    String splitBy(int table) {
        return split.getOrDefault(table, "");
    }
}
