package nl.koers.objective;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.koers.access.AuditTrail;
import nl.koers.access.CurrentUser;
import nl.koers.i18n.EditConflict;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Door of the room: business objectives, strategies and marketing objectives. Wrong input is an {@link InvalidInput}
 * that names the field: kind, parent, title, category or text.
 */
@Service
public class Objectives {

    /** As many as a refusal names of what hangs below. */
    private static final int FEW = 3;

    private final ObjectiveRepository repository;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    Objectives(ObjectiveRepository repository, CurrentUser user, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** The whole chain. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public ObjectiveTree tree() {
        return ObjectiveTree.of(repository.all());
    }

    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Optional<Objective> find(ObjectiveId id) {
        return repository.byId(id);
    }

    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public Objective add(ObjectiveData data) {
        check(null, data);
        return existing(repository.insert(data, clock.instant(), user.name()));
    }

    /**
     * Moving it is a change of the parent; whatever hangs below moves along.
     *
     * @param version the version that was read; a newer one is an {@link EditConflict}
     * @throws NoSuchElementException when there is no such objective
     */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public Objective change(ObjectiveId id, long version, ObjectiveData data) {
        Objective old = existing(id);
        check(old, data);
        if (!repository.update(id, version, data)) {
            throw new EditConflict("objective " + id.value());
        }
        record(id, old.data(), data);
        return existing(id);
    }

    /**
     * Takes away an objective that nothing hangs below, with its history; goals are never deleted with it.
     *
     * @param version the version that was read; a newer one is an {@link EditConflict}
     * @throws InvalidInput naming {@code id} and the first of what hangs below
     * @throws NoSuchElementException when there is no such objective
     */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public void delete(ObjectiveId id, long version) {
        Objective old = existing(id);
        List<String> below = repository.below(id);
        if (!below.isEmpty()) {
            String named =
                    below.stream().limit(FEW).map(title -> "“" + title + "”").collect(Collectors.joining(", "));
            throw new InvalidInput("id", "objective.delete.notEmpty", named, Math.max(0, below.size() - FEW));
        }
        if (!repository.delete(id, version)) {
            throw new EditConflict("objective " + id.value());
        }
        audit.record("OBJECTIVE_DELETED", old.title());
    }

    /** Newest first. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<ObjectiveChange> history(ObjectiveId id) {
        return repository.history(id);
    }

    private Objective existing(ObjectiveId id) {
        return repository.byId(id).orElseThrow(() -> new NoSuchElementException("objective " + id.value()));
    }

    private void check(@org.jspecify.annotations.Nullable Objective old, ObjectiveData data) {
        ObjectiveId parent = data.parent();
        Objective found = parent == null ? null : repository.byId(parent).orElse(null);
        List<FieldError> errors = ObjectiveRules.check(old, data, found);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private void record(ObjectiveId id, ObjectiveData old, ObjectiveData changed) {
        Instant now = clock.instant();
        Map<String, String> before = ObjectiveRules.written(old);
        ObjectiveRules.written(changed).forEach((field, value) -> {
            String was = before.getOrDefault(field, "");
            if (!was.equals(value)) {
                repository.record(id, new ObjectiveChange(now, user.name(), field, was, value));
            }
        });
    }
}
