package nl.koers.goal.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.koers.goal.Measure;
import nl.koers.progress.Explanation;
import nl.koers.progress.Standing;

/** Says how a value is held against its plan: what is planned, how far ahead that is, what is needed, what is reached. */
final class PlanWords {

    private static final int WEEK = 7;

    private final ExplainTexts words;
    private final GoalPage page;
    private final Standing standing;
    private final Explanation why;

    PlanWords(ExplainTexts words, GoalPage page) {
        this.words = words;
        this.page = page;
        this.standing = page.standing();
        this.why = page.explanation();
    }

    List<String> planned() {
        Explanation.Stretch stretch = why.planned();
        LocalDate on = standing.dataDate();
        Double planned = standing.planned();
        if (stretch == null || on == null || planned == null) {
            return List.of();
        }
        long length = ChronoUnit.DAYS.between(stretch.from(), stretch.to());
        long passed = Math.clamp(ChronoUnit.DAYS.between(stretch.from(), on), 0, length);
        return List.of(
                words.say(
                        page.measure() == Measure.TOTAL ? "planned.TOTAL" : "planned",
                        words.figure(stretch.fromValue()),
                        words.day(stretch.from()),
                        words.figure(stretch.toValue()),
                        words.day(stretch.to())),
                words.say(
                        "planned.sum",
                        words.figure(stretch.fromValue()),
                        words.figure(stretch.toValue()),
                        passed,
                        length,
                        words.figure(planned)));
    }

    List<String> buffer() {
        Double gap = standing.gap();
        Double days = standing.bufferDays();
        Explanation.BaselineSource baseline = why.baseline();
        Double target = standing.target();
        if (gap == null || days == null || baseline == null || target == null) {
            return List.of();
        }
        long period = ChronoUnit.DAYS.between(page.data().start(), page.data().deadline())
                + (page.measure() == Measure.TOTAL ? 1 : 0);
        return List.of(
                words.say("buffer"),
                words.say(
                        "buffer.sum",
                        words.change(gap),
                        words.change(target - baseline.value()),
                        period,
                        words.number(days, 1)));
    }

    List<String> needed() {
        Double perDay = standing.neededPerDay();
        Double target = standing.target();
        Double value = standing.value();
        if (perDay == null || target == null || value == null) {
            return List.of();
        }
        boolean budget =
                page.measure() == Measure.TOTAL && !page.data().direction().upwards();
        if (perDay == 0 && !budget) {
            return List.of(words.say("needed.nothing"));
        }
        String kind = budget ? ".room" : page.measure() == Measure.TOTAL ? ".TOTAL" : "";
        return List.of(
                words.say("needed" + kind, Math.round(why.daysLeft())),
                words.say(
                        "needed.sum",
                        words.figure(target),
                        words.figure(value),
                        Math.round(why.daysLeft()),
                        words.change(perDay * WEEK, 1)));
    }

    List<String> reached() {
        Explanation.BaselineSource baseline = why.baseline();
        Double reached = standing.reached();
        Double target = standing.target();
        Double value = standing.value();
        if (baseline == null || reached == null || target == null || value == null) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        if (page.measure() != Measure.TOTAL) {
            String how =
                    baseline.isTyped() ? "typed" : baseline.isMean() ? "week" : baseline.isLate() ? "late" : "figure";
            lines.add(words.say("baseline." + how, words.figure(baseline.value()), words.day(baseline.on())));
        }
        lines.add(words.say(
                "reached.sum",
                words.figure(value),
                words.figure(baseline.value()),
                words.figure(target),
                words.percent(reached)));
        return lines;
    }
}
