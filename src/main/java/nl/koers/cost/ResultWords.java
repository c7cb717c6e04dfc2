package nl.koers.cost;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.koers.channel.FigureFormat;
import nl.koers.channel.MetricUnit;
import nl.koers.cost.ResultFigures.Unit;
import nl.koers.goal.Measure;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;

/** Says what a result is counted in, how much it is and how that was worked out. */
final class ResultWords {

    private static final int MANY = 2;
    private static final double SMALL = 0.1;
    private static final double LARGE = 100;

    private final Texts texts;
    private final Locale language;
    private final String metric;
    private final ResultFigures figures;

    /** @param metric its code */
    ResultWords(Texts texts, Locale language, String metric, ResultFigures figures) {
        this.texts = texts;
        this.language = Texts.spoken(language);
        this.metric = metric;
        this.figures = figures;
    }

    /** "€ 3,53 per nieuwe volger", "€ 2,20 per 1000 bezoeken". */
    String per(String price, int results) {
        String many = results > 1 ? "many" : "one";
        return say("per." + many + kind(), price, noun(results > 1 ? MANY : 1), results);
    }

    /** "340 nieuwe volgers", "0,3 procentpunt". */
    String counted(BigDecimal amount) {
        return say("counted" + kind(), number(amount.doubleValue()), noun(rounded(amount)));
    }

    /** "1340 − 1000 = 340 nieuwe volgers". */
    String sum(Result result, String period) {
        String counted = counted(result.amount());
        return switch (result) {
            case Result.Change change ->
                change.isFewer()
                        ? say("result.less", value(change.from()), bracketed(change.to()), counted)
                        : say("result.less", value(change.to()), bracketed(change.from()), counted);
            case Result.Promised promised -> say("result.promised", counted);
            case Result.Sum sum -> say("result.sum" + period, counted);
            case Result.Extra extra -> say("result.extra", stretches(extra), counted);
            case Result.Saved saved ->
                saved.passed() == saved.days()
                        ? say("result.less", value(saved.reference()), bracketed(saved.sum()), counted)
                        : say(
                                "result.saved",
                                value(saved.reference()),
                                saved.passed(),
                                saved.days(),
                                bracketed(saved.sum()),
                                counted);
        };
    }

    /** How far it went the wrong way: "12", "0,3 procentpunt". */
    String missed(Result result) {
        BigDecimal amount = result.amount().abs();
        String number = number(amount.doubleValue());
        return figures.unit() == Unit.EACH ? number : number + " " + noun(rounded(amount));
    }

    private String stretches(Result.Extra extra) {
        return extra.stretches().stream()
                .filter(stretch -> stretch.days() > 0 || extra.stretches().size() == 1)
                .map(stretch -> extra.isFewer()
                        ? say("result.stretch", value(extra.from()), bracketed(stretch.mean()), stretch.days())
                        : say("result.stretch", value(stretch.mean()), bracketed(extra.from()), stretch.days()))
                .collect(Collectors.joining(" + "));
    }

    /** A level grows by new ones, a rate by extra ones, and a sum is what came in. */
    private String kind() {
        if (figures.unit() != Unit.EACH) {
            return figures.isFewer() ? ".lower" : ".point";
        }
        if (figures.isFewer()) {
            return ".fewer";
        }
        return figures.measure() == Measure.TOTAL || isNew() ? "" : ".extra";
    }

    private boolean isNew() {
        return figures.measure() == Measure.LEVEL && has("new." + metric);
    }

    private String noun(double count) {
        return switch (figures.unit()) {
            case POINT -> say("unit.point", count);
            case HUNDREDTH -> say("unit.percentPoint", count);
            case EACH -> {
                String key = (isNew() && !figures.isFewer() ? "new." : "unit.") + metric;
                yield has(key) ? say(key, count) : say("unit.other", count, texts.metric(language, metric));
            }
        };
    }

    private boolean has(String key) {
        return !say(key, 1).startsWith("!");
    }

    /** A value of the goal, as its screens write it; a fraction as the percentage it is. */
    private String value(double value) {
        return figures.unit() == Unit.HUNDREDTH
                ? new FigureFormat(language, MetricUnit.PERCENT).number(value, MANY)
                : number(value);
    }

    private String bracketed(double value) {
        return value < 0 ? "(" + value(value) + ")" : value(value);
    }

    private String number(double value) {
        return Formats.number(language, value, decimals(value));
    }

    /** So that "1" goes with "follower" and "1.004" too, for it is written "1". */
    private static double rounded(BigDecimal amount) {
        double scale = Math.pow(10, decimals(amount.doubleValue()));
        return Math.round(amount.doubleValue() * scale) / scale;
    }

    private static int decimals(double value) {
        double size = Math.abs(value);
        return size >= LARGE ? 0 : size >= SMALL ? 2 : 4;
    }

    String say(String key, Object... values) {
        return texts.get(language, "price." + key, values);
    }
}
