package nl.koers.goal.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.koers.goal.Measure;
import nl.koers.goal.Target.TargetKind;
import nl.koers.i18n.Texts;
import nl.koers.progress.Explanation;
import nl.koers.progress.FedFigure;
import nl.koers.progress.Standing;
import nl.koers.progress.Use;

/** Says of each number on the page of a goal how it came about: the rule in words, then with the values put in. */
final class ExplainWords {

    private static final int WEEK = 7;

    /** The facts of the page that rest on figures of their own. */
    private static final Map<String, Use> USES = Map.of(
            "value", Use.VALUE,
            "dataDate", Use.VALUE,
            "reached", Use.BASELINE,
            "target", Use.TARGET,
            "forecast", Use.FORECAST);

    private final ExplainTexts words;
    private final ForecastWords forecast;
    private final GoalPage page;
    private final Standing standing;
    private final Explanation why;

    ExplainWords(Texts texts, Locale language, GoalPage page) {
        this.page = page;
        this.standing = page.standing();
        this.why = page.explanation();
        Double target = standing.target();
        this.words = new ExplainTexts(texts, Texts.spoken(language), target == null ? 1 : Math.abs(target));
        this.forecast = new ForecastWords(words, page);
    }

    /** The lines for a fact of the page; none where there is nothing to say. */
    List<String> of(String fact) {
        return switch (fact) {
            case "value", "dataDate" -> value();
            case "target" -> target();
            case "planned" -> planned();
            case "buffer" -> buffer();
            case "needed" -> needed();
            case "reached" -> reached();
            case "forecast" -> forecast.forecast();
            case "chance" -> forecast.chance();
            case "status" -> status();
            default -> List.of();
        };
    }

    private List<String> value() {
        LocalDate on = standing.dataDate();
        if (on == null) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(words.say(
                "value." + kindOfValue(),
                standing.points(),
                words.day(page.data().start()),
                words.day(on)));
        lines.addAll(target());
        return lines;
    }

    /** A value may be one figure, one between two, or the mean of a week. */
    private String kindOfValue() {
        int fed = figures("value").size();
        return switch (page.measure()) {
            case LEVEL -> fed > 1 ? "LEVEL.between" : "LEVEL";
            case GAUGE -> fed > 1 ? "GAUGE.week" : "GAUGE";
            case RATE -> fed > 1 ? "RATE" : "RATE.record";
            case TOTAL -> "TOTAL";
        };
    }

    private List<String> target() {
        Explanation.TargetSource target = why.target();
        if (target == null || target.reference() == null) {
            return List.of();
        }
        double reference = target.reference();
        String of = words.say(
                page.measure() == Measure.TOTAL ? "target.periodBefore" : "target.baseline", words.number(reference));
        String sum = target.kind() == TargetKind.PERCENT
                ? words.say(
                        "target.percent",
                        words.number(reference),
                        words.number(target.amount(), 1),
                        words.number(target.value()))
                : words.say(
                        "target.delta",
                        words.number(reference),
                        words.number(target.amount()),
                        words.number(target.value()));
        return List.of(of, sum);
    }

    private List<String> planned() {
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
                        words.number(stretch.fromValue()),
                        words.day(stretch.from()),
                        words.number(stretch.toValue()),
                        words.day(stretch.to())),
                words.say(
                        "planned.sum",
                        words.number(stretch.fromValue()),
                        words.number(stretch.toValue()),
                        passed,
                        length,
                        words.number(planned)));
    }

    private List<String> buffer() {
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
                        words.number(gap),
                        words.number(target - baseline.value()),
                        period,
                        words.number(days, 1)));
    }

    private List<String> needed() {
        Double perDay = standing.neededPerDay();
        Double target = standing.target();
        Double value = standing.value();
        if (perDay == null || target == null || value == null) {
            return List.of();
        }
        if (perDay == 0) {
            return List.of(words.say("needed.nothing"));
        }
        boolean total = page.measure() == Measure.TOTAL;
        String kind = !total ? "" : page.data().direction().upwards() ? ".TOTAL" : ".room";
        return List.of(
                words.say("needed" + kind, Math.round(why.daysLeft())),
                words.say(
                        "needed.sum",
                        words.number(target),
                        words.number(value),
                        Math.round(why.daysLeft()),
                        words.number(perDay * WEEK, 1)));
    }

    private List<String> reached() {
        Explanation.BaselineSource baseline = why.baseline();
        Double reached = standing.reached();
        Double target = standing.target();
        Double value = standing.value();
        if (baseline == null || reached == null || target == null || value == null) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        if (page.measure() != Measure.TOTAL) {
            boolean week = figures("reached").size() > 1;
            String how = baseline.isTyped() ? "typed" : week ? "week" : baseline.isLate() ? "late" : "figure";
            lines.add(words.say("baseline." + how, words.number(baseline.value()), words.day(baseline.on())));
        }
        lines.add(words.say(
                "reached.sum",
                words.number(value),
                words.number(baseline.value()),
                words.number(target),
                words.percent(reached)));
        return lines;
    }

    private List<String> status() {
        String chance = standing.chance() == null ? "" : words.percent(standing.chance());
        return List.of(words.say(
                "rule." + why.rule(),
                words.percent(why.thresholds().onTrack()),
                words.percent(why.thresholds().behind()),
                chance));
    }

    ForecastWords forecast() {
        return forecast;
    }

    /** The figures that fed a fact, the newest first. */
    List<FedFigure> figures(String fact) {
        Use use = USES.get(fact);
        return use == null
                ? List.of()
                : page.figures().stream()
                        .filter(figure -> figure.uses().contains(use))
                        .toList();
    }

    ExplainTexts texts() {
        return words;
    }
}
