package nl.koers.goal;

import java.util.List;
import java.util.Locale;
import nl.koers.channel.FigureFormat;
import nl.koers.channel.Metric;
import nl.koers.channel.MetricUnit;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;

/** The title Koers proposes: "1,000 followers on X by 3 September 2026". */
final class GoalTitle {

    private static final int DECIMALS = 2;
    private static final List<String> RELATIVE = List.of("FEWER", "MORE");

    private final Texts texts;
    private final Locale language;

    GoalTitle(Texts texts, Locale language) {
        this.texts = texts;
        this.language = language;
    }

    String propose(GoalData data, Metric metric, String channelName) {
        String wish = wish(data);
        boolean isPercent = metric.unit() == MetricUnit.PERCENT && RELATIVE.contains(wish);
        String what = texts.get(
                language,
                "goal.title." + wish + (isPercent ? ".percent" : ""),
                amount(data.target(), metric.unit()),
                metric(metric.code()),
                channelName);
        String when = data.direction().keeps() ? "goal.title.until" : "goal.title.by";
        String title = texts.get(language, when, what, data.deadline());
        int longest = GoalRules.LONGEST_TITLE;
        return title.codePointCount(0, title.length()) <= longest
                ? title
                : title.substring(0, title.offsetByCodePoints(0, longest));
    }

    private static String wish(GoalData data) {
        if (data.target().kind() == Target.TargetKind.ABSOLUTE
                || data.direction().keeps()) {
            return data.direction().name();
        }
        return RELATIVE.get(data.target().amount() < 0 ? 0 : 1);
    }

    /** The metric's word, as it stands inside a sentence; its code when nobody has named it. */
    private String metric(String code) {
        String word = texts.get(language, "metric." + code);
        if (word.startsWith("!")) {
            return code;
        }
        boolean capitalised = word.length() > 1 && Character.isLowerCase(word.charAt(1));
        return capitalised ? word.substring(0, 1).toLowerCase(language) + word.substring(1) : word;
    }

    private String amount(Target target, MetricUnit unit) {
        boolean relative = target.kind() != Target.TargetKind.ABSOLUTE;
        double shown = relative ? Math.abs(target.amount()) : target.amount();
        FigureFormat figures = new FigureFormat(language, unit);
        return switch (target.kind()) {
            case ABSOLUTE -> figures.number(shown, DECIMALS);
            case DELTA -> figures.change(texts, shown, DECIMALS);
            case PERCENT -> Formats.number(language, shown, DECIMALS) + "%";
        };
    }
}
