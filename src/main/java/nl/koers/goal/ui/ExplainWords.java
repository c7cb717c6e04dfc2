package nl.koers.goal.ui;

import java.time.LocalDate;
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

    /** The facts of the page that rest on figures of their own. */
    private static final Map<String, Use> USES = Map.of(
            "value", Use.VALUE,
            "dataDate", Use.VALUE,
            "reached", Use.BASELINE,
            "target", Use.TARGET,
            "forecast", Use.FORECAST);

    private final ExplainTexts words;
    private final ForecastWords forecast;
    private final PlanWords plan;
    private final GoalPage page;
    private final Standing standing;
    private final Explanation why;

    ExplainWords(Texts texts, Locale language, GoalPage page) {
        this.page = page;
        this.standing = page.standing();
        this.why = page.explanation();
        Double target = standing.target();
        this.words = new ExplainTexts(texts, page.figures(language), target == null ? 1 : Math.abs(target));
        this.forecast = new ForecastWords(words, page);
        this.plan = new PlanWords(words, page);
    }

    /** The lines for a fact of the page; none where there is nothing to say. */
    List<String> of(String fact) {
        return switch (fact) {
            case "value", "dataDate" -> value();
            case "target" -> target();
            case "planned" -> plan.planned();
            case "buffer" -> plan.buffer();
            case "needed" -> plan.needed();
            case "reached" -> plan.reached();
            case "forecast" -> forecast.forecast();
            case "chance" -> forecast.chance();
            case "status" -> status();
            default -> List.of();
        };
    }

    /** Whether there is something to say of a fact, without asking for the figures behind it. */
    boolean isTold(String fact) {
        boolean isValue = fact.equals("value") || fact.equals("dataDate");
        return isValue ? standing.dataDate() != null : !of(fact).isEmpty();
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
                page.measure() == Measure.TOTAL ? "target.periodBefore" : "target.baseline", words.figure(reference));
        String sum = target.kind() == TargetKind.PERCENT
                ? words.say(
                        "target.percent",
                        words.figure(reference),
                        words.number(target.amount(), 1),
                        words.figure(target.value()))
                : words.say(
                        "target.delta",
                        words.figure(reference),
                        words.change(target.amount()),
                        words.figure(target.value()));
        return List.of(of, sum);
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
                : page.figures().get().stream()
                        .filter(figure -> figure.uses().contains(use))
                        .toList();
    }

    ExplainTexts texts() {
        return words;
    }
}
