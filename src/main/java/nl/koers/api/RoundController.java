package nl.koers.api;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import nl.koers.round.Round;
import nl.koers.round.RoundDecisions;
import nl.koers.round.RoundId;
import nl.koers.round.Rounds;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Budget rounds, for programs of managers; for any other there is nothing here ({@link RoundsForManagers}). */
@RestController
@RequestMapping(path = RoundsForManagers.ROOT, produces = MediaType.APPLICATION_JSON_VALUE)
class RoundController {

    private final Rounds rounds;
    private final RoundDecisions decisions;

    RoundController(Rounds rounds, RoundDecisions decisions) {
        this.rounds = rounds;
        this.decisions = decisions;
    }

    @GetMapping
    List<RoundLine> all() {
        return rounds.all().stream().map(RoundLine::of).toList();
    }

    /** A frozen version, the newest unless another is asked for; a round that was never frozen is not there. */
    @GetMapping("/{id}")
    RoundAnswer one(
            @PathVariable("id") long id, @RequestParam(value = "version", required = false) @Nullable Integer version) {
        Round round = rounds.find(new RoundId(id)).orElseThrow();
        if (round.newest() == null) {
            throw new NoSuchElementException("round " + id + " was not frozen");
        }
        int asked = Objects.requireNonNullElse(version, round.newest().number());
        return RoundAnswer.of(round, rounds.frozen(round.id(), asked), decisions.of(round.id(), asked));
    }
}
