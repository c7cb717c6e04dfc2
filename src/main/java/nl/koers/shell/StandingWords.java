package nl.koers.shell;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.koers.channel.FigureFormat;
import nl.koers.channel.MetricUnit;
import nl.koers.forecast.Confidence;
import nl.koers.goal.Direction;
import nl.koers.goal.Measure;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;
import nl.koers.progress.Basis;
import nl.koers.progress.Outlook;
import nl.koers.progress.Standing;
import nl.koers.progress.Status;

/** Says in sentences where a goal stands, in the words of PRODUCT.md section 5. */
public final class StandingWords {

    private static final long FIVE_YEARS = 1826;
    private static final int DAYS_A_WEEK = 7;

    private final Texts texts;
    private final Locale language;
    private final LocalDate today;

    /** @param today decides which dates need their year and how old figures are */
    public StandingWords(Texts texts, Locale language, LocalDate today) {
        this.texts = texts;
        this.language = Texts.spoken(language);
        this.today = today;
    }

    /**
     * What a goal counts and how.
     *
     * @param metric its code
     */
    public record Counting(String metric, MetricUnit unit, Measure measure, Direction direction) {}

    /** "712 of 1000 · planned 683"; "50.8%, target 49.5%", for that is no part of it; empty while there is no value. */
    public Optional<String> shortly(Standing standing, Counting counting) {
        Double value = standing.value();
        Double target = standing.target();
        if (value == null || target == null) {
            return Optional.empty();
        }
        Double planned = standing.planned();
        String beside = counting.unit() == MetricUnit.PERCENT ? "standing.short.percent" : "standing.short";
        String key =
                counting.direction().keeps() ? "standing.short.limit" : planned == null ? beside + ".bare" : beside;
        return Optional.of(texts.get(
                language,
                key,
                number(value, target, counting.unit()),
                number(target, target, counting.unit()),
                planned == null ? "" : number(planned, target, counting.unit())));
    }

    /** "712 followers on 3 March, 29 more than planned."; empty while there is no value. */
    public Optional<String> where(Standing standing, Counting counting) {
        Double value = standing.value();
        LocalDate on = standing.dataDate();
        if (value == null || on == null) {
            return Optional.empty();
        }
        String fact = texts.get(
                language,
                "standing.where." + counting.measure(),
                number(value, Objects.requireNonNullElse(standing.target(), value), counting.unit()),
                texts.metricInSentence(language, counting.metric()),
                day(on));
        return Optional.of(capitalised(compared(fact, standing, counting)));
    }

    /**
     * "At this pace you reach 1000 on 3 June, 28 days before the deadline.": by the forecast, or where there is none, by
     * the pace so far drawn on straight. Rates and ratios with a forecast: "On 30 June it will be about 165, most likely
     * between 151 and 181."
     */
    public Optional<String> outlook(Standing standing, Counting counting, LocalDate deadline) {
        Outlook outlook = standing.outlook();
        return standing.basis() == Basis.FORECAST && outlook != null
                ? Optional.of(landing(standing, outlook, counting, deadline))
                : drawnOn(standing, counting, deadline);
    }

    private String landing(Standing standing, Outlook outlook, Counting counting, LocalDate deadline) {
        double target =
                Objects.requireNonNullElse(standing.target(), outlook.band().median());
        LocalDate completion = outlook.completion();
        String wanted = number(target, target, counting.unit());
        if (drawable(counting)) {
            return completion == null
                    ? texts.get(language, "standing.outlook.never", wanted)
                    : arrival(completion, deadline, wanted);
        }
        return texts.get(
                language,
                "standing.outlook.landing",
                day(deadline),
                number(outlook.band().median(), target, counting.unit()),
                number(outlook.band().low80(), target, counting.unit()),
                number(outlook.band().high80(), target, counting.unit()));
    }

    /**
     * "About 59% likely: 12 more a week would make it safe."; empty unless the status rests on a forecast.
     */
    public Optional<String> chance(Standing standing, Counting counting) {
        Outlook outlook = standing.outlook();
        Double chance = standing.chance();
        if (standing.basis() != Basis.FORECAST || outlook == null || chance == null) {
            return Optional.empty();
        }
        String likely = Formats.percent(language, chance, 0);
        Double extra = outlook.safePerDay();
        boolean uneven = standing.status() == Status.AT_RISK && isAhead(standing, counting);
        String sentence = uneven
                ? texts.get(language, "standing.chance.uneven", likely)
                : texts.get(language, "standing.chance", likely);
        if (extra != null && extra != 0) {
            String points = counting.unit() == MetricUnit.PERCENT ? ".points" : "";
            String key = counting.direction().upwards() ? "standing.chance.more" : "standing.chance.less" + points;
            sentence += " " + texts.get(language, key, weekly(Math.abs(extra), counting.unit()));
        }
        return Optional.of(
                outlook.confidence() == Confidence.LOW
                        ? sentence + " " + texts.get(language, "standing.chance.few")
                        : sentence);
    }

