package nl.koers.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.koers.forecast.Band;
import nl.koers.forecast.Bounds;
import nl.koers.goal.Measure;
import nl.koers.progress.Cases.Case;
import nl.koers.workspace.Thresholds;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every goal and all figures. The seeds are fixed, so that a build says the same every time; another seed
 * looks elsewhere.
 */
class ProgressPropertiesTest {

    private static final double ROUNDING = 1e-7;

    /** Pairs of a status and a reason. */
    private static final Set<String> SENTENCES = sentences();

    private static Set<String> sentences() {
        try (InputStream file = ProgressPropertiesTest.class.getResourceAsStream("/progress/reasons.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.substring(0, line.indexOf(';', line.indexOf(';') + 1)))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<Case> everyday() {
        return Cases.everyday();
    }

    @Provide
    Arbitrary<Case> extreme() {
        return Cases.extreme();
    }

    @Property(tries = 2000, seed = "20260301")
    void order_and_repetition_of_figures_do_not_matter(@ForAll("everyday") Case some, @ForAll long seed) {
        List<Figure> others = new ArrayList<>(some.figures());
        others.addAll(some.figures().subList(0, some.figures().size() / 2));
        Collections.shuffle(others, new Random(seed));

        assertThat(some.with(others).standing()).isEqualTo(some.standing());
    }

    @Property(tries = 2000, seed = "20260302")
    void figures_to_come_do_not_matter(@ForAll("everyday") Case some, @ForAll @IntRange(min = 1, max = 900) int ahead) {
        List<Figure> others = new ArrayList<>(some.figures());
        long day = some.today().toEpochDay() + ahead;
        others.add(new Figure(day, day, 1e6));

        assertThat(some.with(others).standing()).isEqualTo(some.standing());
    }

    @Property(tries = 2000, seed = "20260303")
    void another_calendar_moves_the_dates_and_nothing_else(
            @ForAll("everyday") Case some, @ForAll @IntRange(min = -9000, max = 9000) int days) {
        Standing moved = Cases.later(some, days).standing();

        assertThat(moved).isEqualTo(later(some.standing(), days));
    }

    private static Standing later(Standing standing, int days) {
        Outlook outlook = standing.outlook();
        return new Standing(
                standing.status(),
                standing.basis(),
                standing.reasons(),
                standing.stale(),
                later(standing.dataDate(), days),
                standing.value(),
                standing.baseline(),
                standing.target(),
                standing.planned(),
                standing.reached(),
                standing.gap(),
                standing.bufferDays(),
                standing.neededPerDay(),
                standing.pacePerDay(),
                standing.points(),
                standing.chance(),
                outlook == null
                        ? null
                        : new Outlook(
                                outlook.band(),
                                outlook.pacePerDay(),
                                outlook.safePerDay(),
                                later(outlook.completion(), days),
                                later(outlook.completionEarly(), days),
                                later(outlook.completionLate(), days),
                                outlook.confidence()));
    }

    private static @Nullable LocalDate later(@Nullable LocalDate day, int days) {
        return day == null ? null : day.plusDays(days);
    }

    /** A power of two, so that no digit is lost; the chance passes through logarithms and may differ in the last ones. */
    @Property(tries = 3000, seed = "20260304")
    void another_unit_scales_what_is_known_and_changes_no_share(
            @ForAll("everyday") Case some, @ForAll @IntRange(min = -20, max = 20) int power) {
        double factor = Math.pow(2, power);
        Standing standing = some.standing();
        Standing scaled = Cases.times(some, factor).standing();

        assertThat(scaled.value()).isEqualTo(times(standing.value(), factor));
        assertThat(scaled.baseline()).isEqualTo(times(standing.baseline(), factor));
        assertThat(scaled.target()).isEqualTo(times(standing.target(), factor));
        assertThat(scaled.planned()).isEqualTo(times(standing.planned(), factor));
        assertThat(scaled.gap()).isEqualTo(times(standing.gap(), factor));
        assertThat(scaled.neededPerDay()).isEqualTo(times(standing.neededPerDay(), factor));
        assertThat(scaled.pacePerDay()).isEqualTo(times(standing.pacePerDay(), factor));
        assertThat(scaled.reached()).isEqualTo(standing.reached());
        assertThat(scaled.bufferDays()).isEqualTo(standing.bufferDays());
        assertThat(scaled.dataDate()).isEqualTo(standing.dataDate());
        assertThat(scaled.points()).isEqualTo(standing.points());
        assertThat(scaled.stale()).isEqualTo(standing.stale());
        if (standing.basis() != Basis.FORECAST) {
            assertThat(scaled.status()).isEqualTo(standing.status());
            assertThat(scaled.reasons()).isEqualTo(standing.reasons());
        }
    }

    private static @Nullable Double times(@Nullable Double value, double factor) {
        return value == null ? null : Double.valueOf(value * factor);
    }

    /** Not of a rate, whose logarithm has a unit, and not of a constant series, whose last decimal is no step. */
    @Property(tries = 3000, seed = "20260305")
    void another_unit_scales_the_forecast_and_changes_no_chance(
            @ForAll("everyday") Case some, @ForAll @IntRange(min = -20, max = 20) int power) {
        Assume.that(some.promise().measure() != Measure.RATE && varies(some));
        double factor = Math.pow(2, power);
        Standing standing = some.standing();
        Standing scaled = Cases.times(some, factor).standing();

        near(scaled.chance(), standing.chance(), 1);
        Outlook outlook = standing.outlook();
        Outlook bigger = scaled.outlook();
        if (outlook == null || bigger == null) {
            assertThat(bigger).isEqualTo(outlook);
            return;
        }
        double size = factor * sizeOf(some);
        near(bigger.band().median(), outlook.band().median() * factor, size);
        near(bigger.band().low80(), outlook.band().low80() * factor, size);
        near(bigger.band().high95(), outlook.band().high95() * factor, size);
        near(bigger.pacePerDay(), times(outlook.pacePerDay(), factor), size);
        assertThat(bigger.confidence()).isEqualTo(outlook.confidence());
    }

    private static boolean varies(Case some) {
        Promise promise = some.promise();
        Series series =
                Series.of(promise.measure(), some.figures(), some.today().toEpochDay());
        Measured measured = some.evaluated().measured();
        Points points = promise.isTotal() || measured == null ? series.records(promise.deadline()) : measured.points();
        return points.list().stream().mapToDouble(Point::value).distinct().count() > 1;
    }

    private static double sizeOf(Case some) {
        return 1
                + Cases.orZero(some.standing().value())
                + some.figures().stream()
                        .mapToDouble(figure -> Math.abs(figure.value()))
                        .max()
                        .orElse(0);
    }

    private static void near(@Nullable Double actual, @Nullable Double wanted, double size) {
        if (actual == null || wanted == null) {
            assertThat(actual).isEqualTo(wanted);
        } else {
            assertThat(actual).isCloseTo(wanted, within(ROUNDING * size));
        }
    }

    @Property(tries = 3000, seed = "20260306")
    void a_target_that_is_easier_is_never_less_likely(
            @ForAll("everyday") Case some, @ForAll @IntRange(min = 1, max = 500) int easier) {
        Double target = some.standing().target();
        Assume.that(target != null && some.standing().chance() != null);
        boolean upwards = some.promise().direction().upwards();
        Case same = Cases.towards(some, Objects.requireNonNull(target));
        Case other = Cases.towards(some, target + (upwards ? -easier : easier));

        Double chance = other.standing().chance();
        // A level that reached the easier target on the way has no chance once its deadline has passed: it is done.
        if (chance != null) {
            assertThat(chance)
                    .isGreaterThanOrEqualTo(Cases.orZero(same.standing().chance()));
        }
    }

    /** The condition under which better figures help for certain: the same ups and downs, all of them higher. */
    @Property(tries = 3000, seed = "20260307")
    void the_same_course_on_a_better_level_is_never_less_likely(
            @ForAll("everyday") Case some, @ForAll @IntRange(min = 1, max = 64) int better) {
        Measure measure = some.promise().measure();
        Assume.that(measure == Measure.LEVEL || measure == Measure.GAUGE);
        Assume.that(some.promise().bounds().equals(Bounds.NONE));
        double step = some.promise().direction().upwards() ? better : -better;
        Case same = Cases.towards(some, Cases.orZero(some.standing().target()));
        Case other = same.with(some.figures().stream()
                .map(figure -> new Figure(figure.from(), figure.to(), figure.value() + step))
                .toList());

        Double before = same.standing().chance();
        Double after = other.standing().chance();
        if (before != null && after != null) {
            assertThat(after).isGreaterThanOrEqualTo(before - ROUNDING);
        }
    }

    /** Of the newest figure alone only this is true: a jump also makes the history uneven, and so the chance unsure. */
    @Property(tries = 3000, seed = "20260308", maxDiscardRatio = 100)
    void a_better_newest_figure_never_lowers_what_is_reached(
            @ForAll("everyday") Case some, @ForAll @IntRange(min = 1, max = 500) int better) {
        Measure measure = some.promise().measure();
        Assume.that(measure == Measure.LEVEL
                && some.promise().baseline() != null
                && !some.promise().keeps());
        List<Figure> known = known(some);
        Assume.that(!known.isEmpty());
        boolean upwards = some.promise().direction().upwards();
        Case same = Cases.towards(some, Cases.orZero(some.standing().target()));
        Figure newest = known.getLast();
        List<Figure> others = new ArrayList<>(some.figures());
        others.add(new Figure(newest.from(), newest.to(), newest.value() + (upwards ? better : -better)));
        Standing before = same.standing();
        Standing after = same.with(others).standing();

        assertThat(Cases.orZero(after.gap()) - Cases.orZero(before.gap()))
                .matches(gap -> upwards ? gap >= 0 : gap <= 0);
        if (before.basis() == Basis.PACE && isOrderly(before, upwards)) {
            assertThat(rank(after.status())).isGreaterThanOrEqualTo(rank(before.status()));
        }
    }

    private static boolean isOrderly(Standing standing, boolean upwards) {
        double way = Cases.orZero(standing.target()) - Cases.orZero(standing.baseline());
        return upwards ? way > 0 : way < 0;
    }

    private static int rank(Status status) {
        return switch (status) {
            case ACHIEVED -> 3;
            case ON_TRACK -> 2;
            case AT_RISK -> 1;
            default -> 0;
        };
    }

    private static List<Figure> known(Case some) {
        long last = Math.min(some.today().toEpochDay(), some.promise().deadline());
        return some.figures().stream()
                .filter(figure -> figure.to() <= last)
                .sorted((one, other) -> one.to() != other.to()
                        ? Long.compare(one.to(), other.to())
                        : Long.compare(one.from(), other.from()))
                .toList();
    }

    @Property(tries = 10_000, seed = "20260309")
    void what_is_said_of_a_goal_is_of_one_piece(@ForAll("everyday") Case some) {
        Invariants.check(some);
    }

    /** The sentences themselves are tested with the words; here that no pair is left out. */
    @Property(tries = 10_000, seed = "20260311")
    void each_reason_that_occurs_with_a_status_has_its_sentence(@ForAll("everyday") Case some) {
        Standing standing = some.standing();

        assertThat(SENTENCES)
                .containsAll(standing.reasons().stream()
                        .map(reason -> standing.status() + ";" + reason)
                        .toList());
    }

    @Property(tries = 10_000, seed = "20260310")
    void no_figures_and_no_goal_bring_the_arithmetic_down(@ForAll("extreme") Case some) {
        Evaluation evaluation = some.evaluated();
        Standing standing = evaluation.standing();
        Outlook outlook = standing.outlook();
        Band band = outlook == null ? null : outlook.band();

        Stream.of(
                        standing.value(),
                        standing.baseline(),
                        standing.target(),
                        standing.planned(),
                        standing.reached(),
                        standing.gap(),
                        standing.bufferDays(),
                        standing.neededPerDay(),
                        standing.pacePerDay(),
                        standing.chance(),
                        band == null ? null : band.median(),
                        band == null ? null : band.low80(),
                        band == null ? null : band.high80(),
                        band == null ? null : band.low95(),
                        band == null ? null : band.high95(),
                        outlook == null ? null : outlook.pacePerDay(),
                        outlook == null ? null : outlook.safePerDay())
                .filter(Objects::nonNull)
                .forEach(number -> assertThat(number).as("%s", standing).isFinite());
        Invariants.checkStatus(some, standing);
        assertThat(evaluation.forecast(40))
                .allSatisfy(point -> assertThat(point.band().median()).isFinite());
        assertThat(Explainer.explain(some.promise(), evaluation, Thresholds.DEFAULT)
                        .rule())
                .isNotNull();
    }
}
