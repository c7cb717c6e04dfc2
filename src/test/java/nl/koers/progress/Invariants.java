package nl.koers.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import nl.koers.forecast.Band;
import nl.koers.forecast.Bounds;
import nl.koers.forecast.Forecast;
import nl.koers.goal.Measure;
import nl.koers.progress.Cases.Case;
import nl.koers.workspace.Thresholds;
import org.jspecify.annotations.Nullable;

/** What one answer says must fit together. */
final class Invariants {

    private static final double ROUNDING = 1e-9;

    private Invariants() {}

    static void check(Case some) {
        Evaluation evaluation = some.evaluated();
        Standing standing = evaluation.standing();
        checkStatus(some, standing);
        checkShares(some, standing);
        checkOutlook(some, evaluation);
        checkExplanation(some, evaluation);
    }

    static void checkStatus(Case some, Standing standing) {
        Double chance = standing.chance();
        if (chance != null) {
            assertThat(chance).matches(p -> p == 0 || p == 1 || (p >= 0.05 && p <= 0.95), "a chance that may be told");
        }
        if (standing.basis() == Basis.FORECAST) {
            double told = Objects.requireNonNull(chance);
            assertThat(standing.status())
                    .isEqualTo(told >= 0.65 ? Status.ON_TRACK : told < 0.25 ? Status.BEHIND : Status.AT_RISK);
        }
        boolean judged = List.of(Status.ON_TRACK, Status.AT_RISK, Status.BEHIND).contains(standing.status());
        assertThat(standing.basis() != null)
                .as("%s", standing)
                .isEqualTo(judged && !standing.reasons().contains(Reason.BREACHED));
        assertThat(standing.status() == Status.NOT_STARTED)
                .isEqualTo(some.today().toEpochDay() < some.promise().start());
        if (some.today().toEpochDay() > some.promise().deadline()) {
            assertThat(standing.outlook()).as("a goal that is over").isNull();
            assertThat(standing.stale()).isFalse();
            assertThat(standing.status()).isIn(Status.ACHIEVED, Status.MISSED, Status.AWAITING, Status.NO_DATA);
        } else {
            assertThat(standing.reasons()).doesNotContain(Reason.CLOSED, Reason.NO_FIGURE_AT_DEADLINE);
        }
        if (standing.status() == Status.NO_DATA) {
            assertThat(standing.reasons()).as("no data has a reason").isNotEmpty();
        }
        if (standing.dataDate() != null) {
            assertThat(standing.dataDate().toEpochDay())
                    .isLessThanOrEqualTo(
                            Math.min(some.today().toEpochDay(), some.promise().deadline()));
        }
    }

    private static void checkShares(Case some, Standing standing) {
        Double reached = standing.reached();
        if (reached != null) {
            double baseline = Objects.requireNonNull(standing.baseline());
            double way = Objects.requireNonNull(standing.target()) - baseline;
            assertThat(reached).isEqualTo((Objects.requireNonNull(standing.value()) - baseline) / way);
            long days = some.promise().days() - (some.promise().isTotal() ? 0 : 1);
            assertThat(standing.bufferDays()).isEqualTo(Objects.requireNonNull(standing.gap()) / way * days);
        }
        if (standing.planned() != null) {
            assertThat(standing.gap()).isEqualTo(Objects.requireNonNull(standing.value()) - standing.planned());
        }
        if (some.promise().keeps()) {
            assertThat(reached).isNull();
            assertThat(standing.planned()).isNull();
        }
    }

    private static void checkOutlook(Case some, Evaluation evaluation) {
        Standing standing = evaluation.standing();
        Outlook outlook = standing.outlook();
        if (outlook == null) {
            return;
        }
        Band band = outlook.band();
        assertThat(List.of(band.low95(), band.low80(), band.median(), band.high80(), band.high95()))
                .isSorted();
        Bounds bounds = some.promise().bounds();
        assertThat(band.low95()).isGreaterThanOrEqualTo(bounds.lowest());
        assertThat(band.high95()).isLessThanOrEqualTo(bounds.highest());
        if (some.promise().measure() == Measure.TOTAL) {
            assertThat(band.low95()).isGreaterThanOrEqualTo(Objects.requireNonNull(standing.value()));
        }
        checkCompletion(standing, outlook);
        checkDeadline(some, evaluation, outlook.completion());
    }

