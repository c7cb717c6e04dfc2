package nl.koers.goal.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.koers.goal.Measure;
import nl.koers.goal.Target.TargetKind;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;
import nl.koers.progress.Explanation;
import nl.koers.progress.Outlook;
import nl.koers.progress.Standing;
import org.jspecify.annotations.Nullable;

/** Says of each number on the page of a goal how it came about: the rule in words, then with the values put in. */
final class ExplainWords {

    private static final int WEEK = 7;
    private static final int MOST_BLOCKS = 6;

    private final Texts texts;
    private final Locale language;
    private final GoalPage page;
    private final Standing standing;
    private final Explanation why;
    private final double scale;

    ExplainWords(Texts texts, Locale language, GoalPage page) {
        this.texts = texts;
        this.language = Texts.spoken(language);
        this.page = page;
        this.standing = page.standing();
        this.why = page.explanation();
        Double target = standing.target();
        this.scale = target == null ? 1 : Math.abs(target);
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
            case "forecast" -> forecast();
            case "chance" -> chance();
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
        lines.add(say(
                "value." + page.measure(), standing.points(), day(page.data().start()), day(on)));
        lines.addAll(target());
        return lines;
    }

    private List<String> target() {
        Explanation.TargetSource target = why.target();
        if (target == null || target.reference() == null) {
            return List.of();
        }
        double reference = target.reference();
        String of = say(page.measure() == Measure.TOTAL ? "target.periodBefore" : "target.baseline", number(reference));
        String sum = target.kind() == TargetKind.PERCENT
                ? say(
                        "target.percent",
                        number(reference),
                        Formats.number(language, target.amount(), 1),
                        number(target.value()))
                : say("target.delta", number(reference), number(target.amount()), number(target.value()));
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
                say(
                        "planned",
                        number(stretch.fromValue()),
                        day(stretch.from()),
                        number(stretch.toValue()),
                        day(stretch.to())),
                say(
                        "planned.sum",
                        number(stretch.fromValue()),
                        number(stretch.toValue()),
                        passed,
                        length,
                        number(planned)));
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
                say("buffer"),
                say(
                        "buffer.sum",
                        number(gap),
                        number(target - baseline.value()),
                        period,
                        Formats.number(language, days, 1)));
    }

    private List<String> needed() {
        Double perDay = standing.neededPerDay();
        Double target = standing.target();
        Double value = standing.value();
        if (perDay == null || target == null || value == null) {
            return List.of();
        }
        return List.of(
                say(page.measure() == Measure.TOTAL ? "needed.TOTAL" : "needed", Math.round(why.daysLeft())),
                say(
                        "needed.sum",
                        number(target),
                        number(value),
                        Math.round(why.daysLeft()),
                        Formats.number(language, perDay * WEEK, 1)));
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
            String how = baseline.isTyped() ? "typed" : baseline.isLate() ? "late" : "figure";
            lines.add(say("baseline." + how, number(baseline.value()), day(baseline.on())));
        }
        lines.add(say(
                "reached.sum",
                number(value),
                number(baseline.value()),
                number(target),
                Formats.percent(language, reached, 0)));
        return lines;
    }

    private List<String> forecast() {
        Outlook outlook = standing.outlook();
        Double value = standing.value();
        if (outlook == null || value == null) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        Explanation.Pace pace = why.pace();
        Explanation.Level level = why.level();
        if (pace != null) {
            lines.add(say("forecast.blocks", pace.blocks().size()));
            lines.add(say("forecast.pace", Formats.number(language, pace.perDay() * WEEK, 1)));
            lines.add(say(
                    "forecast.sum",
                    number(value),
                    Formats.number(language, pace.perDay(), 2),
                    Math.round(why.daysLeft()),
                    number(outlook.band().median())));
        } else if (level != null) {
            lines.add(say("forecast.level", level.values(), number(level.level())));
            lines.add(say(level.perDay() == 0 ? "forecast.noTrend" : "forecast.trend", trend(level)));
        }
        lines.add(say(
                "forecast.band",
                number(outlook.band().low80()),
                number(outlook.band().high80())));
        lines.add(say("forecast.confidence." + outlook.confidence()));
        return lines;
    }

    private String trend(Explanation.Level level) {
        double perWeek = level.perDay() * WEEK;
        return level.isLogarithmic()
                ? Formats.percent(language, Math.expm1(perWeek), 1)
                : Formats.number(language, perWeek, 2);
    }

    private List<String> chance() {
        Explanation.Spread spread = why.spread();
        Double chance = standing.chance();
        if (spread == null || chance == null) {
            return List.of();
        }
        double away = (spread.mean() - spread.target()) / spread.deviation();
        double beyond = page.data().direction().upwards() ? away : -away;
        return List.of(
                say("chance"),
                say(
                        "chance.sum",
                        Formats.number(language, beyond, 2),
                        spread.degreesOfFreedom(),
                        Formats.percent(language, chance, 0)),
                say("chance.limits"));
    }

    private List<String> status() {
        String chance = standing.chance() == null ? "" : Formats.percent(language, standing.chance(), 0);
        return List.of(say(
                "rule." + why.rule(),
                Formats.percent(language, why.thresholds().onTrack(), 0),
                Formats.percent(language, why.thresholds().behind(), 0),
                chance));
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
        return Formats.shortDay(language, gain.from().plusDays(1)) + " – " + Formats.shortDay(language, gain.to());
    }

    String gain(Explanation.Gain gain) {
        return (gain.gain() > 0 ? "+" : "") + number(gain.gain());
    }

    private String number(@Nullable Double value) {
        return value == null ? "" : number(value.doubleValue());
    }

    private String number(double value) {
        return Formats.number(language, value, scale >= 100 ? 0 : scale >= 10 ? 1 : 2);
    }

    private String day(LocalDate day) {
        return Formats.shortDay(language, day);
    }

    private String say(String key, Object... values) {
        return texts.get(language, "explain." + key, values);
    }
}
