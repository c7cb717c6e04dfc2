package nl.koers.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.koers.goal.Direction;
import nl.koers.goal.Measure;
import nl.koers.i18n.Texts;
import nl.koers.progress.Basis;
import nl.koers.progress.Standing;
import nl.koers.progress.Status;
import nl.koers.shell.StandingWords.Counting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingWordsTest {

    private static final LocalDate DATA = LocalDate.of(2026, 3, 3);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 7, 1);
    private static final Counting FOLLOWERS = new Counting("followers", Measure.LEVEL, Direction.INCREASE);

    private final StandingWords english = new StandingWords(new Texts(), Locale.ENGLISH, LocalDate.of(2026, 3, 22));
    private final StandingWords dutch =
            new StandingWords(new Texts(), Locale.of("nl", "NL"), LocalDate.of(2026, 3, 22));

    private static Standing standing(double value, double planned, @Nullable Double pace) {
        return new Standing(
                Status.ON_TRACK,
                Basis.PACE,
                List.of(),
                true,
                DATA,
                value,
                500.0,
                1000.0,
                planned,
                0.42,
                value - planned,
                3.0,
                2.0,
                pace,
                12,
                null,
                null);
    }

    @Test
    void says_where_a_goal_stands_and_how_far_from_the_plan() {
        assertThat(english.where(standing(712, 683, null), FOLLOWERS))
                .contains("712 followers on 3 March, 29 more than planned.");
        assertThat(dutch.where(standing(712, 683, null), FOLLOWERS))
                .contains("712 volgers op 3 maart, 29 meer dan gepland.");
        assertThat(english.where(standing(600, 683, null), FOLLOWERS))
                .contains("600 followers on 3 March, 83 fewer than planned.");
        assertThat(english.where(standing(683.2, 683, null), FOLLOWERS))
                .contains("683 followers on 3 March, as planned.");
    }

    @Test
    void says_when_the_pace_so_far_gets_there() {
        assertThat(english.outlook(standing(712, 683, 3.13), FOLLOWERS, DEADLINE))
                .contains("At this pace you reach 1,000 on 4 June, 27 days before the deadline.");
        assertThat(dutch.outlook(standing(712, 683, 2.0), FOLLOWERS, DEADLINE))
                .contains("In dit tempo haal je 1.000 op 25 juli, 24 dagen na de deadline.");
        assertThat(english.outlook(standing(712, 683, -1.0), FOLLOWERS, DEADLINE))
                .contains("At this pace you do not get to 1,000.");
    }

    @Test
    void promises_nothing_for_goals_that_stay_at_a_limit() {
        Counting limit = new Counting("followers", Measure.LEVEL, Direction.KEEP_AT_LEAST);
        assertThat(english.outlook(standing(712, 683, 3.0), limit, DEADLINE)).isEmpty();
        assertThat(english.where(standing(712, 683, 3.0), limit))
                .contains("712 followers on 3 March; the goal is to stay at 1,000 or more.");
    }

    @Test
    void says_how_old_the_figures_are() {
        assertThat(english.stale(standing(1, 1, null))).contains("Figures are 19 days old");
        assertThat(dutch.stale(standing(1, 1, null))).contains("Cijfers zijn 19 dagen oud");
    }

    @Test
    void keeps_it_short_on_cards() {
        assertThat(english.shortly(standing(712, 683.4, null), FOLLOWERS)).contains("712 of 1,000 · planned 683");
        assertThat(dutch.shortly(standing(712, 683.4, null), FOLLOWERS)).contains("712 van 1.000 · gepland 683");
    }
}
