package nl.koers;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KoersTest
class ApplicationTest {

    @Autowired
    DSLContext sql;

    @Test
    void starts_on_a_real_sqlite() {
        assertThat(sql.fetchCount(nl.koers.schema.Tables.SNAPSHOT)).isZero();
    }
}
