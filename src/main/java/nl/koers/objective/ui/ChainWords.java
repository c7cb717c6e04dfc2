package nl.koers.objective.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.koers.dashboard.GoalOrder;
import nl.koers.dashboard.ObjectiveChain;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveKind;
import nl.koers.progress.RolledUp;
import nl.koers.progress.Status;
import nl.koers.shell.Badge;
import nl.koers.shell.Glyph;
import nl.koers.shell.StatusBadge;
import nl.koers.shell.Tone;

/** The chain in words, in the language of whoever looks. */
final class ChainWords {

    private ChainWords() {}

    /** "3 business objectives: 1 behind, 2 on track. 1 goal serves none of them." */
    static String lead(ObjectiveChain chain) {
        List<Objective> tops = chain.tree().all(ObjectiveKind.BUSINESS);
        int gaps = chain.goalsWithoutTop().size();
        String loose = gaps == 0 ? "" : " " + say("objective.lead.loose", gaps);
        if (tops.isEmpty()) {
            return say("objective.lead.noTop") + loose;
        }
        Map<Status, Integer> counts = new LinkedHashMap<>();
        int without = 0;
        for (Objective top : tops) {
            Status status = chain.standing(top).status();
            if (status == null) {
                without++;
            } else {
                counts.merge(status, 1, Integer::sum);
            }
        }
        List<String> parts = parts(counts);
        if (without > 0) {
            parts.add(say("objective.lead.without", without));
        }
        return say("objective.lead", tops.size(), String.join(", ", parts)) + loose;
    }

    /** "4 goals: 1 behind, 2 on track, 1 without data", or that there are none. */
    static String goals(RolledUp standing) {
        return standing.goals() == 0
                ? say("objective.goals.none")
                : say("overview.counts", standing.goals(), String.join(", ", parts(standing.counts())));
    }

    static Badge badge(RolledUp standing) {
        Status status = standing.status();
        return status == null
                ? new Badge(Glyph.Sign.EMPTY, Tone.NONE, say("objective.goals.none"))
                : new StatusBadge(status, say("status." + status));
    }

    private static List<String> parts(Map<Status, Integer> counts) {
        return GoalOrder.WORST_FIRST.stream()
                .filter(counts::containsKey)
                .map(status -> say("overview.count." + status, counts.getOrDefault(status, 0)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
