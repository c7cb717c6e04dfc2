package nl.koers.goal.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.koers.goal.Measure;
import nl.koers.progress.Explanation;
import nl.koers.progress.Explanation.Rule;
import nl.koers.progress.Outlook;
import nl.koers.progress.Standing;

/** Says how the forecast of a goal and its chance came about. */
final class ForecastWords {

    private static final int WEEK = 7;
    private static final int MOST_BLOCKS = 6;
    private static final Set<Rule> FACTS = Set.of(Rule.REACHED, Rule.EXCEEDED, Rule.BREACHED, Rule.CLOSED);

    private final ExplainTexts words;
    private final GoalPage page;
    private final Standing standing;
    private final Explanation why;

    ForecastWords(ExplainTexts words, GoalPage page) {
        this.words = words;
        this.page = page;
        this.standing = page.standing();
        this.why = page.explanation();
    }

    List<String> forecast() {
        Outlook outlook = standing.outlook();
        Double value = standing.value();
        if (outlook == null || value == null) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        Explanation.Pace pace = why.pace();
        Explanation.Level level = why.level();
        if (pace != null) {
            lines.add(words.say("forecast.blocks", pace.blocks().size()));
            lines.add(words.say("forecast.pace", words.change(pace.perDay() * WEEK, 1)));
            lines.addAll(sum(value, pace.perDay(), outlook));
        } else if (level != null) {
            lines.add(words.say("forecast.level", level.values(), words.figure(level.level())));
            lines.addAll(trend(level, outlook));
        }
        lines.add(words.say(
                "forecast.band",
                words.figure(outlook.band().low80()),
                words.figure(outlook.band().high80())));
        lines.add(words.say("forecast.confidence." + outlook.confidence()));
        return lines;
    }

    /** The pace carried on; where the value cannot go there, where it stops. */
    private List<String> sum(double value, double perDay, Outlook outlook) {
        double reached = value + perDay * why.daysLeft();
        String kind = page.measure() == Measure.TOTAL ? ".TOTAL" : "";
        String sum = words.say(
                "forecast.sum" + (perDay < 0 ? ".less" : "") + kind,
                words.figure(value),
                words.change(Math.abs(perDay), 2),
                Math.round(why.daysLeft()),
                words.figure(reached));
        return stopped(sum, reached, outlook, "forecast.stopped" + kind);
    }

    private List<String> stopped(String sum, double reached, Outlook outlook, String key) {
        String median = words.figure(outlook.band().median());
        return median.equals(words.figure(reached)) ? List.of(sum) : List.of(sum, words.say(key, median));
    }

    /** A rate grows by a share: the model adds one to it, so that days without anything have a logarithm. */
    private List<String> trend(Explanation.Level level, Outlook outlook) {
        if (level.perDay() == 0) {
            return List.of(words.say("forecast.noTrend"));
        }
        double perWeek = level.perDay() * WEEK;
        List<String> lines = new ArrayList<>();
        if (!level.isLogarithmic()) {
            lines.add(words.say("forecast.trend", words.change(perWeek, 2)));
            lines.addAll(sum(level.level(), level.perDay(), outlook));
            return lines;
        }
        double weeks = why.daysLeft() / WEEK;
        double reached = (1 + level.level()) * Math.exp(perWeek * weeks) - 1;
        lines.add(words.say("forecast.trend", words.percent(Math.expm1(perWeek), 1)));
        String sum = words.say(
                "forecast.sum.share",
                words.figure(level.level()),
                words.number(Math.exp(perWeek), 4),
                words.number(weeks, 1),
                words.figure(reached));
        lines.addAll(stopped(sum, reached, outlook, "forecast.stopped"));
        return lines;
    }

    List<String> chance() {
        Explanation.Spread spread = why.spread();
        Double chance = standing.chance();
        if (spread == null || chance == null) {
            return List.of();
        }
        String asked = words.say(page.data().direction().keeps() ? "chance.keep" : "chance");
        if (FACTS.contains(why.rule())) {
            return List.of(asked, words.say("rule." + why.rule()));
        }
        double away = (spread.mean() - spread.target()) / spread.deviation();
        double beyond = page.data().direction().upwards() ? away : -away;
        return List.of(
                asked,
                words.say(
                        beyond < 0 ? "chance.short" : "chance.sum",
                        words.number(Math.abs(beyond), 2),
                        spread.degreesOfFreedom(),
                        words.percent(chance)),
                words.say("chance.limits"));
    }

    /** The newest blocks of the forecast, the newest first. */
    List<Explanation.Gain> blocks() {
        return Optional.ofNullable(why.pace())
                .map(pace ->
                        pace.blocks().reversed().stream().limit(MOST_BLOCKS).toList())
                .orElse(List.of());
    }

    /** "3 March – 10 March". */
    String period(Explanation.Gain gain) {
        return words.day(gain.from().plusDays(1)) + " – " + words.day(gain.to());
    }

    String gain(Explanation.Gain gain) {
        return (gain.gain() > 0 ? "+" : "") + words.change(gain.gain());
    }
}
