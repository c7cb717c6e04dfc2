package nl.koers.round;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.NoSuchElementException;
import nl.koers.access.AuditTrail;
import nl.koers.access.CurrentUser;
import nl.koers.i18n.EditConflict;
import nl.koers.i18n.InvalidInput;
import nl.koers.report.Report;
import nl.koers.report.ReportJson;
import nl.koers.round.FrozenRepository.Written;
import nl.koers.workspace.Workspaces;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes frozen versions down and reads them back, and writes down who looked. In transactions of its own, so that nobody
 * holds the write lock while a report is put together or shown.
 */
@Component
class FrozenVersions {

    private final RoundRepository rounds;
    private final FrozenRepository frozen;
    private final TrailRepository trail;
    private final Workspaces workspaces;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    FrozenVersions(
            RoundRepository rounds,
            FrozenRepository frozen,
            TrailRepository trail,
            Workspaces workspaces,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.rounds = rounds;
        this.frozen = frozen;
        this.trail = trail;
        this.workspaces = workspaces;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** As the next version of the round that was read. */
    @Transactional
    Round freeze(Round read, Report report) {
        long goals = report.objectives().stream()
                .mapToLong(objective -> objective.goals().size())
                .sum();
        if (goals == 0) {
            throw new InvalidInput("id", "round.freeze.empty");
        }
        if (!rounds.touch(read.id(), read.version())) {
            throw new EditConflict("round " + read.id().value());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        int next = frozen.newest(read.id()) + 1;
        Seal seal = new Seal(read.name(), next, now, user.name());
        frozen.insert(read.id(), seal, goals, ReportJson.written(report));
        audit.record("ROUND_FROZEN", "round " + read.id().value() + " version " + next);
        return rounds.byId(read.id()).orElseThrow();
    }

    /**
     * @throws NoSuchElementException when there is no such version
     * @throws BrokenVersion when it is not as it was frozen
     */
    @Transactional(readOnly = true)
    Frozen read(RoundId round, int version) {
        Written written = written(round, version);
        return new Frozen(
                version,
                ReportJson.read(written.text()),
                written.seal().at(),
                written.seal().by(),
                written.digest());
    }

    /** As it was written down, after a look at its digest. */
    Written written(RoundId round, int version) {
        Written written = frozen.find(round, version)
                .orElseThrow(() -> new NoSuchElementException("version " + version + " of round " + round.value()));
        if (!written.seal().digest(written.text()).equals(written.digest())) {
            throw new BrokenVersion(round, version);
        }
        return written;
    }

    @Transactional(readOnly = true)
    boolean isSeenToday(RoundId round, int version) {
        return trail.isSeen(round, version, workspaces.today(), user.name());
    }

    @Transactional
    void see(RoundId round, int version) {
        RoundEvent seen = RoundEvent.of(RoundEvent.Kind.SAW, clock.instant(), user.name(), version);
        trail.see(round, version, workspaces.today(), seen);
    }
}
