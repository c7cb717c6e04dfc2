package nl.koers.round;

import java.util.HashMap;
import java.util.Map;
import nl.koers.report.PaperRound;
import org.jspecify.annotations.Nullable;

/** What a paper says of a round beside its report: name, version, and what holds of what was decided. */
public final class RoundPapers {

    private RoundPapers() {}

    /** @param frozen null for the round as it is now, about which nobody decides */
    public static PaperRound of(Round round, @Nullable Frozen frozen, Decisions decisions) {
        return new PaperRound(
                round.name(),
                frozen == null ? 0 : frozen.version(),
                frozen == null ? null : frozen.by(),
                frozen == null ? null : frozen.at(),
                about(Subject.Kind.OBJECTIVE, decisions),
                about(Subject.Kind.GOAL, decisions));
    }

    /** The newest about each thing. */
    private static Map<Long, PaperRound.Decided> about(Subject.Kind kind, Decisions decisions) {
        Map<Long, PaperRound.Decided> about = new HashMap<>();
        decisions.all().stream()
                .filter(decision -> decision.subject().kind() == kind)
                .forEach(decision -> about.putIfAbsent(decision.subject().id(), decided(decision)));
        return about;
    }

    private static PaperRound.Decided decided(Decision decision) {
        PaperRound.Verdict verdict = switch (decision.verdict()) {
            case CONTINUE -> PaperRound.Verdict.CONTINUE;
            case ADJUST -> PaperRound.Verdict.ADJUST;
            case STOP -> PaperRound.Verdict.STOP;
        };
        return new PaperRound.Decided(verdict, decision.reason(), decision.by(), decision.at());
    }
}
