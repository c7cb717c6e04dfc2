package nl.koers.goal;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.koers.access.CurrentUser;
import nl.koers.i18n.EditConflict;
import nl.koers.i18n.InvalidInput;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Door of the room: goals. Wrong input is an {@link InvalidInput} that names the field as in {@link GoalData};
 * everything about the target is {@code target}, however it was written.
 */
@Service
public class Goals {

    private final GoalRepository repository;
    private final GoalDrafts drafts;
    private final Proposals proposals;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Goals(
            GoalRepository repository,
            GoalDrafts drafts,
            Proposals proposals,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.drafts = drafts;
        this.proposals = proposals;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<Goal> all() {
        return repository.all();
    }

    /** What every goal is known by, and nothing else of it, by id. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<GoalName> names() {
        return repository.names();
    }

    /** At most {@code limit} goals with a higher id, by id: all of them in steps of a bounded size. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<Goal> after(GoalId id, int limit) {
        return repository.after(id.value(), limit);
    }

    /** Those of the goals that exist, by id. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<Goal> of(Collection<GoalId> ids) {
        return repository.of(ids);
    }

    /**
     * A page of the goals that have these words in their title, by title.
     *
     * @param words as one piece, whatever their case; empty for all
     */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<Goal> titled(String words, int offset, int limit) {
        return repository.titled(words, offset, limit);
    }

    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Optional<Goal> find(GoalId id) {
        return repository.byId(id);
    }

    /**
     * Every one of them or none; publishes {@link GoalChanged} for each.
     *
     * @throws InvalidInput of the first that is wrong
     */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public List<Goal> defineAll(List<GoalData> all) {
        return all.stream().map(this::define).toList();
    }

    /**
     * The promise as {@link #define} would keep it, with measure and title; nothing is kept.
     *
     * @throws InvalidInput naming what is wrong
     */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional(readOnly = true)
    public GoalData completed(GoalData data) {
        return drafts.complete(data);
    }

    /** The title that a promise without one would get, of a channel and metric that exist. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public String title(GoalData data) {
        return drafts.title(data);
    }

    /** Publishes {@link GoalChanged}. A reference for a relative target is frozen at once where the figures reach. */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public Goal define(GoalData data) {
        GoalData complete = drafts.complete(data);
        GoalId id = repository.insert(complete, clock.instant(), user.name());
        proposals.made(id, complete);
        events.publishEvent(new GoalChanged(id));
        return existing(id);
    }

    /**
     * Publishes {@link GoalChanged}. Pausing, stopping and resuming are changes of the state.
     *
     * @param version the version that was read; a newer one is an {@link EditConflict}
     * @param reason asked when target, baseline or deadline changes; may be empty otherwise
     * @throws NoSuchElementException when there is no such goal
     */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public Goal change(GoalId id, long version, GoalData data, String reason) {
        GoalData old = existing(id).data();
        GoalData changed = drafts.complete(old, data, reason.strip());
        if (!repository.update(id, version, changed)) {
            throw new EditConflict("goal " + id.value());
        }
        record(id, old, changed, reason.strip());
        proposals.changed(id, old, changed);
        events.publishEvent(new GoalChanged(id));
        return existing(id);
    }

    /**
     * Fixes what a relative target refers to, once; a goal that has its reference already keeps it.
     *
     * @return the goal as it is now
     */
    @PreAuthorize("hasRole('SYSTEM')")
    @Transactional
    public Goal freezeReference(GoalId id, Target.Reference reference) {
        if (repository.freeze(id, reference)) {
            String written = GoalWriting.reference(reference);
            repository.record(id, new GoalChange(clock.instant(), user.name(), "reference", "", written, ""));
        }
        return existing(id);
    }

    /** Newest first. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<GoalChange> history(GoalId id) {
        return repository.history(id);
    }

    /**
     * The goal as it was promised at a moment in the past, put together from its history; absent when it had not been
     * made yet. Its version is that of today, so that the old promise can be put back.
     *
     * @param before changes count that were made before this moment
     * @throws NoSuchElementException when there is no such goal
     */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Optional<Goal> promised(GoalId id, Instant before) {
        return Optional.ofNullable(promised(id, List.of(before)).get(before));
    }

    /** The same for several moments, in as many statements; those before the goal was made are absent. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Map<Instant, Goal> promised(GoalId id, Collection<Instant> moments) {
        Goal goal = existing(id);
        Instant made = repository.madeAt(id).orElseThrow();
        List<GoalChange> history = repository.history(id);
        Map<Instant, Goal> promised = new HashMap<>();
        for (Instant before : moments) {
            if (made.isBefore(before)) {
                Map<String, String> fields = GoalWriting.fields(goal.data());
                history.stream()
                        .filter(change -> !change.at().isBefore(before))
                        .forEach(change -> fields.put(change.field(), change.from()));
                promised.put(before, new Goal(id, goal.version(), GoalReading.data(fields)));
            }
        }
        return promised;
    }

    /** @throws NoSuchElementException when there is no such goal */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Instant madeAt(GoalId id) {
        return repository.madeAt(id).orElseThrow(() -> unknown(id));
    }

    private Goal existing(GoalId id) {
        return repository.byId(id).orElseThrow(() -> unknown(id));
    }

    private static NoSuchElementException unknown(GoalId id) {
        return new NoSuchElementException("goal " + id.value());
    }

    private void record(GoalId id, GoalData old, GoalData changed, String reason) {
        Instant now = clock.instant();
        Map<String, String> before = GoalWriting.fields(old);
        GoalWriting.fields(changed).forEach((field, value) -> {
            String was = before.getOrDefault(field, "");
            if (!was.equals(value)) {
                repository.record(id, new GoalChange(now, user.name(), field, was, value, reason));
            }
        });
    }
}
