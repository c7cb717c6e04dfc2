package nl.koers.round;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.koers.access.CurrentUser;
import nl.koers.objective.ObjectiveTree;
import org.springframework.stereotype.Component;

/** The history of a round: who made, changed, froze, saw and decided. */
@Component
class RoundTrail {

    private final TrailRepository trail;
    private final FrozenRepository frozen;
    private final DecisionRepository decisions;
    private final CurrentUser user;
    private final Clock clock;

    RoundTrail(
            TrailRepository trail,
            FrozenRepository frozen,
            DecisionRepository decisions,
            CurrentUser user,
            Clock clock) {
        this.trail = trail;
        this.frozen = frozen;
        this.decisions = decisions;
        this.user = user;
        this.clock = clock;
    }

    /** Writes down what became different. */
    void changed(Round old, RoundData data, ObjectiveTree tree) {
        Map<String, String> before = RoundRules.written(old.data(), tree);
        Map<String, String[]> changes = new LinkedHashMap<>();
        RoundRules.written(data, tree).forEach((field, value) -> {
            String was = before.getOrDefault(field, "");
            if (!was.equals(value)) {
                changes.put(field, new String[] {was, value});
            }
        });
        trail.record(old.id(), clock.instant(), user.name(), changes);
    }

    /** The newest first. */
    List<RoundEvent> of(Round round) {
        RoundId id = round.id();
        List<RoundEvent> events = new ArrayList<>();
        decisions.of(id).forEach(decision -> events.add(RoundEvent.of(decision)));
        frozen.versions(id)
                .forEach(version -> events.add(
                        RoundEvent.of(RoundEvent.Kind.FROZEN, version.at(), version.by(), version.number())));
        events.addAll(trail.sightings(id));
        events.addAll(trail.changes(id));
        events.add(RoundEvent.of(RoundEvent.Kind.CREATED, round.madeAt(), round.madeBy(), 0));
        events.sort(Comparator.comparing(RoundEvent::at).reversed());
        return List.copyOf(events);
    }
}
