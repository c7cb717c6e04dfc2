package nl.koers.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class TroubleTest {

    @Test
    void passes_when_the_machine_was_at_fault() {
        assertThat(Trouble.isPassing(failure(SQLiteErrorCode.SQLITE_FULL))).isTrue();
        assertThat(Trouble.isPassing(failure(SQLiteErrorCode.SQLITE_IOERR_FSYNC)))
                .isTrue();
        assertThat(Trouble.isPassing(failure(SQLiteErrorCode.SQLITE_BUSY_SNAPSHOT)))
                .isTrue();
    }

    @Test
    void stays_when_the_data_were() {
        assertThat(Trouble.isPassing(failure(SQLiteErrorCode.SQLITE_CONSTRAINT_CHECK)))
                .isFalse();
        assertThat(Trouble.isPassing(failure(SQLiteErrorCode.SQLITE_CORRUPT))).isFalse();
        assertThat(Trouble.isPassing(new IllegalStateException("a defect"))).isFalse();
    }

    private static Exception failure(SQLiteErrorCode code) {
        return new IllegalStateException(new RuntimeException(new SQLiteException("x", code)));
    }
}
