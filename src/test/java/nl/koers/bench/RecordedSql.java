package nl.koers.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Query;
import org.jooq.conf.ParamType;
import org.jspecify.annotations.Nullable;

/** What a screen asks of the database, and how long the same takes without anything round it. */
final class RecordedSql implements ExecuteListener {

    private static final long serialVersionUID = 1;

    private transient volatile @Nullable List<String> recorded;

    @Override
    public void executeStart(ExecuteContext context) {
        List<String> to = recorded;
        Query query = context.query();
        if (to != null && query != null) {
            synchronized (to) {
                to.add(query.getSQL(ParamType.INLINED));
            }
        }
    }

    void start() {
        recorded = new ArrayList<>();
    }

    List<String> stop() {
        List<String> all = List.copyOf(recorded == null ? List.of() : recorded);
        recorded = null;
        return all;
    }

    /** Milliseconds of the processor until every column of every row of these statements had been read. */
    static double milliseconds(Connection connection, List<String> statements) throws SQLException {
        long start = RequestTimes.processorNanos();
        for (String sql : statements) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        rows.getObject(column);
                    }
                }
            }
        }
        return (RequestTimes.processorNanos() - start) / 1e6;
    }
}