    private static void checkCompletion(Standing standing, Outlook outlook) {
        LocalDate early = outlook.completionEarly();
        LocalDate median = outlook.completion();
        LocalDate late = outlook.completionLate();
        assertThat(late == null || median != null).isTrue();
        assertThat(median == null || early != null).isTrue();
        if (early == null) {
            return;
        }
        LocalDate from = Objects.requireNonNull(standing.dataDate());
        assertThat(early).isAfter(from).isBeforeOrEqualTo(orLater(median, early));
        assertThat(orLater(median, early)).isBeforeOrEqualTo(orLater(late, orLater(median, early)));
        assertThat(ChronoUnit.DAYS.between(from, orLater(late, orLater(median, early))))
                .isLessThanOrEqualTo(1826);
    }

    /** Reached by the deadline is as likely as not still there on it, unless the course leads away from the target. */
    private static void checkDeadline(Case some, Evaluation evaluation, @Nullable LocalDate median) {
        Forecast forecast =
                Objects.requireNonNull(evaluation.position()).projection().forecast();
        double growth = Objects.requireNonNull(forecast).mean(1) - forecast.mean(0);
        boolean leadsAway = some.promise().direction().upwards() ? growth < 0 : growth > 0;
        if (median == null || leadsAway || some.promise().isTotal()) {
            return;
        }
        LocalDate deadline = LocalDate.ofEpochDay(some.promise().deadline());
        assertThat(Objects.requireNonNull(evaluation.standing().chance()))
                .as("reached on %s with the deadline on %s", median, deadline)
                .matches(p -> median.isAfter(deadline) ? p < 0.5 + ROUNDING : p > 0.5 - ROUNDING, "the same half");
    }

    private static LocalDate orLater(@Nullable LocalDate day, LocalDate other) {
        return day == null ? other : day;
    }

    private static void checkExplanation(Case some, Evaluation evaluation) {
        Standing standing = evaluation.standing();
        Explanation explanation = Explainer.explain(some.promise(), evaluation, Thresholds.DEFAULT);
        if (standing.value() == null) {
            return;
        }
        assertThat(Objects.requireNonNull(explanation.target()).value()).isEqualTo(standing.target());
        Explanation.BaselineSource baseline = explanation.baseline();
        assertThat(baseline == null ? null : Double.valueOf(baseline.value())).isEqualTo(standing.baseline());
        Explanation.Stretch stretch = explanation.planned();
        if (stretch != null) {
            assertThat(along(stretch, Objects.requireNonNull(standing.dataDate())))
                    .isCloseTo(
                            Objects.requireNonNull(standing.planned()),
                            within(1e-9 * (1 + Math.abs(standing.planned()))));
        }
        Outlook outlook = standing.outlook();
        assertThat(explanation.spread() != null).isEqualTo(outlook != null);
        if (outlook != null && explanation.pace() != null) {
            assertThat(outlook.pacePerDay()).isEqualTo(explanation.pace().perDay());
            assertThat(explanation.pace().blocks())
                    .hasSizeGreaterThanOrEqualTo(3)
                    .hasSizeLessThanOrEqualTo(26);
        }
        if (outlook != null && some.promise().measure() != Measure.RATE) {
            Band band = outlook.band();
            double mean = Objects.requireNonNull(explanation.spread()).mean();
            assertThat(Math.max(band.low95(), Math.min(band.high95(), mean)))
                    .isCloseTo(band.median(), within(1e-9 * (1 + Math.abs(mean))));
        }
    }

    private static double along(Explanation.Stretch stretch, LocalDate day) {
        long days = ChronoUnit.DAYS.between(stretch.from(), stretch.to());
        long passed = Math.max(0, Math.min(days, ChronoUnit.DAYS.between(stretch.from(), day)));
        double share = days == 0 ? (day.isBefore(stretch.from()) ? 0 : 1) : (double) passed / days;
        return stretch.fromValue() + (stretch.toValue() - stretch.fromValue()) * share;
    }
}
