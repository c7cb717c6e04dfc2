package nl.koers.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.koers.snapshot.Provisional.Reach;
import org.junit.jupiter.api.Test;

class ProvisionalTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 2, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 2, 28);
    private static final ImportId MINE = new ImportId(1);

    private static Reach reach(long id, LocalDate first, LocalDate last) {
        return new Reach(new ImportId(id), first, last, false, last.plusDays(1), last, false);
    }

    private static boolean is(LocalDate from, LocalDate to, Reach... reaches) {
        return new Provisional(List.of(reaches)).is(from, to, MINE);
    }

    @Test
    void the_newest_day_of_an_export_may_still_change() {
        assertThat(is(LAST, LAST, reach(1, FIRST, LAST))).isTrue();
        assertThat(is(LAST.minusDays(1), LAST.minusDays(1), reach(1, FIRST, LAST)))
                .isFalse();
    }

    @Test
    void a_later_export_that_goes_beyond_it_settles_it() {
        assertThat(is(LAST, LAST, reach(1, FIRST, LAST), reach(2, FIRST, LAST.plusDays(7))))
                .isFalse();
        assertThat(is(LAST, LAST, reach(1, FIRST, LAST), reach(2, LAST.plusDays(1), LAST.plusDays(7))))
                .isTrue();
    }

    @Test
    void an_export_that_is_certainly_of_days_later_is_complete() {
        assertThat(is(LAST, LAST, new Reach(MINE, FIRST, LAST, false, LAST, LAST.plusDays(3), true)))
                .isTrue();
        assertThat(is(LAST, LAST, new Reach(MINE, FIRST, LAST, false, LAST, LAST.plusDays(4), true)))
                .isFalse();
        assertThat(is(LAST, LAST, new Reach(MINE, FIRST, LAST, false, LAST, LAST.plusDays(4), false)))
                .isTrue();
    }

    @Test
    void a_month_is_provisional_until_it_is_over() {
        assertThat(is(FIRST, LAST, new Reach(MINE, FIRST, LAST, false, LAST, LAST, false)))
                .isTrue();
        assertThat(is(FIRST, LAST, new Reach(MINE, FIRST, LAST, false, LAST.plusDays(1), LAST, false)))
                .isFalse();
    }

    @Test
    void what_somebody_typed_in_is_meant() {
        assertThat(is(LAST, LAST, new Reach(MINE, FIRST, LAST, true, LAST, LAST, true)))
                .isFalse();
    }
}