    private static boolean isAhead(Standing standing, Counting counting) {
        Double gap = standing.gap();
        return gap != null && (counting.direction().upwards() ? gap >= 0 : gap <= 0);
    }

    /** Growth a day, told a week, with as many decimals as its size deserves; never told as nothing. */
    private String weekly(double perDay, MetricUnit unit) {
        double week = perDay * DAYS_A_WEEK;
        if (unit == MetricUnit.PERCENT) {
            return figures(unit).change(texts, Math.max(0.0001, week), 0);
        }
        return week >= 1
                ? Formats.number(language, Math.ceil(week), 0)
                : Formats.number(language, Math.max(0.01, week), 2);
    }

    private Optional<String> drawnOn(Standing standing, Counting counting, LocalDate deadline) {
        LocalDate on = standing.dataDate();
        Double value = standing.value();
        Double target = standing.target();
        Double pace = standing.pacePerDay();
        if (standing.basis() == null
                || on == null
                || value == null
                || target == null
                || pace == null
                || !drawable(counting)) {
            return Optional.empty();
        }
        double left = target - value;
        double days = pace == 0 ? -1 : Math.ceil(left / pace);
        if (days < 0 || days > FIVE_YEARS) {
            return Optional.of(texts.get(language, "standing.outlook.never", number(target, target, counting.unit())));
        }
        return Optional.of(arrival(on.plusDays((long) days), deadline, number(target, target, counting.unit())));
    }

    /** "Figures are 19 days old"; empty unless they are too old. */
    public Optional<String> stale(Standing standing) {
        LocalDate on = standing.dataDate();
        return standing.stale() && on != null
                ? Optional.of(texts.get(language, "status.stale", ChronoUnit.DAYS.between(on, today)))
                : Optional.empty();
    }

    /** Why the status is what it is, one sentence a reason. */
    public List<String> reasons(Standing standing) {
        return standing.reasons().stream()
                .map(reason -> texts.get(language, "reason." + reason))
                .toList();
    }

    /** The value with as many decimals as its size deserves. */
    public String number(double value, double scale, MetricUnit unit) {
        return figures(unit).number(value, decimals(scale), scale);
    }

    /** How far two values lie apart, without a sign: "29", "0.5 percentage points". */
    public String distance(double difference, double scale, MetricUnit unit) {
        return figures(unit).change(texts, Math.abs(difference), decimals(scale), scale);
    }

    private FigureFormat figures(MetricUnit unit) {
        return new FigureFormat(language, unit);
    }

    private static int decimals(double scale) {
        double size = Math.abs(scale);
        return size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : size >= 0.1 ? 3 : 4;
    }

    /** 3 March, with its year when that is not this one. */
    public String day(LocalDate day) {
        return day.getYear() == today.getYear() ? Formats.shortDay(language, day) : Formats.day(language, day);
    }

    private String compared(String fact, Standing standing, Counting counting) {
        Double target = standing.target();
        if (counting.direction().keeps() && target != null) {
            return texts.get(
                    language, "standing." + counting.direction(), fact, number(target, target, counting.unit()));
        }
        Double gap = standing.gap();
        if (gap == null) {
            return texts.get(language, "standing.bare", fact);
        }
        double scale = Objects.requireNonNullElse(target, gap);
        String size = distance(gap, scale, counting.unit());
        boolean isEven = size.equals(distance(0, scale, counting.unit()));
        String key = isEven ? "even" : gap > 0 ? "more" : "less";
        boolean isHigher = counting.measure() == Measure.GAUGE || counting.unit() == MetricUnit.PERCENT;
        String kind = isHigher ? ".GAUGE" : "";
        return texts.get(language, "standing." + key + (key.equals("even") ? "" : kind), fact, size);
    }

    private String capitalised(String sentence) {
        return sentence.substring(0, 1).toUpperCase(language) + sentence.substring(1);
    }

    private static boolean drawable(Counting counting) {
        return !counting.direction().keeps()
                && (counting.measure() == Measure.LEVEL || counting.measure() == Measure.TOTAL);
    }

    private String arrival(LocalDate arrival, LocalDate deadline, String target) {
        long early = ChronoUnit.DAYS.between(arrival, deadline);
        String key = early > 0 ? "before" : early < 0 ? "after" : "on";
        return texts.get(language, "standing.outlook." + key, target, day(arrival), Math.abs(early));
    }
}
