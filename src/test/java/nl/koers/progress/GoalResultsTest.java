package nl.koers.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.koers.channel.ChannelId;
import nl.koers.channel.MetricId;
import nl.koers.cost.ResultFigures;
import nl.koers.cost.ResultFigures.Landing;
import nl.koers.cost.ResultFigures.Now;
import nl.koers.cost.ResultFigures.Unit;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalId;
import nl.koers.goal.Measure;
import nl.koers.goal.SomeGoal;
import nl.koers.snapshot.ImportId;
import nl.koers.snapshot.Snapshot;
import nl.koers.workspace.Thresholds;
import org.junit.jupiter.api.Test;

class GoalResultsTest {

    private static final LocalDate START = SomeGoal.START;
    private static final LocalDate TODAY = START.plusDays(30);

    private static Snapshot day(int afterStart, double value) {
        LocalDate on = START.plusDays(afterStart);
        return new Snapshot(on, on, value, new ImportId(1), 1, false);
    }

    private static ResultFigures of(Measure measure, Stream<Snapshot> snapshots) {
        Goal goal = new Goal(
                new GoalId(1),
                1,
                new SomeGoal(new ChannelId(1), new MetricId(1))
                        .title("Goal")
                        .measure(measure)
                        .data());
        KnownFigures known = new KnownFigures(snapshots.toList(), TODAY);
        Promise promise = Promise.of(goal, 7);
        Evaluation evaluation = Progress.evaluate(promise, known.figures(), TODAY, Thresholds.DEFAULT);
        return GoalResults.of(
                new GoalAsOf(
                        AsOf.now(TODAY),
                        goal,
                        7,
                        evaluation.standing(),
                        Course.of(promise, evaluation),
                        Explainer.explain(promise, evaluation, Thresholds.DEFAULT),
                        known),
                Unit.EACH);
    }

    @Test
    void a_level_tells_where_it_starts_stands_and_lands() {
        ResultFigures figures = of(Measure.LEVEL, IntStream.rangeClosed(-60, 30).mapToObj(i -> day(i, 500 + i)));

        assertThat(figures.baseline()).isEqualTo(500.0);
        assertThat(figures.target()).isEqualTo(1000.0);
        assertThat(figures.now()).isEqualTo(new Now(TODAY, 530, null));
        Landing landing = Objects.requireNonNull(figures.landing());
        // 154 days on at one a day
        assertThat(landing.median()).isBetween(680.0, 688.0);
        assertThat(figures.landing().low())
                .isLessThanOrEqualTo(figures.landing().high());
    }

    @Test
    void the_mean_of_a_rate_is_of_the_days_since_the_start_alone() {
        // 100 a day before the start, 110 on the 31 days since, but for the last week, with 150: (24 x 110 + 7 x 150) /
        // 31
        ResultFigures figures = of(
                Measure.RATE, IntStream.rangeClosed(-30, 30).mapToObj(i -> day(i, i < 0 ? 100 : i < 24 ? 110 : 150)));

        Now now = Objects.requireNonNull(figures.now());
        assertThat(now.value()).isEqualTo(150);
        assertThat(now.meanADay()).isEqualTo((24 * 110 + 7 * 150) / 31.0);
    }

    @Test
    void days_without_figures_are_unknown_and_not_zero() {
        ResultFigures figures = of(
                Measure.RATE,
                IntStream.rangeClosed(-30, 30).filter(i -> i < 3 || i > 6).mapToObj(i -> day(i, i < 0 ? 100 : 120)));

        Now now = Objects.requireNonNull(figures.now());
        assertThat(now.meanADay()).isEqualTo(120.0);
    }

    @Test
    void a_total_tells_of_how_many_days_nothing_is_known() {
        ResultFigures hole = of(
                Measure.TOTAL,
                IntStream.rangeClosed(0, 30).filter(i -> i < 3 || i > 6).mapToObj(i -> day(i, 10)));
        ResultFigures whole = of(Measure.TOTAL, IntStream.rangeClosed(0, 30).mapToObj(i -> day(i, 10)));
        ResultFigures late = of(Measure.TOTAL, IntStream.rangeClosed(8, 30).mapToObj(i -> day(i, 10)));

        assertThat(hole.now()).isEqualTo(new Now(TODAY, 270, null, 4L));
        assertThat(whole.now()).isEqualTo(new Now(TODAY, 310, null));
        assertThat(late.now()).isEqualTo(new Now(TODAY, 230, null, 8L));
    }

    @Test
    void a_figure_a_month_leaves_no_day_unknown() {
        ResultFigures monthly = of(Measure.TOTAL, IntStream.of(-59, -31, 0, 30).mapToObj(i -> day(i, 300)));

        assertThat(Objects.requireNonNull(monthly.now()).unknownDays()).isNull();
    }

    @Test
    void without_figures_nothing_is_told() {
        ResultFigures figures = of(Measure.RATE, Stream.empty());

        assertThat(figures.now()).isNull();
        assertThat(figures.baseline()).isNull();
        assertThat(figures.landing()).isNull();
    }
}
