package nl.koers.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import nl.koers.i18n.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodNameTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02-01, 2026-02-28, February 2026, februari 2026",
        "2026-01-01, 2026-12-31, 2026, 2026",
        "2026-01-01, 2026-03-31, 1 January to 31 March 2026, 1 januari t/m 31 maart 2026",
        "2025-12-15, 2026-01-14, 15 December 2025 to 14 January 2026, 15 december 2025 t/m 14 januari 2026",
        "2026-03-03, 2026-03-03, 3 March 2026, 3 maart 2026"
    })
    void calls_a_period_what_people_call_it(LocalDate from, LocalDate to, String english, String dutch) {
        Texts texts = new Texts();

        assertThat(PeriodName.of(texts, Locale.ENGLISH, from, to)).isEqualTo(english);
        assertThat(PeriodName.of(texts, Locale.of("nl"), from, to)).isEqualTo(dutch);
    }
}
