package nl.koers.round;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.koers.access.AuditTrail;
import nl.koers.access.CurrentUser;
import nl.koers.i18n.EditConflict;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import nl.koers.objective.ObjectiveTree;
import nl.koers.objective.Objectives;
import nl.koers.report.Report;
import nl.koers.workspace.Workspaces;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Door of the room: budget rounds, for managers only, reading too. Wrong input is an {@link InvalidInput} that names the
 * field as in {@link RoundData}. A round can be changed and deleted until it is frozen; a frozen version stays as it is,
 * whatever happens later.
 */
@Service
public class Rounds {

    private final RoundRepository rounds;
    private final FrozenRepository frozen;
    private final FrozenVersions versions;
    private final RoundReports told;
    private final RoundTrail trail;
    private final Objectives objectives;
    private final Workspaces workspaces;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    Rounds(
            RoundRepository rounds,
            FrozenRepository frozen,
            FrozenVersions versions,
            RoundReports told,
            RoundTrail trail,
            Objectives objectives,
            Workspaces workspaces,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.rounds = rounds;
        this.frozen = frozen;
        this.versions = versions;
        this.told = told;
        this.trail = trail;
        this.objectives = objectives;
        this.workspaces = workspaces;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** The latest period first. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public List<Round> all() {
        return rounds.all();
    }

    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public Optional<Round> find(RoundId id) {
        return rounds.byId(id);
    }

    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public Round create(RoundData data) {
        refuse(RoundRules.check(data, objectives.tree(), workspaces.today()));
        RoundId id = rounds.insert(data, clock.instant(), user.name());
        audit.record("ROUND_CREATED", subject(id));
        return existing(id);
    }

    /**
     * @param version the version that was read; a newer one is an {@link EditConflict}
     * @throws InvalidInput naming {@code id} for a round that was frozen
     * @throws NoSuchElementException when there is no such round
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public Round change(RoundId id, long version, RoundData data) {
        Round old = open(id, version);
        ObjectiveTree tree = objectives.tree();
        refuse(RoundRules.check(data, tree, workspaces.today()));
        if (!rounds.update(id, version, data)) {
            throw new EditConflict(subject(id));
        }
        trail.changed(old, data, tree);
        return existing(id);
    }

    /** Takes away a round that was never frozen; see {@link #change}. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void delete(RoundId id, long version) {
        Round old = open(id, version);
        if (!rounds.delete(id, version)) {
            throw new EditConflict(subject(id));
        }
        audit.record("ROUND_DELETED", old.name());
    }

    /**
     * The round as it is now; that the asker looked at it is written down.
     *
     * @throws InvalidInput naming {@code objectives} when none of the chosen ones is left
     * @throws NoSuchElementException when there is no such round
     */
    @PreAuthorize("hasRole('MANAGER')")
    public Report live(RoundId id) {
        return told.live(existing(id));
    }

    /**
     * Keeps what the round says now, as its next version.
     *
     * @param version of the round that was read; a newer one is an {@link EditConflict}
     * @throws InvalidInput naming {@code objectives} when none of the chosen ones is left, {@code id} without goals
     * @throws NoSuchElementException when there is no such round
     */
    @PreAuthorize("hasRole('MANAGER')")
    public Round freeze(RoundId id, long version) {
        Round read = existing(id);
        if (read.version() != version) {
            throw new EditConflict(subject(id));
        }
        return versions.freeze(read, told.of(read));
    }

    /** The newest first. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public List<Round.Version> versions(RoundId id) {
        return frozen.versions(id);
    }

    /**
     * A version as it was frozen; that the asker looked at it is written down.
     *
     * @throws NoSuchElementException when there is no such version
     * @throws BrokenVersion when it is not as it was frozen
     */
    @PreAuthorize("hasRole('MANAGER')")
    public Frozen frozen(RoundId id, int version) {
        return told.frozen(id, version);
    }

    /** Who made, changed, froze, saw and decided; the newest first. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public List<RoundEvent> history(RoundId id) {
        return trail.of(existing(id));
    }

    private Round open(RoundId id, long version) {
        Round round = existing(id);
        if (round.newest() != null) {
            throw new InvalidInput("id", "round.frozen.fixed");
        }
        if (round.version() != version) {
            throw new EditConflict(subject(id));
        }
        return round;
    }

    private Round existing(RoundId id) {
        return rounds.byId(id).orElseThrow(() -> new NoSuchElementException(subject(id)));
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private static String subject(RoundId id) {
        return "round " + id.value();
    }
}
