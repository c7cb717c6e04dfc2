package nl.koers.shell;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import nl.koers.channel.Channel;
import nl.koers.channel.FigureFormat;
import nl.koers.channel.Metric;
import nl.koers.channel.MetricUnit;
import nl.koers.channel.Platform;
import nl.koers.goal.Direction;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;
import nl.koers.progress.FirstTarget;
import nl.koers.progress.SmartCheck;
import nl.koers.progress.SmartCheck.Finding;
import nl.koers.progress.SmartCheck.Growth;
import nl.koers.progress.SmartCheck.Newest;
import nl.koers.progress.SmartCheck.Part;
import nl.koers.progress.SmartCheck.Stretch;
import nl.koers.progress.SmartCheck.Window;
import org.jspecify.annotations.Nullable;

/** Says in sentences how the letters of a promise came out, with the figures they rest on. */
public final class SmartWords {

    private static final String KEY = "smart.finding.";
    private static final String FOLLOWERS = "followers";

    private final Texts texts;
    private final Locale language;

    public SmartWords(Texts texts, Locale language) {
        this.texts = texts;
        this.language = Texts.spoken(language);
    }

    /**
     * What the sentences are about; null for what is still open.
     *
     * @param metric its code
     * @param unit how its figures are written
     * @param chain titles from the top down to the objective that is served; empty for none
     */
    public record About(
            @Nullable Channel channel,
            @Nullable String metric,
            MetricUnit unit,
            Direction direction,
            @Nullable LocalDate start,
            @Nullable LocalDate deadline,
            List<String> chain) {}

    /** "M: measurable". */
    public String letter(Part part) {
        return texts.get(language, "smart.letter." + part.letter());
    }

    /** "fine", "look out" or "open". */
    public String verdict(Part part) {
        return texts.get(language, "smart.verdict." + part.verdict());
    }

    /** One letter in a sentence. */
    public String sentence(SmartCheck check, Part part, About about) {
        Finding finding = part.finding();
        return switch (part.letter()) {
            case S -> say(finding, metric(about), channel(about), get("smart.direction." + about.direction()));
            case M -> measurable(check, finding, about);
            case A -> acceptable(check, finding, about);
            case R -> say(finding, String.join(" › ", about.chain()));
            case T -> timely(finding, about);
            case E -> say(finding);
        };
    }

    /** "You have 712 followers on X, +54 a month. 1,000 by 1 June 2026 needs +96 a month: ambitious." */
    public String proposal(FirstTarget target, Metric metric, String channel) {
        return texts.get(
                language,
                "smart.proposal." + target.measure(),
                number(target.value(), metric.unit()),
                texts.metricInSentence(language, metric.code()),
                channel,
                signed(target.perMonth(), metric.unit()),
                number(target.target(), metric.unit()),
                target.deadline(),
                signed(target.neededPerMonth(), metric.unit()),
                get("smart.pace." + target.pace()));
    }

    /** "712 followers on 3 March 2026, +54 a month lately." */
    public String facts(FirstTarget target, Metric metric) {
        return texts.get(
                language,
                "started.facts." + target.measure(),
                number(target.value(), metric.unit()),
                texts.metricInSentence(language, metric.code()),
                target.on(),
                signed(target.perMonth(), metric.unit()));
    }

    /** Which export holds the figures of that channel. */
    public String export(Channel channel) {
        return get("smart.export." + channel.platform());
    }

    /** "Or 1,500 by 1 June 2026: that needs +131 a month, ambitious." */
    public String alternative(FirstTarget target, Metric metric) {
        return texts.get(
                language,
                "smart.proposal.or",
                number(target.target(), metric.unit()),
                target.deadline(),
                signed(target.neededPerMonth(), metric.unit()),
                get("smart.pace." + target.pace()));
    }

    private String measurable(SmartCheck check, Finding finding, About about) {
        Newest newest = check.newest();
        Window window = check.reference();
        String export = export(about);
        if (newest == null) {
            return say(
                    finding,
                    about.metric() == null ? "…" : texts.metricInSentence(language, about.metric()),
                    channel(about),
                    export);
        }
        if (window == null || finding == Finding.OLD_FIGURES) {
            return say(
                    finding,
                    number(newest.value(), about.unit()),
                    newest.on(),
                    newest.file().isEmpty()
                            ? get("smart.byHand")
                            : texts.get(language, "smart.fromFile", newest.file()),
                    newest.age(),
                    export);
        }
        String percent = Formats.percent(language, Math.floor(window.completeness() * 100) / 100, 0);
        return say(
                finding,
                number(window.value(), about.unit()),
                period(window.from(), window.to()),
                percent,
                newest.on(),
                export);
    }

    private String acceptable(SmartCheck check, Finding finding, About about) {
        Growth growth = check.growth();
        Newest newest = check.newest();
        Double target = check.target();
        Stretch best = growth == null ? null : growth.best();
        String unit = about.metric() == null ? "" : texts.metricInSentence(language, about.metric());
        return say(
                best == null && growth == null && finding == Finding.NO_HISTORY
                        ? KEY + finding + ".none"
                        : KEY + finding,
                growth == null ? "" : change(growth.needed(), about.unit()),
                unit,
                best == null ? "" : days(best),
                best == null ? "" : period(best.from(), best.to()),
                best == null ? "" : change(best.perWeek(), about.unit()),
                newest == null ? "" : number(newest.value(), about.unit()),
                target == null ? "" : number(target, about.unit()));
    }

    private String timely(Finding finding, About about) {
        LocalDate deadline = about.deadline();
        LocalDate start = about.start();
        long days = deadline == null || start == null ? 0 : ChronoUnit.DAYS.between(start, deadline) + 1;
        return say(finding, deadline == null ? "" : deadline, days);
    }

    private String say(Finding finding, Object... arguments) {
        return say(KEY + finding, arguments);
    }

    private String say(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }

    private String get(String key) {
        return texts.get(language, key);
    }

    private String metric(About about) {
        return about.metric() == null ? "…" : texts.metric(language, about.metric());
    }

    private static String channel(About about) {
        return about.channel() == null ? "…" : about.channel().name();
    }

    /** Which export holds the figures of that channel. Meta gives the number of followers in none. */
    private String export(About about) {
        Channel channel = about.channel();
        Platform platform = channel == null ? Platform.OTHER : channel.data().platform();
        boolean meta = platform == Platform.FACEBOOK || platform == Platform.INSTAGRAM;
        return meta && FOLLOWERS.equals(about.metric()) ? get("smart.export.typed") : get("smart.export." + platform);
    }

    private static long days(Stretch stretch) {
        return ChronoUnit.DAYS.between(stretch.from(), stretch.to());
    }

    private String period(LocalDate from, LocalDate to) {
        return from.equals(to) ? Formats.day(language, from) : texts.get(language, "smart.period", from, to);
    }

    private String signed(double value, MetricUnit unit) {
        return (value < 0 ? "−" : "+") + change(Math.abs(value), unit);
    }

    private String change(double value, MetricUnit unit) {
        return new FigureFormat(language, unit).change(texts, value, decimals(value));
    }

    /** As many decimals as the size deserves. */
    private String number(double value, MetricUnit unit) {
        return new FigureFormat(language, unit).number(value, decimals(value));
    }

    private static int decimals(double value) {
        double size = Math.abs(value);
        return size >= 20 ? 0 : size >= 2 ? 1 : 2;
    }
}
