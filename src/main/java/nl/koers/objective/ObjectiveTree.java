package nl.koers.objective;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The whole chain, in the order in which it was written. */
public final class ObjectiveTree {

    private final Map<ObjectiveId, Objective> byId = new LinkedHashMap<>();
    private final Map<ObjectiveId, List<Objective>> below = new HashMap<>();

    private ObjectiveTree(List<Objective> all) {
        all.forEach(objective -> byId.put(objective.id(), objective));
        for (Objective objective : all) {
            ObjectiveId parent = objective.parent();
            if (parent != null) {
                below.computeIfAbsent(parent, id -> new ArrayList<>()).add(objective);
            }
        }
    }

    public static ObjectiveTree of(List<Objective> all) {
        return new ObjectiveTree(all);
    }

    /** Every one of that kind. */
    public List<Objective> all(ObjectiveKind kind) {
        return byId.values().stream()
                .filter(objective -> objective.kind() == kind)
                .toList();
    }

    /** Every link there is. */
    public List<Objective> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Objective> find(@Nullable ObjectiveId id) {
        return Optional.ofNullable(id).map(byId::get);
    }

    /** What serves it directly. */
    public List<Objective> under(ObjectiveId id) {
        return List.copyOf(below.getOrDefault(id, List.of()));
    }

    /** Itself and everything that serves it, however far below. */
    public Stream<Objective> branch(ObjectiveId id) {
        Stream<Objective> self = Stream.ofNullable(byId.get(id));
        return Stream.concat(self, under(id).stream().flatMap(child -> branch(child.id())));
    }

    /** From the top down to the one itself; empty for one that is not there. */
    public List<Objective> path(@Nullable ObjectiveId id) {
        List<Objective> path = new ArrayList<>();
        for (Objective link = find(id).orElse(null);
                link != null;
                link = find(link.parent()).orElse(null)) {
            path.add(link);
        }
        return path.reversed();
    }

    /** Whether the chain from here reaches a business objective. */
    public boolean reachesTop(@Nullable ObjectiveId id) {
        List<Objective> path = path(id);
        return !path.isEmpty() && path.getFirst().kind() == ObjectiveKind.BUSINESS;
    }

    /** Marketing objectives that serve nothing yet. */
    public List<Objective> loose() {
        return all(ObjectiveKind.MARKETING).stream()
                .filter(objective -> Objects.isNull(objective.parent()))
                .toList();
    }

    public boolean isEmpty() {
        return byId.isEmpty();
    }
}
