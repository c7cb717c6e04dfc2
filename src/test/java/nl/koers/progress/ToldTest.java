package nl.koers.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.koers.workspace.Thresholds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** On track from 65%, behind below 25%. */
class ToldTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Told ON_TRACK = new Told(Status.ON_TRACK, null, null);

    @Test
    void a_first_status_is_no_change() {
        assertThat(Told.first(judged(Status.BEHIND, 0.1, MONDAY))).isEqualTo(new Told(Status.BEHIND, null, null));
    }

    @Test
    void one_evaluation_is_not_enough() {
        Told once = ON_TRACK.after(judged(Status.AT_RISK, 0.4, MONDAY), Thresholds.DEFAULT);

        assertThat(once).isEqualTo(new Told(Status.ON_TRACK, Status.AT_RISK, MONDAY));
    }

    @Test
    void the_same_figures_twice_are_not_enough() {
        Told twice = after(ON_TRACK, judged(Status.AT_RISK, 0.4, MONDAY), judged(Status.AT_RISK, 0.4, MONDAY));

        assertThat(twice.status()).isEqualTo(Status.ON_TRACK);
    }

    @Test
    void two_evaluations_on_different_data_dates_are_told() {
        Told twice =
                after(ON_TRACK, judged(Status.AT_RISK, 0.4, MONDAY), judged(Status.AT_RISK, 0.45, MONDAY.plusDays(1)));

        assertThat(twice).isEqualTo(new Told(Status.AT_RISK, null, null));
    }

    @Test
    void a_week_that_recovers_begins_anew() {
        Told after = after(
                ON_TRACK,
                judged(Status.AT_RISK, 0.4, MONDAY),
                judged(Status.ON_TRACK, 0.7, MONDAY.plusDays(1)),
                judged(Status.AT_RISK, 0.4, MONDAY.plusDays(2)));

        assertThat(after).isEqualTo(new Told(Status.ON_TRACK, Status.AT_RISK, MONDAY.plusDays(2)));
    }

    @Test
    void two_different_changes_in_a_row_are_not_one_that_lasts() {
        Told after =
                after(ON_TRACK, judged(Status.AT_RISK, 0.3, MONDAY), judged(Status.BEHIND, 0.1, MONDAY.plusDays(1)));

        assertThat(after).isEqualTo(new Told(Status.ON_TRACK, Status.BEHIND, MONDAY.plusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({
        // The chance must be five points beyond the band that was told.
        "ON_TRACK, AT_RISK,  0.62, false",
        "ON_TRACK, AT_RISK,  0.59, true",
        "AT_RISK,  ON_TRACK, 0.68, false",
        "AT_RISK,  ON_TRACK, 0.70, true",
        "AT_RISK,  BEHIND,   0.21, false",
        "AT_RISK,  BEHIND,   0.19, true",
        "BEHIND,   AT_RISK,  0.29, false",
        "BEHIND,   AT_RISK,  0.30, true",
        "NO_DATA,  ON_TRACK, 0.65, true"
    })
    void a_chance_near_a_threshold_waits(Status told, Status now, double chance, boolean isTold) {
        Told twice =
                after(new Told(told, null, null), judged(now, chance, MONDAY), judged(now, chance, MONDAY.plusDays(7)));

        assertThat(twice.status()).isEqualTo(isTold ? now : told);
    }

    @Test
    void what_waited_near_a_threshold_is_told_once_it_is_clear() {
        Told after = after(
                ON_TRACK,
                judged(Status.AT_RISK, 0.62, MONDAY),
                judged(Status.AT_RISK, 0.61, MONDAY.plusDays(7)),
                judged(Status.AT_RISK, 0.55, MONDAY.plusDays(14)));

        assertThat(after.status()).isEqualTo(Status.AT_RISK);
    }

    @Test
    void a_status_by_pace_needs_only_the_second_evaluation() {
        Told twice =
                after(ON_TRACK, judged(Status.BEHIND, null, MONDAY), judged(Status.BEHIND, null, MONDAY.plusDays(1)));

        assertThat(twice.status()).isEqualTo(Status.BEHIND);
    }

    @ParameterizedTest
    @EnumSource(names = {"ACHIEVED", "MISSED"})
    void facts_are_told_at_once(Status fact) {
        assertThat(ON_TRACK.after(judged(fact, 1.0, MONDAY), Thresholds.DEFAULT))
                .isEqualTo(new Told(fact, null, null));
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_DATA", "TOO_EARLY", "NOT_STARTED", "AWAITING", "PAUSED", "STOPPED"})
    void what_judges_nothing_is_never_told_and_breaks_the_row(Status quiet) {
        Told after = after(
                ON_TRACK,
                judged(Status.BEHIND, 0.1, MONDAY),
                judged(quiet, null, MONDAY),
                judged(Status.BEHIND, 0.1, MONDAY.plusDays(1)));

        assertThat(after).isEqualTo(new Told(Status.ON_TRACK, Status.BEHIND, MONDAY.plusDays(1)));
    }

    private static Told after(Told told, Standing... standings) {
        Told after = told;
        for (Standing standing : standings) {
            after = after.after(standing, Thresholds.DEFAULT);
        }
        return after;
    }

    private static Standing judged(Status status, @Nullable Double chance, LocalDate dataDate) {
        return new Standing(
                status, null, List.of(), false, dataDate, null, null, null, null, null, null, null, null, null, 0,
                chance, null);
    }
}
