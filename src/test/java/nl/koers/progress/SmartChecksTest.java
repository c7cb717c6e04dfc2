package nl.koers.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.koers.ImportedFigures;
import nl.koers.ImportedFigures.Came;
import nl.koers.ImportedFigures.Row;
import nl.koers.KoersTest;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.goal.Goals;
import nl.koers.goal.SomeGoal;
import nl.koers.progress.SmartCheck.Letter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-05: the check and the offer of a first goal, on figures that an import brought. */
@KoersTest
@WithMockUser(roles = "EDITOR")
class SmartChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @Autowired
    SmartChecks checks;

    @Autowired
    Goals goals;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    @Autowired
    ImportedFigures figures;

    private Channel x;

    @BeforeEach
    void a_page_that_grows() {
        x = channels.create(ChannelData.of(Platform.X, "Our X"));
        figures.put(x.id(), "followers", MetricKind.LEVEL, weeks(712, 12.6));
        figures.put(x.id(), "visits", MetricKind.FLOW, weeks(300, 0));
    }

    private static List<Row> weeks(double last, double growth) {
        List<Row> rows = new ArrayList<>();
        for (int i = 20; i >= 0; i--) {
            rows.add(Row.of(TODAY.minusWeeks(i).toString(), last - growth * i));
        }
        return rows;
    }

    private SomeGoal goal() {
        return new SomeGoal(x.id(), metrics.find("followers").orElseThrow().id());
    }

    @Test
    void offers_a_goal_on_the_standing_figure_of_a_page_without_goals() {
        GoalOffer offer = checks.offer(Map.of("Our X", List.of("visits", "followers", "unheard of")))
                .orElseThrow();

        assertThat(offer.metric().code()).isEqualTo("followers");
        assertThat(offer.channel().id()).isEqualTo(x.id());
        assertThat(offer.target().target()).isEqualTo(1100);
        assertThat(offer.target().pace()).isEqualTo(SmartCheck.Finding.REALISTIC);
        assertThat(offer.ambitious()).isNotNull().satisfies(higher -> {
            assertThat(higher.target()).isEqualTo(1500);
            assertThat(higher.pace()).isEqualTo(SmartCheck.Finding.AMBITIOUS);
        });
    }

    @Test
    void offers_a_sum_where_nothing_stands() {
        assertThat(checks.offer(Map.of("Our X", List.of("visits")))
                        .orElseThrow()
                        .target()
                        .value())
                .isGreaterThan(1000);
    }

    @Test
    void offers_nothing_where_there_is_a_goal_already_or_no_such_page() {
        goals.define(goal().data());

        assertThat(checks.offer(Map.of("Our X", List.of("followers")))).isEmpty();
        assertThat(checks.offer(Map.of("Nobody", List.of("followers")))).isEmpty();
    }

    @Test
    void names_the_file_of_the_newest_figure_and_none_for_a_value_typed_in() {
        SmartDraft draft = SmartDraft.of(goals.define(goal().data()).data());
        assertThat(checks.check(draft).newest()).isEqualTo(new SmartCheck.Newest(712, TODAY, 0, "figures.csv"));

        figures.put(
                new Came("typed", "HAND", null),
                x.id(),
                "followers",
                MetricKind.LEVEL,
                List.of(Row.of(TODAY.toString(), 720)));

        assertThat(checks.check(draft).newest()).isEqualTo(new SmartCheck.Newest(720, TODAY, 0, ""));
        assertThat(checks.check(draft).part(Letter.A).finding()).isEqualTo(SmartCheck.Finding.REALISTIC);
    }

    @Test
    void draws_the_planned_line_once_there_is_a_target() {
        SmartDraft draft = SmartDraft.of(goals.define(goal().data()).data());
        SmartDraft open = new SmartDraft(
                draft.channel(),
                draft.metric(),
                draft.measure(),
                draft.direction(),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null);

        assertThat(checks.course(draft).orElseThrow().planned()).hasSize(2);
        assertThat(checks.course(open).orElseThrow().planned()).isEmpty();
        assertThat(checks.course(open).orElseThrow().actual()).hasSize(21);
    }
}
