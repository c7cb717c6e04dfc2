package nl.koers.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportStampTest {

    @ParameterizedTest
    @CsvSource({
        "Overview_2026-02-10_1773506459_museum.csv, 2026-03-14",
        "museum_followers_1700000000000.xls, 2023-11-14",
        "museum_followers_1700000000000 (1).xls, 2023-11-14",
        "account_analytics_content_2025-02-01_2025-02-18.csv, 2025-02-18",
        "tweet_activity_metrics_museum_20170401_20170501_en.csv, 2017-05-01",
        "Jan-14-2025_Apr-14-2025_1396269028466733.csv, 2025-04-14",
        "Facebook 2026-01-01 - 2026-01-31.csv, 2026-01-31",
        "cijfers 2026-01-01 tm 2026-01-31.csv, 2026-01-31"
    })
    void knows_the_day_that_the_platform_wrote_into_the_name(String name, LocalDate day) {
        assertThat(ExportStamp.in(name)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "volgers.csv",
                "Visits (1).csv",
                "2026-01-31.csv",
                "cijfers 2026.csv",
                "2026-02-01_2026-01-01.csv",
                "2026-01-01_2026-02-30.csv",
                "Foo-14-2025_Apr-14-2025_1.csv",
                "nota_12345678901234567890.csv"
            })
    void makes_nothing_of_a_name_that_could_mean_anything_else(String name) {
        assertThat(ExportStamp.in(name)).isEmpty();
    }
}
