package nl.koers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultExecuteListenerProvider;

/** Hears what is asked of the database, until it is closed. */
public final class AskedStatements implements AutoCloseable {

    private final List<String> statements = new ArrayList<>();
    private final DefaultConfiguration configuration;
    private final ExecuteListenerProvider[] usual;

    public AskedStatements(DSLContext sql) {
        configuration = (DefaultConfiguration) sql.configuration();
        usual = configuration.executeListenerProviders();
        configuration.set(IntStream.rangeClosed(0, usual.length)
                .mapToObj(
                        i -> i < usual.length ? usual[i] : new DefaultExecuteListenerProvider(new Counting(statements)))
                .toArray(ExecuteListenerProvider[]::new));
    }

    private record Counting(List<String> statements) implements ExecuteListener {

        @Override
        public void executeStart(ExecuteContext context) {
            statements.add(String.valueOf(context.sql()));
        }
    }

    /** What is asked while something is done. */
    public List<String> during(Runnable asking) {
        statements.clear();
        asking.run();
        return List.copyOf(statements);
    }

    /** However long the lists of numbers in them; the workspace is kept in memory once there is one. */
    public static List<String> withoutLists(List<String> statements) {
        return statements.stream()
                .filter(sql -> !sql.contains("from `workspace`"))
                .map(sql -> sql.replaceAll("in \\([?, ]*\\)|in \\(null\\)|in \\(select[^)]*null[^)]*\\)", "in (...)"))
                .toList();
    }

    @Override
    public void close() {
        configuration.set(usual);
    }
}
