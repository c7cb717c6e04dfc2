package nl.koers.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What transactions promise, on pools of their own and a database that others lock. */
class TransactionsTest {

    private static final SchemaMigration SMALL = new SchemaMigration("classpath:db/transactions");

    @TempDir
    Path folder;

    private HikariDataSource writer;
    private HikariDataSource readers;
    private JdbcTemplate sql;
    private TransactionTemplate writing;
    private TransactionTemplate reading;

    @BeforeEach
    void open() {
        SMALL.run(database());
        writer = SqlitePools.writer(database(), 200);
        readers = SqlitePools.readers(database());
        DataSource routing = DatabaseConfiguration.routing(writer, readers);
        sql = new JdbcTemplate(routing);
        WriterTransactionManager transactions = new WriterTransactionManager(routing, writer, readers);
        writing = new TransactionTemplate(transactions);
        DefaultTransactionDefinition readOnly = new DefaultTransactionDefinition();
        readOnly.setReadOnly(true);
        reading = new TransactionTemplate(transactions, readOnly);
    }

    @AfterEach
    void close() {
        readers.close();
        writer.close();
    }

    @Test
    void keeps_nothing_of_a_transaction_that_throws_after_the_lock_was_held_by_another_process() throws Exception {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + database());
                Statement lock = other.createStatement()) {
            lock.execute("begin immediate");
            assertThatThrownBy(() -> writing.executeWithoutResult(status -> insert(1)))
                    .isInstanceOf(CannotCreateTransactionException.class);
            lock.execute("rollback");
        }
        assertThatThrownBy(() -> writing.executeWithoutResult(status -> {
                    insert(100);
                    insert(101);
                    throw new IllegalStateException("half-way");
                }))
                .hasMessage("half-way");
        assertThat(rows()).isZero();
        writing.executeWithoutResult(status -> insert(2));
        assertThat(rows()).isOne();
    }

    @Test
    void keeps_nothing_of_a_transaction_whose_commit_fails() {
        assertThatThrownBy(() -> writing.executeWithoutResult(status -> {
                    sql.execute("pragma defer_foreign_keys = on");
                    insert(1);
                    sql.update("insert into child (parent) values (99)");
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(rows()).isZero();
        writing.executeWithoutResult(status -> insert(2));
        assertThat(rows()).isOne();
    }

    @Test
    void takes_the_write_lock_before_the_first_statement() throws Exception {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + database() + "?busy_timeout=1");
                Statement lock = other.createStatement()) {
            writing.executeWithoutResult(status -> assertThatThrownBy(() -> lock.execute("begin immediate"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("BUSY"));
            lock.execute("begin immediate");
        }
    }

    @Test
    void reads_while_another_writes_and_sees_what_was_committed() {
        writing.executeWithoutResult(status -> insert(1));
        Integer seen = writing.execute(status -> {
            insert(2);
            return inAnotherThread(() -> reading.execute(inner -> rows()));
        });
        assertThat(seen).isOne();
        assertThat(reading.<Integer>execute(status -> rows())).isEqualTo(2);
    }

    @Test
    void refuses_to_write_in_a_transaction_that_only_reads() {
        assertThatThrownBy(() -> reading.executeWithoutResult(status -> insert(1)))
                .rootCause()
                .hasMessageContaining("READONLY");
        assertThat(rows()).isZero();
    }

    @Test
    void gives_every_connection_of_both_pools_the_same_safety() throws SQLException {
        for (int i = 0; i < 100; i++) {
            assertSafe(writer);
            assertSafe(readers);
        }
    }

    private static void assertSafe(DataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            assertThat(DatabaseCheck.single(connection, "pragma foreign_keys")).isEqualTo("1");
            assertThat(DatabaseCheck.single(connection, "pragma journal_mode")).isEqualTo("wal");
            assertThat(DatabaseCheck.single(connection, "pragma synchronous")).isEqualTo("2");
        }
    }

    private static <T> T inAnotherThread(java.util.function.Supplier<T> task) {
        return java.util.concurrent.CompletableFuture.supplyAsync(task).join();
    }

    private void insert(int id) {
        sql.update("insert into parent (id) values (?)", id);
    }

    private int rows() {
        return sql.queryForList("select id from parent", Integer.class).size();
    }

    private Path database() {
        return folder.resolve("koers.db");
    }
}
