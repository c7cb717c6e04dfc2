package nl.koers.round;

import java.util.Optional;
import nl.koers.share.FrozenPapers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands frozen versions over to be shared, with what was decided since. What is not as it was frozen nobody gets. */
@Component
class SharedRounds implements FrozenPapers {

    private final RoundRepository rounds;
    private final FrozenRepository frozen;
    private final FrozenVersions versions;
    private final DecisionRepository decisions;

    SharedRounds(
            RoundRepository rounds, FrozenRepository frozen, FrozenVersions versions, DecisionRepository decisions) {
        this.rounds = rounds;
        this.frozen = frozen;
        this.versions = versions;
        this.decisions = decisions;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Paper> find(long round, int version) {
        RoundId id = new RoundId(round);
        return rounds.byId(id)
                .filter(found -> frozen.versions(id).stream().anyMatch(known -> known.number() == version))
                .flatMap(found -> paper(found, version));
    }

    private Optional<Paper> paper(Round round, int version) {
        try {
            Frozen found = versions.read(round.id(), version);
            return Optional.of(
                    new Paper(found.report(), RoundPapers.of(round, found, decisions.of(round.id(), version))));
        } catch (BrokenVersion broken) {
            return Optional.empty();
        }
    }
}
