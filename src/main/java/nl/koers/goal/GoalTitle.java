package nl.koers.goal;

import java.util.Locale;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;

/** The title Koers proposes: "1,000 followers on X by 3 September 2026". */
final class GoalTitle {

    private final Texts texts;
    private final Locale language;

    GoalTitle(Texts texts, Locale language) {
        this.texts = texts;
        this.language = language;
    }

    String propose(GoalData data, String metricCode, String channelName) {
        String what =
                texts.get(language, "goal.title." + wish(data), amount(data.target()), metric(metricCode), channelName);
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
        return data.target().amount() < 0 ? "FEWER" : "MORE";
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

    private String amount(Target target) {
        boolean relative = target.kind() != Target.TargetKind.ABSOLUTE;
        double shown = relative ? Math.abs(target.amount()) : target.amount();
        String number = Formats.number(language, shown, 2);
        return target.kind() == Target.TargetKind.PERCENT ? number + "%" : number;
    }
}
