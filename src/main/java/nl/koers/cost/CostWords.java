package nl.koers.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.koers.cost.CostAtDeadline.Part;
import nl.koers.cost.CostPerResult.Range;
import nl.koers.goal.Measure;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;
import org.jspecify.annotations.Nullable;

/** Says what a result costs, and of each price how it came about: the rule in words, then with the values put in. */
public final class CostWords {

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private final CostPerResult costs;
    private final Locale language;
    private final ResultWords results;

    /** @param metric the code of the goal's metric */
    public CostWords(Texts texts, Locale language, String metric, CostPerResult costs) {
        this.costs = costs;
        this.language = Texts.spoken(language);
        this.results = new ResultWords(texts, language, metric, costs.figures());
    }

    /** "€ 3,53 per nieuwe volger", or why there is no price. */
    public String price(Price price) {
        Money amount = price.price();
        return amount == null ? missing(price) : results.per(amount.written(language), costs.per());
    }

    /** "€ 3,53"; empty where there is no price. */
    public Optional<String> amount(Price price) {
        return Optional.ofNullable(price.price()).map(amount -> amount.written(language));
    }

    /** "per nieuwe volger", "per 1000 bezoeken": what an amount is the price of. */
    public String each() {
        return results.per("", costs.per()).strip();
    }

    /** "340 new followers"; empty where there is none, or it went the other way. */
    public Optional<String> result(Price price) {
        Result result = price.result();
        return result == null || result.amount().signum() <= 0
                ? Optional.empty()
                : Optional.of(results.counted(result.amount()));
    }

    /** "8 times out of 10 between € 3,10 and € 4,20"; empty without a forecast's price. */
    public Optional<String> range() {
        Range range = costs.range();
        if (range == null) {
            return Optional.empty();
        }
        Money high = range.high();
        boolean withCents = !Money.areWhole(high == null ? List.of(range.low()) : List.of(range.low(), high));
        String low = range.low().written(language, withCents);
        return Optional.of(
                high == null
                        ? results.say("range.open", results.per(low, costs.per()))
                        : results.say("range", low, results.per(high.written(language, withCents), costs.per())));
    }

    /** How the planned price came about. */
    public List<String> planned() {
        List<String> lines = new ArrayList<>();
        lines.add(results.say("planned"));
        lines.addAll(outlay(costs.budget()));
        lines.addAll(quotient(costs.planned(), ".whole"));
        return lines;
    }

    /** How the price so far came about. */
    public List<String> actual() {
        List<String> lines = new ArrayList<>();
        ResultFigures.Now now = costs.figures().now();
        lines.add(
                now == null ? results.say("actual", costs.today()) : results.say("actual.on", costs.today(), now.on()));
        lines.addAll(outlay(costs.spent()));
        lines.addAll(quotient(costs.actual(), ""));
        return lines;
    }

    /** How the price at the deadline came about. */
    public List<String> forecast() {
        List<String> lines = new ArrayList<>();
        CostAtDeadline deadline = costs.deadline();
        lines.add(results.say("forecast", costs.figures().deadline()));
        if (deadline != null) {
            lines.addAll(coming(deadline));
        }
        lines.addAll(unpriced(costs.spent()));
        lines.addAll(quotient(costs.forecast(), ".whole"));
        range().ifPresent(lines::add);
        return lines;
    }

    /** "40% van € 1000 = € 400": what a goal bears of a cost that goals share. */
    public static String share(Texts texts, Locale language, Money whole, Share share) {
        boolean withCents = !Money.areWhole(List.of(whole, share.part()));
        return texts.get(
                language,
                "price.share",
                Formats.percent(Texts.spoken(language), share.basisPoints() / (double) LargestRemainder.WHOLE, 2),
                whole.written(Texts.spoken(language), withCents),
                share.part().written(Texts.spoken(language), withCents));
    }

    /**
     * @param basisPoints hundredths of a per cent
     * @param part what that is, as {@link Money#split} cut it
     */
    public record Share(int basisPoints, Money part) {}

    private String missing(Price price) {
        NoPrice reason = price.missing() == null ? NoPrice.NO_RESULT : price.missing();
        boolean isWrongWay = reason == NoPrice.WRONG_WAY || reason == NoPrice.WRONG_WAY_EXPECTED;
        Result result = price.result();
        if (!isWrongWay || result == null) {
            return results.say("none." + reason);
        }
        Measure measure = costs.figures().measure();
        String kind = measure == Measure.RATE || measure == Measure.TOTAL ? "." + measure : "";
        String way = costs.figures().isFewer() ? ".up" : ".down";
        return results.say("none." + reason + kind + way, results.missed(result));
    }

    /**
     * The result, then the division; where there is no price, why.
     *
     * @param period ".whole" for a result of the whole period, nothing for one so far
     */
    private List<String> quotient(Price price, String period) {
        List<String> lines = new ArrayList<>();
        Result result = price.result();
        if (result != null && result.amount().signum() > 0) {
            lines.add(results.sum(result, period));
        }
        Money cost = price.cost();
        if (price.price() == null || cost == null || result == null) {
            lines.add(price(price));
        } else {
            String counted = results.counted(result.amount());
            String key = costs.per() == 1 ? "sum" : "sum.many";
            lines.add(results.say(key, written(cost), counted, price(price), costs.per()));
        }
        return lines;
    }

    /** Money and hours together, where there are hours. */
    private List<String> outlay(Outlay outlay) {
        List<String> lines = new ArrayList<>();
        Money work = outlay.work();
        Money total = outlay.total();
        long priced = outlay.minutes() - outlay.minutesWithoutRate();
        if (work != null && total != null) {
            lines.add(
                    outlay.money() == null
                            ? results.say("work", hours(priced), written(work))
                            : results.say(
                                    "work.sum", written(outlay.money()), hours(priced), written(work), written(total)));
        }
        lines.addAll(unpriced(outlay));
        return lines;
    }

    /** Hours that no rate holds for are shown, and not counted. */
    private List<String> unpriced(Outlay outlay) {
        return outlay.minutesWithoutRate() == 0
                ? List.of()
                : List.of(results.say("unpriced", hours(outlay.minutesWithoutRate())));
    }

    private List<String> coming(CostAtDeadline deadline) {
        List<String> lines = new ArrayList<>();
        Part money = deadline.money();
        Part work = deadline.work();
        if (money != null) {
            lines.add(part("money", money, deadline));
        }
        if (work != null) {
            lines.add(part("hours", work, deadline));
        }
        if (money != null && work != null) {
            lines.add(results.say(
                    "coming.together", written(money.total()), written(work.total()), written(deadline.total())));
        }
        if (deadline.goneOn() != null) {
            lines.add(results.say("coming.gone", deadline.goneOn()));
        }
        return lines;
    }

    private String part(String what, Part part, CostAtDeadline deadline) {
        String rule = "coming." + what + "." + part.rule();
        Money over = part.budget() == null ? null : part.spent().minus(part.budget());
        return switch (part.rule()) {
            case BUDGET -> results.say(rule, written(part.spent()), written(part.coming()), written(part.total()));
            case EXCEEDED -> results.say(rule, written(part.spent()), written(over));
            case PACE ->
                results.say(rule, written(part.spent()), deadline.passed(), deadline.days(), written(part.total()));
        };
    }

    private String written(@Nullable Money money) {
        return money == null ? "" : money.written(language);
    }

    private String hours(long minutes) {
        double hours = BigDecimal.valueOf(minutes).doubleValue() / HOUR.doubleValue();
        return results.say("hours", hours);
    }
}
