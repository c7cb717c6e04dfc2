package nl.koers.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;

/** The pools, and the one data source that picks the right one: read-only transactions read from the readers. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** How long a write waits for another process, such as a token being made or a person with {@code sqlite3}. */
    private static final int BUSY_MILLIS = 10_000;

    /** Opened before by the program itself; tests get theirs here. */
    @Bean
    @ConditionalOnMissingBean
    DataFolder dataFolder(@Value("${koers.data}") Path folder) {
        return DataFolder.open(folder);
    }

    @Bean
    HikariDataSource writerPool(DataFolder folder) {
        if (folder.isOurs()) {
            SchemaMigration.SHIPPED.run(folder.database());
        }
        return SqlitePools.writer(folder.database(), BUSY_MILLIS);
    }

    @Bean
    HikariDataSource readerPool(DataFolder folder, @Qualifier("writerPool") HikariDataSource writerOpensFirst) {
        return SqlitePools.readers(folder.database());
    }

    @Bean
    @Primary
    DataSource dataSource(
            @Qualifier("writerPool") HikariDataSource writer, @Qualifier("readerPool") HikariDataSource readers) {
        return routing(writer, readers);
    }

    static DataSource routing(HikariDataSource writer, HikariDataSource readers) {
        LazyConnectionDataSourceProxy routing = new LazyConnectionDataSourceProxy();
        routing.setTargetDataSource(writer);
        routing.setReadOnlyDataSource(readers);
        routing.setDefaultAutoCommit(true);
        routing.setDefaultTransactionIsolation(java.sql.Connection.TRANSACTION_SERIALIZABLE);
        return routing;
    }

    @Bean
    PlatformTransactionManager transactionManager(
            DataSource dataSource,
            @Qualifier("writerPool") HikariDataSource writer,
            @Qualifier("readerPool") HikariDataSource readers) {
        return new WriterTransactionManager(dataSource, writer, readers);
    }
}
