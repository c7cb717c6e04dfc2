package nl.koers.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Every row of every table, as it stands at a moment. */
final class EveryRow {

    /** What Koers writes down about itself, and what it remembers of the example. */
    private static final Set<String> ASIDE = Set.of("audit_entry", "example_part", "flyway_schema_history");

    private final Map<String, List<Map<String, Object>>> tables = new TreeMap<>();

    private EveryRow() {}

    static EveryRow of(DSLContext sql) {
        EveryRow all = new EveryRow();
        sql
                .fetch("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
                .getValues(0, String.class)
                .stream()
                .filter(table -> !ASIDE.contains(table))
                .forEach(table -> all.tables.put(
                        table,
                        new ArrayList<>(sql.fetch("select * from " + table).map(Record::intoMap))));
        return all;
    }

    /** Without the rows that are in the other. */
    EveryRow without(EveryRow other) {
        return only((table, row) -> !other.rows(table).contains(row));
    }

    /** Those of the rows for which it holds, by table and row. */
    EveryRow only(BiPredicate<String, Map<String, Object>> holds) {
        EveryRow some = new EveryRow();
        tables.forEach((table, rows) -> some.tables.put(
                table, rows.stream().filter(row -> holds.test(table, row)).toList()));
        return some;
    }

    List<Map<String, Object>> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    /** As text, by table, in an order of their own; to be compared. */
    Map<String, List<String>> written() {
        Map<String, List<String>> written = new TreeMap<>();
        tables.forEach((table, rows) ->
                written.put(table, rows.stream().map(Map::toString).sorted().toList()));
        return written;
    }
}
