package nl.koers.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.ConnectionProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Transactions on SQLite: a read-only one reads from the reader pool, any other takes the write lock with its first
 * statement, so that it can never find out half-way that somebody else wrote (SQLITE_BUSY_SNAPSHOT).
 *
 * <p>A connection on which begin, commit or rollback failed is closed and never used again: its driver may believe in
 * a transaction that does not exist, and giving it back to the pool would commit what has just failed.
 */
final class WriterTransactionManager extends JdbcTransactionManager {

    private final HikariDataSource writer;
    private final HikariDataSource readers;

    WriterTransactionManager(DataSource routing, HikariDataSource writer, HikariDataSource readers) {
        super(routing);
        this.writer = writer;
        this.readers = readers;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        if (definition.isReadOnly()) {
            return;
        }
        try (Statement lock = current().createStatement()) {
            lock.executeUpdate("delete from writer_lock where id = 0");
        } catch (SQLException e) {
            evict(writer);
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("The database is busy; nothing was changed.", e);
        }
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        try {
            super.doCommit(status);
        } catch (RuntimeException e) {
            evict(status.isReadOnly() ? readers : writer);
            throw e;
        }
    }

    @Override
    protected void doRollback(DefaultTransactionStatus status) {
        try {
            super.doRollback(status);
        } catch (RuntimeException e) {
            evict(status.isReadOnly() ? readers : writer);
            throw e;
        }
    }

    private Connection current() {
        if (TransactionSynchronizationManager.getResource(obtainDataSource()) instanceof ConnectionHolder holder) {
            return holder.getConnection();
        }
        throw new IllegalStateException("no connection is bound to this transaction");
    }

    /** The pool knows its own connection only, which the routing proxy hides. */
    private void evict(HikariDataSource pool) {
        if (current() instanceof ConnectionProxy proxy) {
            pool.evictConnection(proxy.getTargetConnection());
        }
    }
}
