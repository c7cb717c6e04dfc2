package nl.koers.round;

import static org.assertj.core.api.Assertions.assertThat;

import nl.koers.KoersTest;
import nl.koers.report.PaperRound;
import nl.koers.report.Report;
import nl.koers.share.ShareSubject;
import nl.koers.share.SharedPaper;
import nl.koers.share.Shares;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-28. A frozen version of a round behind a link. */
@KoersTest
@WithMockUser(username = "Carla", roles = "MANAGER")
class SharedRoundsTest {

    @Autowired
    RoundScene scene;

    @Autowired
    Rounds rounds;

    @Autowired
    RoundDecisions decisions;

    @Autowired
    Shares shares;

    @Test
    void shows_what_was_frozen_without_amounts_and_what_was_decided_since_without_reasons() {
        RoundScene.Set museum = scene.make();
        Round round = rounds.create(RoundData.ofAll("Spring", RoundScene.FIRST, RoundScene.LAST));
        rounds.freeze(round.id(), round.version());
        Report frozen = rounds.frozen(round.id(), 1).report();
        String secret = shares.make(new ShareSubject.Frozen(round.id().value(), 1), 30, false)
                .secret();
        scene.bring("2026-03-09", 900);
        decisions.decide(
                new Choice(round.id(), 1, 0, Verdict.STOP, "Too dear."),
                new Subject(Subject.Kind.GOAL, museum.followers().value()));

        SharedPaper paper = shares.read(secret).orElseThrow();

        assertThat(paper.report()).isEqualTo(frozen.withoutMoney());
        PaperRound told = java.util.Objects.requireNonNull(paper.round());
        assertThat(told.name()).isEqualTo("Spring");
        assertThat(told.version()).isEqualTo(1);
        assertThat(told.goals().get(museum.followers().value())).satisfies(decided -> {
            assertThat(decided.verdict()).isEqualTo(PaperRound.Verdict.STOP);
            assertThat(decided.reason()).isEmpty();
        });
    }
}
