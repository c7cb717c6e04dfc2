package nl.koers.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.koers.channel.MetricUnit;
import nl.koers.forecast.Band;
import nl.koers.forecast.Confidence;
import nl.koers.goal.Direction;
import nl.koers.goal.Measure;
import nl.koers.i18n.Texts;
import nl.koers.progress.Basis;
import nl.koers.progress.Outlook;
import nl.koers.progress.Reason;
import nl.koers.progress.Standing;
import nl.koers.progress.Status;
import nl.koers.shell.StandingWords.Counting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class StandingWordsTest {

    private static final LocalDate DATA = LocalDate.of(2026, 3, 3);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 7, 1);
    private static final Counting FOLLOWERS =
            new Counting("followers", MetricUnit.NUMBER, Measure.LEVEL, Direction.INCREASE);

    private static final Texts TEXTS = new Texts();

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
                .contains("At this pace you reach 1000 on 4 June, 27 days before the deadline.");
        assertThat(dutch.outlook(standing(712, 683, 2.0), FOLLOWERS, DEADLINE))
                .contains("In dit tempo haal je 1000 op 25 juli, 24 dagen na de deadline.");
        assertThat(english.outlook(standing(712, 683, -1.0), FOLLOWERS, DEADLINE))
                .contains("At this pace you do not get to 1000.");
    }

    @Test
    void promises_nothing_for_goals_that_stay_at_a_limit() {
        Counting limit = new Counting("followers", MetricUnit.NUMBER, Measure.LEVEL, Direction.KEEP_AT_LEAST);
        assertThat(english.outlook(standing(712, 683, 3.0), limit, DEADLINE)).isEmpty();
        assertThat(english.where(standing(712, 683, 3.0), limit))
                .contains("712 followers on 3 March; the goal is to stay at 1000 or more.");
    }

    @Test
    void says_how_old_the_figures_are() {
        assertThat(english.stale(standing(1, 1, null))).contains("Figures are 19 days old");
        assertThat(dutch.stale(standing(1, 1, null))).contains("Cijfers zijn 19 dagen oud");
    }

    @Test
    void keeps_it_short_on_cards() {
        assertThat(english.shortly(standing(712, 683.4, null), FOLLOWERS)).contains("712 of 1000 · planned 683");
        assertThat(dutch.shortly(standing(712, 683.4, null), FOLLOWERS)).contains("712 van 1000 · gepland 683");
    }

    @Test
    void says_by_the_forecast_when_the_target_is_reached_and_how_likely_that_is() {
        Standing atRisk = forecast(Status.AT_RISK, 5, 0.5906, 1.7, Confidence.MEDIUM);

        assertThat(english.outlook(atRisk, FOLLOWERS, DEADLINE))
                .contains("At this pace you reach 1000 on 24 June, 7 days before the deadline.");
        assertThat(english.chance(atRisk, FOLLOWERS))
                .contains("Yet about 59% likely: the pace has been uneven. 12 more a week would make it safe.");
        assertThat(dutch.chance(atRisk, FOLLOWERS))
                .contains(
                        "Toch is de kans ongeveer 59%: het tempo wisselde sterk. Met 12 meer per week is het veilig.");
        assertThat(english.chance(forecast(Status.AT_RISK, -5, 0.4, 1.7, Confidence.MEDIUM), FOLLOWERS))
                .as("behind the plan it is no wonder")
                .contains("About 40% likely. 12 more a week would make it safe.");
        assertThat(english.chance(forecast(Status.ON_TRACK, 5, 0.8, 0, Confidence.LOW), FOLLOWERS))
                .contains("About 80% likely. There are few figures yet.");
        assertThat(english.chance(standing(712, 683, 2.0), FOLLOWERS)).isEmpty();
    }

    @Test
    void says_of_a_rate_where_it_will_be() {
        Counting visits = new Counting("visits", MetricUnit.NUMBER, Measure.RATE, Direction.INCREASE);

        assertThat(english.outlook(forecast(Status.BEHIND, -5, 0.05, 0, Confidence.HIGH), visits, DEADLINE))
                .contains("On 1 July it will be about 1071, most likely between 945 and 1197.");
    }

    private static Standing forecast(
            Status status, double gap, double chance, double safePerDay, Confidence confidence) {
        return new Standing(
                status,
                Basis.FORECAST,
                List.of(),
                false,
                DATA,
                705.0,
                500.0,
                1000.0,
                705 - gap,
                0.41,
                gap,
                1.0,
                2.0,
                2.1,
                12,
                chance,
                new Outlook(
                        new Band(1071.1, 945.3, 1196.9, 870.0, 1270.0),
                        3.2,
                        safePerDay,
                        LocalDate.of(2026, 6, 24),
                        LocalDate.of(2026, 5, 30),
                        LocalDate.of(2026, 9, 15),
                        confidence));
    }

    @Test
    void says_it_literally_as_the_product_promises() {
        Standing standing = new Standing(
                Status.ON_TRACK,
                Basis.FORECAST,
                List.of(),
                false,
                DATA,
                712.0,
                500.0,
                1000.0,
                683.0,
                0.424,
                29.0,
                7.0,
                2.4,
                3.1,
                60,
                0.8,
                new Outlook(
                        new Band(1080, 1010, 1150, 980, 1190),
                        3.13,
                        0.0,
                        LocalDate.of(2026, 6, 3),
                        null,
                        null,
                        Confidence.HIGH));

        assertThat(english.where(standing, FOLLOWERS).orElseThrow() + " "
                        + english.outlook(standing, FOLLOWERS, DEADLINE).orElseThrow())
                .isEqualTo("712 followers on 3 March, 29 more than planned."
                        + " At this pace you reach 1000 on 3 June, 28 days before the deadline.");
        assertThat(dutch.where(standing, FOLLOWERS).orElseThrow() + " "
                        + dutch.outlook(standing, FOLLOWERS, DEADLINE).orElseThrow())
                .isEqualTo("712 volgers op 3 maart, 29 meer dan gepland."
                        + " In dit tempo haal je 1000 op 3 juni, 28 dagen vóór de deadline.");
    }

    @Test
    void parts_thousands_from_five_digits_on() {
        assertThat(english.number(9999, 9999, MetricUnit.NUMBER)).isEqualTo("9999");
        assertThat(english.number(10_000, 10_000, MetricUnit.NUMBER)).isEqualTo("10,000");
        assertThat(dutch.number(-12_500, 1000, MetricUnit.NUMBER)).isEqualTo("-12.500");
        assertThat(dutch.number(1234.5, 50, MetricUnit.NUMBER)).isEqualTo("1234,5");
        assertThat(english.number(9999.6, 10_000, MetricUnit.NUMBER)).isEqualTo("10,000");
    }

    @Test
    void says_percentages_as_percentages_and_their_distance_in_percentage_points() {
        Counting rate = new Counting("engagement_rate", MetricUnit.PERCENT, Measure.GAUGE, Direction.INCREASE);
        Standing standing = rate(0.0436, 0.0386);

        assertThat(english.where(standing, rate))
                .contains("Engagement rate 4.36% on 3 March, 0.5 percentage points higher than planned.");
        assertThat(dutch.where(standing, rate).orElseThrow())
                .contains(" 4,36% ")
                .endsWith(", 0,5 procentpunt hoger dan gepland.");
        assertThat(english.shortly(standing, rate)).contains("4.36%, target 5% · planned 3.86%");
        assertThat(dutch.shortly(standing, rate)).contains("4,36%, doel 5% · gepland 3,86%");
        assertThat(english.where(rate(0.0436, 0.0536), rate).orElseThrow())
                .endsWith(", 1 percentage point lower than planned.");
        assertThat(english.where(rate(0.0436, 0.043601), rate).orElseThrow()).endsWith("on 3 March, as planned.");
    }

    private static Standing rate(double value, double planned) {
        return new Standing(
                Status.ON_TRACK,
                Basis.PACE,
                List.of(),
                true,
                DATA,
                value,
                0.032,
                0.05,
                planned,
                0.42,
                value - planned,
                3.0,
                2.0,
                null,
                12,
                null,
                null);
    }

    @Test
    void has_as_many_decimals_as_the_size_deserves() {
        assertThat(english.number(712.4, 1000, MetricUnit.NUMBER)).isEqualTo("712");
        assertThat(english.number(4.567, 5, MetricUnit.NUMBER)).isEqualTo("4.57");
        assertThat(english.number(0.0214, 0.03, MetricUnit.NUMBER))
                .as("a click rate")
                .isEqualTo("0.0214");
        assertThat(english.number(0.4567, 0.5, MetricUnit.NUMBER)).isEqualTo("0.457");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/progress/reasons.csv", delimiter = ';', numLinesToSkip = 1)
    void says_why_in_both_languages(Status status, Reason reason, String inEnglish, String inDutch) {
        Standing standing = because(status, List.of(reason));

        assertThat(english.reasons(standing)).containsExactly(inEnglish);
        assertThat(dutch.reasons(standing)).containsExactly(inDutch);
    }

    @Test
    void has_a_sentence_for_each_reason_and_a_word_for_each_status() throws IOException {
        List<String> pairs = Files.readAllLines(Path.of("src/test/resources/progress/reasons.csv"));

        assertThat(Reason.values())
                .allSatisfy(reason -> assertThat(pairs).anyMatch(pair -> pair.contains(";" + reason + ";")));
        assertThat(Status.values())
                .extracting(status -> TEXTS.get(Locale.ENGLISH, "status." + status))
                .containsExactly(
                        "On track",
                        "At risk",
                        "Behind",
                        "Achieved",
                        "Missed",
                        "Awaiting final figures",
                        "No data",
                        "Too early to tell",
                        "Not started",
                        "Paused",
                        "Stopped");
        assertThat(Status.values())
                .extracting(status -> TEXTS.get(Locale.of("nl"), "status." + status))
                .containsExactly(
                        "Op koers",
                        "Loopt risico",
                        "Loopt achter",
                        "Behaald",
                        "Niet behaald",
                        "Wacht op eindcijfers",
                        "Geen gegevens",
                        "Nog te vroeg",
                        "Nog niet gestart",
                        "Gepauzeerd",
                        "Gestopt");
    }

    private static Standing because(Status status, List<Reason> reasons) {
        return new Standing(
                status, null, reasons, false, DATA, 712.0, 500.0, 1000.0, 683.0, 0.42, 29.0, 3.0, 2.0, null, 12, null,
                null);
    }

    /** What is read, from the first word to the last, for each measure and direction. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LEVEL | INCREASE | followers | 712 followers on 3 March, 29 more than planned. | 712 volgers op 3 maart, 29 meer dan gepland.",
                "TOTAL | INCREASE | leads | 712 leads up to 3 March, 29 more than planned. | 712 leads tot en met 3 maart, 29 meer dan gepland.",
                "RATE | INCREASE | visits | 712 visits a day in the week to 3 March, 29 more than planned. | 712 bezoeken per dag in de week tot en met 3 maart, 29 meer dan gepland.",
                "GAUGE | DECREASE | position | Average position 712 on 3 March, 29 higher than planned. | Gemiddelde positie 712 op 3 maart, 29 hoger dan gepland.",
                "LEVEL | KEEP_AT_MOST | followers | 712 followers on 3 March; the goal is to stay at 1000 or less. | 712 volgers op 3 maart; het doel is op 1000 of minder te blijven."
            })
    void says_where_a_goal_stands_for_each_measure(
            Measure measure, Direction direction, String metric, String inEnglish, String inDutch) {
        Counting counting = new Counting(metric, MetricUnit.NUMBER, measure, direction);

        assertThat(english.where(standing(712, 683, null), counting)).contains(inEnglish);
        assertThat(dutch.where(standing(712, 683, null), counting)).contains(inDutch);
    }
}
