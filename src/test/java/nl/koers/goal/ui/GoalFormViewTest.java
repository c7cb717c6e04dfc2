package nl.koers.goal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import nl.koers.ImportedFigures;
import nl.koers.ImportedFigures.Row;
import nl.koers.UiTest;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalData;
import nl.koers.goal.Goals;
import nl.koers.goal.SomeGoal;
import nl.koers.shell.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@UiTest
@WithMockUser(roles = "EDITOR")
class GoalFormViewTest extends SpringBrowserlessTest {

    @Autowired
    Goals goals;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    @Autowired
    ImportedFigures figures;

    @Autowired
    SystemIdentity identity;

    private Channel x;

    @BeforeEach
    void a_page_with_figures() {
        x = identity.call(() -> {
            Channel channel = channels.create(ChannelData.of(Platform.X, "Our X"));
            figures.put(channel.id(), "followers", MetricKind.LEVEL, List.of(Row.of("2026-03-01", 504)));
            return channel;
        });
    }

    private GoalForm form() {
        return find(GoalForm.class).single();
    }

    private void save(String caption) {
        test(find(Button.class).withText(caption).single()).click();
    }

    private GoalForm edit(Goal goal) {
        UI.getCurrent().navigate("goals/" + goal.id().value() + "/edit");
        return form();
    }

    private Goal goal() {
        return goals.define(
                new SomeGoal(x.id(), metrics.find("followers").orElseThrow().id()).data());
    }

    @Test
    void asks_a_reason_when_the_promise_changes() {
        Goal goal = goal();
        GoalForm form = edit(goal);
        assertThat(form.reason.isVisible()).isFalse();

        form.target.amount().setValue("900");
        assertThat(form.reason.isVisible()).isTrue();
        save("Save");

        assertThat(form.reason.isInvalid()).isTrue();
        assertThat(goals.find(goal.id()).orElseThrow().data().target().amount()).isEqualTo(1000);
        form.reason.setValue("The campaign was cut");
        save("Save");
        assertThat(goals.find(goal.id()).orElseThrow().data().target().amount()).isEqualTo(900);
        assertThat(goals.history(goal.id()).getFirst().reason()).isEqualTo("The campaign was cut");
    }

    @Test
    void says_when_somebody_else_was_first() {
        Goal goal = goal();
        GoalForm form = edit(goal);
        goals.change(goal.id(), goal.version(), goal.data(), "");

        form.why.setValue("Because");
        save("Save");

        assertThat(find(Message.class).exists()).isTrue();
        assertThat(goals.find(goal.id()).orElseThrow().data().why()).isEmpty();
    }

    @Test
    void keeps_what_it_does_not_show() {
        Goal goal = goal();
        GoalForm form = edit(goal);

        form.why.setValue("Known by families");
        save("Save");

        GoalData saved = goals.find(goal.id()).orElseThrow().data();
        assertThat(saved.why()).isEqualTo("Known by families");
        assertThat(saved.title()).isEqualTo(goal.data().title());
        assertThat(saved.target()).isEqualTo(goal.data().target());
    }
}
