package nl.koers;

import static nl.koers.schema.Tables.FROZEN_ROUND;

import java.util.List;
import nl.koers.workspace.WorkspaceChanged;
import org.jooq.DSLContext;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.support.TransactionTemplate;

/** Empties every table and puts the clock back before each test. */
public class EmptyDatabase implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        ApplicationContext context = SpringExtension.getApplicationContext(test);
        context.getBean(FixedClock.Movable.class).moveTo(FixedClock.NOON);
        DSLContext sql = context.getBean(DSLContext.class);
        new TransactionTemplate(context.getBean(JdbcTransactionManager.class)).executeWithoutResult(status -> {
            sql.execute("pragma defer_foreign_keys = on");
            List<String> tables = sql.fetch("select name from sqlite_master where type = 'table'"
                            + " and name not like 'sqlite_%' and name <> 'flyway_schema_history'")
                    .getValues(0, String.class);
            List<String> guards = guards(sql);
            tables.forEach(table -> sql.execute("delete from " + table));
            guards.forEach(sql::execute);
        });
        context.publishEvent(new WorkspaceChanged(false));
    }

    /** Takes away what keeps frozen rounds, where a test left one; returns how it is put back. */
    private static List<String> guards(DSLContext sql) {
        if (!sql.fetchExists(FROZEN_ROUND)) {
            return List.of();
        }
        var guards = sql.fetch("select name, sql from sqlite_master where type = 'trigger'");
        guards.getValues(0, String.class).forEach(name -> sql.execute("drop trigger " + name));
        return guards.getValues(1, String.class);
    }
}
