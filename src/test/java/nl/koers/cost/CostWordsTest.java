package nl.koers.cost;

import static nl.koers.cost.CostPerResultTest.TODAY;
import static nl.koers.cost.CostPerResultTest.euro;
import static nl.koers.cost.CostPerResultTest.figures;
import static nl.koers.cost.CostPerResultTest.known;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.koers.i18n.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CostWordsTest {

    private static final Texts TEXTS = new Texts();
    private static final ResultFigures FOLLOWERS =
            known(figures("LEVEL INCREASE", "1340"), 1000.0, "1200", "1400 1300 1500");
    private static final Outlay BUDGET = Outlay.of(euro("1200"));
    private static final Outlay SPENT = Outlay.of(euro("600"));

    private static CostPerResult of(ResultFigures figures, Outlay budget, Outlay spent) {
        return CostPerResult.of(figures, budget, spent, TODAY);
    }

    private static CostWords words(Locale language, String metric, CostPerResult costs) {
        return new CostWords(TEXTS, language, metric, costs);
    }

    private static List<String> plain(List<String> lines) {
        return lines.stream().map(CostWordsTest::plain).toList();
    }

    private static String plain(String line) {
        return line.replace('\u00a0', ' ');
    }

    @Test
    void a_planned_price_is_explained_with_the_values_put_in() {
        CostPerResult costs = of(FOLLOWERS, BUDGET, SPENT);

        assertThat(plain(words(Texts.DUTCH, "followers", costs).planned()))
                .containsExactly(
                        "Gepland: het budget, gedeeld door wat het doel moet opleveren.",
                        "1340 − 1000 = 340 nieuwe volgers",
                        "€ 1200 / 340 nieuwe volgers = € 3,53 per nieuwe volger");
        assertThat(plain(words(Texts.ENGLISH, "followers", costs).planned()))
                .containsExactly(
                        "What was planned: the budget, over what the goal is to bring.",
                        "1340 − 1000 = 340 new followers",
                        "€1200 / 340 new followers = €3.53 per new follower");
    }

    @Test
    void the_price_so_far_names_both_days_it_rests_on_and_its_hours() {
        Outlay spent = new Outlay(euro("600"), 210, euro("100"), 90);
        CostPerResult costs = of(FOLLOWERS, BUDGET, spent);

        assertThat(plain(words(Texts.DUTCH, "followers", costs).actual()))
                .containsExactly(
                        "Tot nu toe: wat er tot en met 19 februari 2026 is uitgegeven, gedeeld door wat het opleverde tot en met"
                                + " 19 februari 2026, de dag van de nieuwste cijfers.",
                        "€ 600 + € 100 voor 2 uur werk = € 700",
                        "1,5 uur werk telt hier niet mee: er geldt geen uurtarief voor.",
                        "1200 − 1000 = 200 nieuwe volgers",
                        "€ 700 / 200 nieuwe volgers = € 3,50 per nieuwe volger");
        assertThat(plain(words(Texts.ENGLISH, "followers", costs).actual()))
                .contains(
                        "€600 + €100 for 2 hours of work = €700",
                        "Not in this: 1.5 hours of work, for which no hourly rate holds.");
    }

    @Test
    void the_price_at_the_deadline_says_what_is_still_to_come_and_how_far_it_may_be_off() {
        CostPerResult costs = of(FOLLOWERS, Outlay.of(euro("1000")), Outlay.of(euro("800")));

        assertThat(plain(words(Texts.DUTCH, "followers", costs).forecast()))
                .containsExactly(
                        "Op 10 april 2026: wat het dan gekost zal hebben, gedeeld door wat de prognose verwacht.",
                        "Geld: € 800 uitgegeven + € 200 over van het budget = € 1000",
                        "In het tempo waarin tot nu toe is uitgegeven, is het geld op 4 maart 2026 op.",
                        "1400 − 1000 = 400 nieuwe volgers",
                        "€ 1000 / 400 nieuwe volgers = € 2,50 per nieuwe volger",
                        "Acht van de tien keer: tussen € 2,00 en € 3,33 per nieuwe volger.");
    }

    @Test
    void a_band_that_reaches_nothing_has_no_highest_price() {
        CostPerResult costs =
                of(known(figures("LEVEL INCREASE", "1340"), 1000.0, "1000", "1010 990 1040"), BUDGET, SPENT);

        assertThat(words(Texts.ENGLISH, "followers", costs).range().map(CostWordsTest::plain))
                .hasValue("Eight times out of ten: €30 per new follower or more, and perhaps no result at all.");
        assertThat(words(Texts.ENGLISH, "followers", of(FOLLOWERS, Outlay.NONE, Outlay.NONE))
                        .range())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        TOTAL INCREASE          | 500   | visits        | 0    | 200    | 200 bezoeken sinds de start | € 600 / 200 bezoeken = € 3 per bezoek | €600 / 200 visits = €3 per visit
        TOTAL INCREASE          | 500   | visits        | 0    | 1      | 1 bezoek sinds de start | € 600 / 1 bezoek = € 600 per bezoek | €600 / 1 visit = €600 per visit
        TOTAL INCREASE          | 90000 | impressions   | 0    | 30000  | 30.000 vertoningen sinds de start | € 600 / 30.000 vertoningen × 1000 = € 20 per 1000 vertoningen | €600 / 30,000 impressions × 1000 = €20 per 1000 impressions
        TOTAL DECREASE          | -30%@200 | unsubscribes | 0  | 70     | 200 × 50 / 100 dagen − 70 = 30 uitschrijvingen minder | € 600 / 30 uitschrijvingen minder = € 20 per uitschrijving minder | €600 / 30 fewer unsubscribes = €20 for each unsubscribe fewer
        LEVEL DECREASE          | 300   | users         | 500  | 420    | 500 − 420 = 80 gebruikers minder | € 600 / 80 gebruikers minder = € 7,50 per gebruiker minder | €600 / 80 fewer users = €7.50 for each user fewer
        LEVEL INCREASE          | 300   | Nieuwsbrief   | -5   | 195    | 195 − (-5) = 200 extra resultaten (Nieuwsbrief) | € 600 / 200 extra resultaten (Nieuwsbrief) = € 3 per extra resultaat (Nieuwsbrief) | €600 / 200 extra results (Nieuwsbrief) = €3 per extra result (Nieuwsbrief)
        RATE INCREASE           | 200   | visits        | 100  | 160/130 | (130 − 100 per dag) × 50 dagen = 1500 extra bezoeken | € 600 / 1500 extra bezoeken = € 0,40 per extra bezoek | €600 / 1500 extra visits = €0.40 per extra visit
        GAUGE INCREASE HUNDREDTH | 0.031 | ctr          | 0.021 | 0.024 | 2,4% − 2,1% = 0,3 procentpunt | € 600 / 0,3 procentpunt = € 2000 per procentpunt | €600 / 0.3 percentage points = €2000 per percentage point
        GAUGE DECREASE POINT    | 50.5  | bounce_rate   | 58.5 | 56.5   | 58,5 − 56,5 = 2 punt lager | € 600 / 2 punt lager = € 300 per punt lager | €600 / 2 points lower = €300 for each point lower
        """)
    void each_kind_of_result_has_its_own_words(
            String kind,
            String target,
            String metric,
            Double baseline,
            String now,
            String result,
            String dutch,
            String english) {
        CostPerResult costs = of(known(figures(kind, target), baseline, now, null), Outlay.NONE, SPENT);

        assertThat(plain(words(Texts.DUTCH, metric, costs).actual()).subList(1, 3))
                .containsExactly(result, dutch);
        assertThat(plain(words(Texts.ENGLISH, metric, costs).actual()).getLast())
                .isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        LEVEL INCREASE | 1340 | 1000 | 988 | No result: it went down by 12. | Geen resultaat: het daalde met 12.
        LEVEL DECREASE | 300 | 500 | 512 | No result: it went up by 12. | Geen resultaat: het steeg met 12.
        GAUGE INCREASE HUNDREDTH | 0.03 | 0.021 | 0.018 | No result: it went down by 0.3 percentage points. | Geen resultaat: het daalde met 0,3 procentpunt.
        RATE INCREASE | 200 | 100 | 160/95 | No result: 250 fewer came in than at the rate it started with. | Geen resultaat: er kwamen er 250 minder dan in het tempo van de start.
        TOTAL INCREASE | 500 | 0 | -12 | No result: the sum stands at −12. | Geen resultaat: de som staat op −12.
        TOTAL DECREASE | -30%@200 | 0 | 120 | No result: 20 more than in as many days of the period before. | Geen resultaat: het zijn er 20 meer dan in evenveel dagen van de periode ervoor.
        LEVEL INCREASE | 1340 | 1000 | 1000 | No result yet. | Nog geen resultaat.
        LEVEL KEEP_AT_LEAST | 1000 | 1000 | 1200 | Has a cost, but no price per result: this goal is about keeping to a limit. | Heeft wel kosten, maar geen prijs per resultaat: dit doel gaat over binnen een grens blijven.
        """)
    void without_a_price_the_reason_is_said(
            String kind, String target, @Nullable Double baseline, String now, String english, String dutch) {
        CostPerResult costs = of(known(figures(kind, target), baseline, now, null), BUDGET, SPENT);

        assertThat(words(Texts.ENGLISH, "followers", costs).price(costs.actual()))
                .isEqualTo(english);
        assertThat(words(Texts.DUTCH, "followers", costs).price(costs.actual())).isEqualTo(dutch);
        assertThat(words(Texts.DUTCH, "followers", costs).actual()).endsWith(dutch);
    }

    @ParameterizedTest
    @EnumSource(NoPrice.class)
    void every_reason_has_a_sentence_for_every_kind_of_goal(NoPrice reason) {
        List<String> kinds = List.of(
                "LEVEL INCREASE",
                "LEVEL DECREASE",
                "TOTAL INCREASE",
                "TOTAL DECREASE",
                "RATE INCREASE",
                "RATE DECREASE",
                "GAUGE INCREASE POINT",
                "GAUGE DECREASE HUNDREDTH");
        for (String kind : kinds) {
            CostPerResult costs = of(figures(kind, "1340"), BUDGET, SPENT);
            Price price =
                    new Price(euro("600"), new Result.Change(12, 0, false, ResultFigures.Unit.EACH), null, reason);

            assertThat(words(Texts.ENGLISH, "followers", costs).price(price)).doesNotContain("!");
            assertThat(words(Texts.DUTCH, "followers", costs).price(price)).doesNotContain("!");
        }
    }

    @Test
    void a_budget_that_is_used_up_and_a_pace_that_is_carried_on_are_told() {
        CostPerResult over = of(FOLLOWERS, Outlay.of(euro("500")), SPENT);
        CostPerResult pace = of(FOLLOWERS, Outlay.NONE, SPENT);
        Outlay hours = new Outlay(null, 600, euro("500"), 0);
        CostPerResult both = of(FOLLOWERS, new Outlay(euro("500"), 600, euro("500"), 0), hours);

        assertThat(plain(words(Texts.DUTCH, "followers", over).forecast()))
                .contains(
                        "Geld: € 600 uitgegeven, € 100 meer dan het budget. Er kan meer bij komen; dat telt niet mee.");
        assertThat(plain(words(Texts.ENGLISH, "followers", pace).forecast()))
                .contains("Money: €600 in 50 of 100 days, so €1200 in the end at this pace (there is no budget)");
        assertThat(plain(words(Texts.ENGLISH, "followers", both).forecast()))
                .contains(
                        "Money: €0 spent + €500 left of the budget = €500",
                        "Hours: €500 worked + €0 left of the budget = €500",
                        "Together: €500 + €500 = €1000");
    }

    @Test
    void a_share_is_printed_with_its_percentage() {
        CostWords.Share share = new CostWords.Share(1250, euro("125"));

        assertThat(plain(CostWords.share(TEXTS, Texts.DUTCH, euro("999.99"), share)))
                .isEqualTo("12,5% van € 999,99 = € 125,00");
        assertThat(plain(CostWords.share(TEXTS, Texts.ENGLISH, euro("1000"), share)))
                .isEqualTo("12.5% of €1000 = €125");
    }
}
