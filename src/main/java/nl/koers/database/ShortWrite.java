package nl.koers.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** One write transaction of a command, also beside a running Koers: it waits for its turn like every other writer. */
public final class ShortWrite {

    private static final int PATIENCE_MILLIS = 60_000;

    private ShortWrite() {}

    /** Runs the task in one transaction; an exception takes everything back. */
    public static <T> T in(DataFolder folder, Function<DSLContext, T> task) {
        try (HikariDataSource writer = SqlitePools.writer(folder.database(), PATIENCE_MILLIS)) {
            return DSL.using(writer, SQLDialect.SQLITE).transactionResult(transaction -> {
                transaction.dsl().execute("delete from writer_lock where id = 0");
                return task.apply(transaction.dsl());
            });
        }
    }
}
