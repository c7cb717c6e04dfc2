package nl.koers.shell;

import java.time.LocalDate;
import java.util.Locale;
import nl.koers.channel.FigureFormat;
import nl.koers.channel.MetricUnit;
import nl.koers.goal.Direction;
import nl.koers.goal.Measure;
import nl.koers.goal.Target;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;
import org.jspecify.annotations.Nullable;

/** A promise in one sentence: what, where, from what to what, between which days. */
public final class SmartSentence {

    private static final String OPEN = "…";
    private static final int DECIMALS = 2;

    private final Texts texts;
    private final Locale language;

    public SmartSentence(Texts texts, Locale language) {
        this.texts = texts;
        this.language = Texts.spoken(language);
    }

    /**
     * What the sentence is made of; what is not known yet is null and reads as an ellipsis.
     *
     * @param metric code
     * @param unit how its figures are written
     * @param channel name
     * @param from baseline in force
     * @param written the target as it was written
     * @param to the value it comes down to
     */
    public record Promise(
            @Nullable String metric,
            MetricUnit unit,
            @Nullable String channel,
            @Nullable Measure measure,
            Direction direction,
            @Nullable Double from,
            @Nullable Target written,
            @Nullable Double to,
            @Nullable LocalDate start,
            @Nullable LocalDate deadline) {}

    /** With capital and full stop. */
    public String of(Promise promise) {
        String metric = promise.metric() == null ? OPEN : texts.metric(language, promise.metric());
        String inside = promise.metric() == null ? OPEN : texts.metricInSentence(language, promise.metric());
        return texts.get(
                language,
                "goal.smart." + shape(promise),
                promise.measure() == Measure.RATE ? texts.get(language, "goal.smart.aDay", metric) : metric,
                promise.measure() == Measure.RATE ? texts.get(language, "goal.smart.aDay", inside) : inside,
                promise.channel() == null ? OPEN : promise.channel(),
                number(promise.from(), promise.unit()),
                target(promise),
                day(promise.start()),
                day(promise.deadline()));
    }

    private static String shape(Promise promise) {
        if (promise.direction().keeps()) {
            return promise.direction().name();
        }
        Target written = promise.written();
        if (written != null && written.kind() != Target.TargetKind.ABSOLUTE && promise.to() == null) {
            return "relative";
        }
        if (promise.measure() == Measure.TOTAL) {
            return "total";
        }
        return promise.from() == null ? "to" : "fromTo";
    }

    private String target(Promise promise) {
        Target written = promise.written();
        if (written == null) {
            return OPEN;
        }
        String relative = relative(written, promise.unit());
        if (promise.to() == null) {
            return written.kind() == Target.TargetKind.ABSOLUTE ? number(written.amount(), promise.unit()) : relative;
        }
        String to = number(promise.to(), promise.unit());
        return relative.isEmpty() ? to : to + " (" + relative + ")";
    }

    private String relative(Target written, MetricUnit unit) {
        String sign = written.amount() < 0 ? "−" : "+";
        double amount = Math.abs(written.amount());
        return switch (written.kind()) {
            case ABSOLUTE -> "";
            case DELTA -> sign + new FigureFormat(language, unit).change(texts, amount, DECIMALS);
            case PERCENT -> sign + Formats.number(language, amount, DECIMALS) + "%";
        };
    }

    private String number(@Nullable Double value, MetricUnit unit) {
        return value == null ? OPEN : new FigureFormat(language, unit).number(value, DECIMALS);
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? OPEN : Formats.day(language, day);
    }
}
