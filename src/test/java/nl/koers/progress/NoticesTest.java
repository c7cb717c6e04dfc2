package nl.koers.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.koers.ImportedFigures;
import nl.koers.ImportedFigures.Row;
import nl.koers.KoersTest;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.goal.Goal;
import nl.koers.goal.Goals;
import nl.koers.goal.SomeGoal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** A goal from 500 on 1 January to 1000 on 1 July 2026; with two figures it is judged by its pace. */
@KoersTest
@WithMockUser(roles = "EDITOR")
class NoticesTest {

    @Autowired
    GoalProgress progress;

    @Autowired
    Goals goals;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    @Autowired
    ImportedFigures figures;

    private Channel x;
    private Goal goal;

    @BeforeEach
    void a_goal_on_track() {
        x = channels.create(ChannelData.of(Platform.X, "X"));
        followers(Row.of("2026-01-01", 500), Row.of("2026-02-26", 700));
        goal = goals.define(new SomeGoal(
                        x.id(), metrics.named("followers", MetricKind.LEVEL).id())
                .start(LocalDate.of(2026, 1, 1))
                .deadline(LocalDate.of(2026, 7, 1))
                .data());
    }

    @Test
    void a_first_status_is_no_news() {
        assertThat(status()).isEqualTo(Status.ON_TRACK);
        assertThat(notices()).isEmpty();
    }

    @Test
    void a_slip_is_news_once_a_second_figure_confirms_it() {
        followers(Row.of("2026-02-27", 510));
        assertThat(status()).isEqualTo(Status.BEHIND);
        assertThat(notices()).isEmpty();

        followers(Row.of("2026-02-28", 510));

        assertThat(notices())
                .extracting(StatusNotice::goal, StatusNotice::from, StatusNotice::to, StatusNotice::dataDate)
                .containsExactly(tuple(goal.id(), Status.ON_TRACK, Status.BEHIND, LocalDate.of(2026, 2, 28)));
        assertThat(notices().getFirst().value()).isEqualTo(510);
    }

    @Test
    void the_same_export_again_confirms_nothing() {
        followers(Row.of("2026-02-27", 510));
        followers(Row.of("2026-02-27", 510));
        followers(Row.of("2026-02-27", 511));

        assertThat(notices()).isEmpty();
    }

    @Test
    void achieved_is_news_at_once() {
        followers(Row.of("2026-03-01", 1000));

        assertThat(notices())
                .extracting(StatusNotice::from, StatusNotice::to)
                .containsExactly(tuple(Status.ON_TRACK, Status.ACHIEVED));
    }

    @Test
    void tells_only_of_the_time_asked_for() {
        followers(Row.of("2026-03-01", 1000));

        assertThat(progress.notices(Instant.parse("2026-03-04T00:00:00Z"), 10)).isEmpty();
    }

    private Status status() {
        return progress.standing(goal.id(), LocalDate.of(2026, 3, 3)).status();
    }

    private List<StatusNotice> notices() {
        return progress.notices(Instant.EPOCH, 10);
    }

    private void followers(Row... rows) {
        figures.put(x.id(), "followers", MetricKind.LEVEL, List.of(rows));
    }
}
