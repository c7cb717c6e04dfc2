package nl.koers.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SqliteVersionTest {

    @Test
    void refuses_the_versions_that_can_corrupt_their_log() {
        for (String version : new String[] {"3.7.0", "3.51.2", "3.52.0", "3.9.99", "", "unknown"}) {
            assertThatThrownBy(() -> DatabaseCheck.refuseAnUnsafeSqlite(version))
                    .as(version)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("3.51.3");
        }
    }

    @Test
    void takes_the_mended_ones() {
        for (String version : new String[] {"3.51.3", "3.52.1", "3.53.0", "4.0.0"}) {
            assertThatCode(() -> DatabaseCheck.refuseAnUnsafeSqlite(version)).doesNotThrowAnyException();
        }
        assertThat(SqliteVersion.isSafe("3.51.3")).isTrue();
    }
}
