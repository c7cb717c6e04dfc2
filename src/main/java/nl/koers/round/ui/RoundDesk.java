package nl.koers.round.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.koers.access.CurrentUser;
import nl.koers.access.Role;
import nl.koers.i18n.Texts;
import nl.koers.objective.ObjectiveTree;
import nl.koers.objective.Objectives;
import nl.koers.round.Decisions;
import nl.koers.round.Frozen;
import nl.koers.round.Round;
import nl.koers.round.RoundDecisions;
import nl.koers.round.RoundId;
import nl.koers.round.Rounds;
import nl.koers.share.ui.ShareButtons;
import nl.koers.workspace.Workspaces;
import org.springframework.stereotype.Component;

/** Fetches what the screens of rounds show. */
@Component
class RoundDesk {

    private final Rounds rounds;
    private final RoundDecisions decisions;
    private final Objectives objectives;
    private final Workspaces workspaces;
    private final CurrentUser user;
    private final Texts texts;
    private final RoundFiles files;
    private final ShareButtons shares;

    RoundDesk(
            Rounds rounds,
            RoundDecisions decisions,
            Objectives objectives,
            Workspaces workspaces,
            CurrentUser user,
            Texts texts,
            RoundFiles files,
            ShareButtons shares) {
        this.rounds = rounds;
        this.decisions = decisions;
        this.objectives = objectives;
        this.workspaces = workspaces;
        this.user = user;
        this.texts = texts;
        this.files = files;
        this.shares = shares;
    }

    boolean mayLook() {
        return user.has(Role.MANAGER);
    }

    /**
     * @param version 0 for the round as it is now
     * @return empty when there is no such version
     */
    Optional<RoundPage> page(Round round, int version) {
        List<Round.Version> versions = rounds.versions(round.id());
        if (version == 0) {
            return Optional.of(new RoundPage(round, versions, null, rounds.live(round.id()), new Decisions(List.of())));
        }
        if (versions.stream().noneMatch(known -> known.number() == version)) {
            return Optional.empty();
        }
        Frozen frozen = rounds.frozen(round.id(), version);
        return Optional.of(new RoundPage(round, versions, frozen, frozen.report(), decisions.of(round.id(), version)));
    }

    Optional<Round> find(RoundId id) {
        return rounds.find(id);
    }

    Rounds rounds() {
        return rounds;
    }

    RoundDecisions decisions() {
        return decisions;
    }

    ObjectiveTree tree() {
        return objectives.tree();
    }

    LocalDate today() {
        return workspaces.today();
    }

    ZoneId zone() {
        return workspaces.zone();
    }

    ShareButtons shares() {
        return shares;
    }

    RoundFiles files() {
        return files;
    }

    Texts texts() {
        return texts;
    }
}
