package nl.koers.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.koers.UiTest;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.ChannelId;
import nl.koers.channel.Metric;
import nl.koers.channel.MetricId;
import nl.koers.channel.MetricKind;
import nl.koers.channel.MetricUnit;
import nl.koers.channel.Platform;
import nl.koers.goal.Direction;
import nl.koers.goal.Measure;
import nl.koers.i18n.Texts;
import nl.koers.progress.FirstTarget;
import nl.koers.progress.GoalOffer;
import nl.koers.progress.SmartCheck.Finding;
import nl.koers.reading.ImportedTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

@UiTest
@WithMockUser(roles = "EDITOR")
class FirstGoalCardTest extends SpringBrowserlessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private static FirstTarget target(double value, double needed, Finding pace) {
        LocalDate deadline = LocalDate.of(2026, 9, 3);
        return new FirstTarget(Measure.LEVEL, Direction.INCREASE, 712, TODAY, 54, value, TODAY, deadline, needed, pace);
    }

    private static GoalOffer offer(@Nullable FirstTarget ambitious) {
        return new GoalOffer(
                new Channel(new ChannelId(7), 0, ChannelData.of(Platform.X, "Our X")),
                new Metric(new MetricId(3), "tea & cake", MetricKind.LEVEL, MetricUnit.NUMBER),
                target(1000, 47, Finding.REALISTIC),
                ambitious);
    }

    @Test
    void offers_a_goal_in_a_sentence_with_a_link_that_carries_the_answers() {
        FirstGoalCard card = new FirstGoalCard(offer(null), new Texts(), Locale.ENGLISH);
        UI.getCurrent().add(card);

        assertThat(card.getElement().getTextRecursively())
                .contains("You have 712 tea & cake on Our X, +54 a month.")
                .contains("1000 by 3 September 2026 needs +47 a month: realistic.");
        assertThat(find(Anchor.class, card).single().getHref())
                .isEqualTo("goals/new?channel=7&metric=tea+%26+cake&target=1000&deadline=2026-09-03");
    }

    @Test
    void offers_a_higher_goal_beside_it_by_its_honest_name() {
        FirstGoalCard card =
                new FirstGoalCard(offer(target(1500, 128, Finding.AMBITIOUS)), new Texts(), Locale.ENGLISH);
        UI.getCurrent().add(card);

        assertThat(card.getElement().getTextRecursively())
                .contains("Or 1500 by 3 September 2026: that needs +128 a month, ambitious.");
        assertThat(find(Anchor.class, card).all())
                .extracting(Anchor::getHref)
                .hasSize(2)
                .last()
                .asString()
                .endsWith("&target=1500&deadline=2026-09-03");
    }

    @Test
    void gathers_the_metrics_of_a_channel_from_all_tables() {
        List<ImportedTable> tables = List.of(
                new ImportedTable("p", "X", List.of("likes"), null, null, 1),
                new ImportedTable("p", "X", List.of("shares"), null, null, 1),
                new ImportedTable("p", "", List.of("lost"), null, null, 1));

        assertThat(ImportedTable.metrics(tables)).containsOnlyKeys("X").containsEntry("X", List.of("likes", "shares"));
    }
}
