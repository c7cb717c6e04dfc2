package nl.koers.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Transactions on SQLite: a read-only one reads from the reader pool, any other takes the write lock with its first
 * statement, so that it can never find out half-way that somebody else wrote (SQLITE_BUSY_SNAPSHOT).
 *
 * <p>A connection on which begin, commit or rollback failed is thrown away: its driver may believe in a transaction
 * that does not exist.
 */
final class WriterTransactionManager extends JdbcTransactionManager {

    private final HikariDataSource writer;

    WriterTransactionManager(DataSource routing, HikariDataSource writer) {
        super(routing);
        this.writer = writer;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        if (definition.isReadOnly()) {
            return;
        }
        Connection connection = DataSourceUtils.getConnection(routing());
        try (Statement lock = connection.createStatement()) {
            lock.executeUpdate("delete from writer_lock where id = 0");
        } catch (SQLException e) {
            evict(connection);
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("The database is busy; nothing was changed.", e);
        }
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        try {
            super.doCommit(status);
        } catch (RuntimeException e) {
            evictCurrent();
            throw e;
        }
    }

    @Override
    protected void doRollback(DefaultTransactionStatus status) {
        try {
            super.doRollback(status);
        } catch (RuntimeException e) {
            evictCurrent();
            throw e;
        }
    }

    private void evictCurrent() {
        Object resource = TransactionSynchronizationManager.getResource(routing());
        if (resource instanceof ConnectionHolder holder) {
            evict(holder.getConnection());
        }
    }

    private void evict(@Nullable Connection connection) {
        if (connection == null) {
            return;
        }
        try {
            Connection target = connection.unwrap(Connection.class);
            writer.evictConnection(target);
        } catch (SQLException e) {
            writer.getHikariPoolMXBean().softEvictConnections();
        }
    }

    private DataSource routing() {
        return obtainDataSource();
    }
}
