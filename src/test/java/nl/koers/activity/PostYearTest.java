package nl.koers.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.koers.ImportedFigures;
import nl.koers.ImportedFigures.Row;
import nl.koers.KoersTest;
import nl.koers.activity.PostYear.Month;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Asked on 3 March 2026: April 2025 to March 2026. */
@KoersTest
@WithMockUser(roles = "EDITOR")
class PostYearTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @Autowired
    ActivityWatch watch;

    @Autowired
    Channels channels;

    @Autowired
    ImportedFigures figures;

    private Channel x;

    @BeforeEach
    void a_page() {
        x = channels.create(ChannelData.of(Platform.X, "X"));
    }

    @Test
    void adds_the_days_of_each_month_and_tells_silence_from_ignorance() {
        posts(
                Row.of("2025-12-05", 2),
                Row.of("2025-12-31", 1),
                Row.of("2026-01-01", 0),
                Row.of("2026-02-10", 4),
                Row.of("2026-03-02", 0));

        List<Month> months = year().months();

        assertThat(months).hasSize(12);
        assertThat(months.getFirst()).isEqualTo(new Month(YearMonth.of(2025, 4), null, false));
        assertThat(months.subList(8, 12))
                .containsExactly(
                        new Month(YearMonth.of(2025, 12), 3L, false),
                        new Month(YearMonth.of(2026, 1), 0L, true),
                        new Month(YearMonth.of(2026, 2), 4L, true),
                        new Month(YearMonth.of(2026, 3), 0L, false));
        assertThat(months.get(9).isSilent()).isTrue();
        assertThat(months.get(11).isSilent()).isFalse();
    }

    /** Data to 2 March: 1 February is the first of the 30 days. */
    @Test
    void counts_the_thirty_days_up_to_the_day_the_data_run_to() {
        posts(Row.of("2026-01-31", 8), Row.of("2026-02-01", 1), Row.of("2026-02-10", 4), Row.of("2026-03-02", 0));

        assertThat(year().lately()).isEqualTo(5L);
    }

    @Test
    void counts_for_whole_months_where_no_days_are_known() {
        posts(Row.of("2026-01-01", "2026-01-31", 12), Row.of("2026-02-01", "2026-02-28", 0));

        assertThat(year().months().subList(9, 12))
                .containsExactly(
                        new Month(YearMonth.of(2026, 1), 12L, true),
                        new Month(YearMonth.of(2026, 2), 0L, true),
                        new Month(YearMonth.of(2026, 3), null, false));
        assertThat(year().lately()).isNull();
    }

    @Test
    void counts_days_and_a_month_over_them_once() {
        posts(Row.of("2026-01-01", "2026-01-31", 12), Row.of("2026-01-10", 5), Row.of("2026-01-11", 7));

        assertThat(year().months().get(9).posts()).isEqualTo(12L);
    }

    @Test
    void knows_nothing_of_a_page_without_post_data() {
        assertThat(watch.years(TODAY)).isEmpty();
    }

    private PostYear year() {
        return java.util.Objects.requireNonNull(watch.years(TODAY).get(x.id()));
    }

    private void posts(Row... rows) {
        figures.put(x.id(), "posts", MetricKind.FLOW, List.of(rows));
    }
}
