package nl.koers.goal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.koers.ImportedFigures;
import nl.koers.ImportedFigures.Row;
import nl.koers.KoersTest;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.goal.Direction;
import nl.koers.goal.Goals;
import nl.koers.goal.Measure;
import nl.koers.goal.Milestone;
import nl.koers.goal.SomeGoal;
import nl.koers.goal.Target.TargetKind;
import nl.koers.i18n.Texts;
import nl.koers.progress.FedFigure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** What the page says of each number, for each kind of goal, with the sums done by hand. Today is 3 March 2026. */
@KoersTest
@WithMockUser(roles = "EDITOR")
class ExplainWordsTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final List<String> FACTS = List.of(
            "value", "target", "planned", "buffer", "needed", "reached", "forecast", "chance", "status", "dataDate");

    @Autowired
    GoalPages pages;

    @Autowired
    Goals goals;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    @Autowired
    ImportedFigures figures;

    @Autowired
    Texts texts;

    private Channel x;

    @BeforeEach
    void a_page() {
        x = channels.create(ChannelData.of(Platform.X, "X"));
    }

    private SomeGoal on(String metric, MetricKind kind) {
        return new SomeGoal(x.id(), metrics.named(metric, kind).id()).title("Goal");
    }

    private SomeGoal followers() {
        return on("followers", MetricKind.LEVEL).start(NEW_YEAR).deadline(JUNE);
    }

    private void import_(String metric, MetricKind kind, List<Row> rows) {
        figures.put(x.id(), metric, kind, rows);
    }

    private ExplainWords explain(SomeGoal goal, Locale language) {
        return new ExplainWords(
                texts, language, pages.find(goals.define(goal.data()).id()).orElseThrow());
    }

    private ExplainWords explain(SomeGoal goal) {
        return explain(goal, Locale.ENGLISH);
    }

    private static List<Row> daily(String from, int days, double value, double step) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < days; i++) {
            String day = LocalDate.parse(from).plusDays(i).toString();
            rows.add(Row.of(day, value + i * step));
        }
        return rows;
    }

    private static List<Row> weekly(double value, double step) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            String day = LocalDate.of(2025, 12, 2).plusDays(7L * i).toString();
            rows.add(Row.of(day, value + i * step));
        }
        return rows;
    }

    @Test
    void a_level_that_grows_through_a_milestone_is_judged_on_its_data_date() {
        import_("followers", MetricKind.LEVEL, List.of(Row.of("2026-02-28", 640)));

        ExplainWords why = explain(followers().baseline(500).milestones(new Milestone(LocalDate.of(2026, 2, 10), 600)));

        assertThat(why.of("value"))
                .containsExactly("The newest figure, of 28 February. One figure since the start on 1 January.");
        // 18 of the 140 days from the milestone to the deadline: 600 + 400 x 18 / 140 = 651.4
        assertThat(why.of("planned"))
                .containsExactly(
                        "The planned line runs straight from 600 on 10 February to 1000 on 30 June.",
                        "600 + (1000 − 600) × 18 / 140 days = 651");
        // 640 - 651.4 = -11.4 of the 500 in 180 days
        assertThat(why.of("buffer")).contains("-11 / 500 × 180 days = -4.1 days");
        // 122 days from 28 February to 30 June: 360 / 122 x 7 = 20.66
        assertThat(why.of("needed"))
                .containsExactly(
                        "The way still to go, spread over the 122 days that are left.",
                        "(1000 − 640) / 122 days × 7 = 20.7 a week");
        assertThat(why.of("reached"))
                .containsExactly(
                        "The goal starts from 500, which somebody typed in.", "(640 − 500) / (1000 − 500) = 28%");
        assertThat(why.of("status"))
                .containsExactly("There is no forecast yet, so the way covered is compared with the way planned.");
        assertThat(why.figures("value"))
                .extracting(FedFigure::value, FedFigure::file, FedFigure::line, FedFigure::importedBy)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(640.0, "figures.csv", 2, "test"));
        assertThat(why.figures("reached")).as("typed in").isEmpty();
    }

    @Test
    void a_level_that_shrinks_keeps_its_signs_right() {
        import_("followers", MetricKind.LEVEL, List.of(Row.of("2026-01-01", 1000), Row.of("2026-03-02", 950)));

        ExplainWords why = explain(followers().direction(Direction.DECREASE).target(TargetKind.ABSOLUTE, 800));

        // 60 of 180 days: 1000 - 200 x 60 / 180 = 933.3, so 16.7 too many; 16.7 / -200 x 180 = 15 days behind
        assertThat(why.of("planned")).contains("1000 + (800 − 1000) × 60 / 180 days = 933");
        assertThat(why.of("buffer")).contains("17 / -200 × 180 days = -15 days");
        // 150 to go in 120 days: 8.75 fewer a week
        assertThat(why.of("needed")).contains("(800 − 950) / 120 days × 7 = -8.8 a week");
        // 50 of the 200
        assertThat(why.of("reached"))
                .containsExactly(
                        "The goal starts from 1000, the figure of 1 January.", "(950 − 1000) / (800 − 1000) = 25%");
        assertThat(why.figures("reached")).extracting(FedFigure::value).containsExactly(1000.0);
        assertThat(why.figures("value")).extracting(FedFigure::value).containsExactly(950.0);
    }

    @Test
    void a_relative_target_says_what_it_is_worked_out_from() {
        import_("followers", MetricKind.LEVEL, List.of(Row.of("2026-01-01", 400), Row.of("2026-03-02", 450)));

        // 400 x 1.25 = 500
        assertThat(explain(followers().target(TargetKind.PERCENT, 25)).of("target"))
                .containsExactly("The target refers to the value at the start: 400.", "400 × (1 + 25 / 100) = 500");
    }

    @Test
    void a_target_that_is_reached_asks_for_nothing_more() {
        import_("followers", MetricKind.LEVEL, List.of(Row.of("2026-01-01", 500), Row.of("2026-03-02", 1100)));

        ExplainWords why = explain(followers());

        assertThat(why.of("needed")).containsExactly("The target is reached: nothing more is needed.");
        assertThat(why.of("status"))
                .containsExactly(
                        "A figure since the start reached the target. That stays a fact, whatever comes after.");
    }

    @Test
    void a_deadline_between_two_figures_names_both() {
        import_(
                "followers",
                MetricKind.LEVEL,
                List.of(Row.of("2026-01-01", 500), Row.of("2026-02-10", 800), Row.of("2026-02-20", 900)));

        ExplainWords why = explain(followers().deadline(LocalDate.of(2026, 2, 15)));

        assertThat(why.of("value"))
                .containsExactly(
                        "There is no figure of 15 February. The value lies straight between the figures on either side of it.");
        assertThat(why.figures("value")).extracting(FedFigure::value).containsExactly(900.0, 800.0);
    }

    @Test
    void a_total_counts_the_days_that_have_figures() {
        import_("visits", MetricKind.FLOW, daily("2026-02-01", 3, 10, 10));

        ExplainWords why = explain(on("visits", MetricKind.FLOW)
                .target(TargetKind.ABSOLUTE, 300)
                .start(LocalDate.of(2026, 2, 1))
                .deadline(LocalDate.of(2026, 4, 30)));

        assertThat(why.of("value")).containsExactly("The sum of 3 figures from 1 February to 3 February.");
        // 10 + 20 + 30 = 60; 3 of 89 days: 300 x 3 / 89 = 10.1
        assertThat(why.of("planned"))
                .containsExactly(
                        "The planned line runs straight from 0 at the end of 31 January to 300 at the end of 30 April.",
                        "0 + (300 − 0) × 3 / 89 days = 10");
        // 49.9 / 300 x 89 = 14.8
        assertThat(why.of("buffer")).contains("50 / 300 × 89 days = 14.8 days");
        // 240 in 86 days: 19.53 a week
        assertThat(why.of("needed"))
                .containsExactly(
                        "What is still missing, spread over the 86 days that have no figures yet.",
                        "(300 − 60) / 86 days × 7 = 19.5 a week");
        assertThat(why.of("reached")).containsExactly("(60 − 0) / (300 − 0) = 20%");
        assertThat(why.figures("value")).extracting(FedFigure::value).containsExactly(30.0, 20.0, 10.0);
    }

    @Test
    void a_budget_has_room_and_no_planned_line() {
        import_("visits", MetricKind.FLOW, daily("2026-02-01", 3, 10, 10));

        ExplainWords why = explain(on("visits", MetricKind.FLOW)
                .direction(Direction.KEEP_AT_MOST)
                .target(TargetKind.ABSOLUTE, 300)
                .start(LocalDate.of(2026, 2, 1))
                .deadline(LocalDate.of(2026, 4, 30)));

        assertThat(why.of("needed"))
                .containsExactly(
                        "What is left up to the limit, spread over the 86 days that have no figures yet.",
                        "(300 − 60) / 86 days × 7 = 19.5 a week");
        assertThat(why.of("planned")).isEmpty();
        assertThat(why.of("buffer")).isEmpty();
        assertThat(why.of("reached")).isEmpty();
    }

    @Test
    void a_rate_is_the_mean_of_a_week_and_starts_from_one() {
        import_("visits", MetricKind.FLOW, daily("2026-01-20", 42, 7, 0));

        ExplainWords why = explain(on("visits", MetricKind.FLOW)
                .measure(Measure.RATE)
                .target(TargetKind.ABSOLUTE, 20)
                .start(LocalDate.of(2026, 2, 1))
                .deadline(JUNE));

        // weeks counted back from 2 March: 2 and 23, 16, 9 and 2 February
        assertThat(why.of("value"))
                .containsExactly(
                        "The mean a day over the week up to 2 March. 5 whole weeks since the start on 1 February.");
        assertThat(why.of("reached"))
                .containsExactly(
                        "The goal starts from 7, the mean of the week up to 1 February.", "(7 − 7) / (20 − 7) = 0%");
        assertThat(why.figures("value")).hasSize(7);
        assertThat(why.figures("reached")).hasSize(7);
        assertThat(why.figures("forecast")).as("each day of its six weeks").hasSize(42);
    }

    /** Two per cent a week more: the sum that is written out must come to the forecast that is told. */
    @Test
    void a_rate_with_a_trend_writes_its_sum_out() {
        List<Row> rows = new ArrayList<>();
        LocalDate first = LocalDate.of(2025, 9, 1);
        for (LocalDate day = first; !day.isAfter(LocalDate.of(2026, 3, 2)); day = day.plusDays(1)) {
            double weeks = (double) ChronoUnit.DAYS.between(first, day) / 7;
            rows.add(Row.of(day.toString(), (double) Math.round(200 * Math.pow(1.02, weeks))));
        }
        import_("visits", MetricKind.FLOW, rows);

        List<String> lines = explain(on("visits", MetricKind.FLOW)
                        .measure(Measure.RATE)
                        .target(TargetKind.ABSOLUTE, 400)
                        .start(LocalDate.of(2026, 2, 1))
                        .deadline(LocalDate.of(2026, 4, 27)))
                .of("forecast");

        assertThat(lines).anyMatch(line -> line.equals("There is a clear trend of 2% a week."));
        String sum = lines.stream()
                .filter(line -> line.contains(" weeks, − 1 = "))
                .findFirst()
                .orElseThrow();
        // 8 weeks from 2 March to 27 April
        assertThat(sum).matches("\\(\\d+ \\+ 1\\) × 1\\.0\\d+ for each of 8 weeks, − 1 = \\d+");
        double level = Double.parseDouble(sum.replaceAll("\\((\\d+) .*", "$1"));
        double factor = Double.parseDouble(sum.replaceAll(".*× ([\\d.]+) for.*", "$1"));
        double told = Double.parseDouble(sum.replaceAll(".* = (\\d+)", "$1"));
        assertThat((level + 1) * Math.pow(factor, 8) - 1).isCloseTo(told, org.assertj.core.api.Assertions.within(1.5));
        assertThat(lines).noneMatch(line -> line.startsWith("It cannot go there"));
    }

    @Test
    void a_proportion_that_stays_above_a_limit_is_its_newest_value() {
        import_(
                "ctr",
                MetricKind.RATIO,
                List.of(
                        Row.of("2026-02-08", 2.1),
                        Row.of("2026-02-15", 2.3),
                        Row.of("2026-02-22", 2.2),
                        Row.of("2026-03-01", 2.5)));

        ExplainWords why = explain(on("ctr", MetricKind.RATIO)
                .direction(Direction.KEEP_AT_LEAST)
                .target(TargetKind.ABSOLUTE, 2)
                .start(LocalDate.of(2026, 2, 1))
                .deadline(LocalDate.of(2026, 4, 15)));

        assertThat(why.of("value"))
                .containsExactly("The newest value, of 1 March. 4 values since the start on 1 February.");
        assertThat(why.of("planned")).isEmpty();
        assertThat(why.of("needed")).isEmpty();
        assertThat(why.of("chance")).contains("How likely it is to be within the limit on the deadline.");
        assertThat(why.figures("value")).extracting(FedFigure::value).containsExactly(2.5);
    }

    @Test
    void a_forecast_carries_the_pace_on() {
        // 10 a week for 13 weeks; 91 days to go: 630 + 10 / 7 x 91 = 760, far short of 1000
        import_("followers", MetricKind.LEVEL, weekly(500, 10));

        ExplainWords why = explain(followers().deadline(LocalDate.of(2026, 6, 2)));

        assertThat(why.of("forecast"))
                .contains(
                        "Recent stretches count more. Together they give a pace of 10 a week.",
                        "630 + 1.43 a day × 91 days = 760");
        assertThat(why.of("chance")).anySatisfy(line -> assertThat(line).contains("short of the target", "5%"));
        assertThat(why.figures("forecast")).hasSize(14);
    }

    @Test
    void a_forecast_of_something_that_shrinks_takes_away() {
        // 10 fewer a week: 370 - 10 / 7 x 91 = 240
        import_("followers", MetricKind.LEVEL, weekly(500, -10));

        ExplainWords why = explain(followers()
                .direction(Direction.DECREASE)
                .target(TargetKind.ABSOLUTE, 300)
                .deadline(LocalDate.of(2026, 6, 2)));

        assertThat(why.of("forecast")).contains("370 − 1.43 a day × 91 days = 240");
        assertThat(why.of("chance")).anySatisfy(line -> assertThat(line).contains("beyond the target", "95%"));
    }

    @Test
    void a_forecast_stops_where_a_count_cannot_go() {
        // 10 fewer a week from 30 on: -100 after 91 days, which no count can be
        import_("followers", MetricKind.LEVEL, weekly(160, -10));

        ExplainWords why = explain(followers()
                .direction(Direction.DECREASE)
                .target(TargetKind.ABSOLUTE, 10)
                .deadline(LocalDate.of(2026, 6, 2)));

        assertThat(why.of("forecast"))
                .contains("30 − 1.43 a day × 91 days = -100", "It cannot go there, so it stops at 0.");
    }

    @Test
    void says_it_in_dutch() {
        import_("followers", MetricKind.LEVEL, weekly(500, 10));

        ExplainWords why = explain(followers().deadline(LocalDate.of(2026, 6, 2)), Texts.DUTCH);

        assertThat(why.of("forecast")).contains("630 + 1,43 per dag × 91 dagen = 760");
        // 480 is not known on 1 January; the newest figure before it is that of 30 December: 540
        assertThat(why.of("reached"))
                .containsExactly(
                        "Het doel begint bij 540, het cijfer van 30 december.", "(630 − 540) / (1000 − 540) = 20%");
        assertThat(FACTS).allSatisfy(fact -> assertThat(why.of(fact)).noneMatch(line -> line.contains("!")));
    }
}
