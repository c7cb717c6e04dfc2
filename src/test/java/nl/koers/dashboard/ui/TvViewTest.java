package nl.koers.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.util.List;
import nl.koers.ImportedFigures;
import nl.koers.ImportedFigures.Row;
import nl.koers.UiTest;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricId;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.goal.Goals;
import nl.koers.goal.SomeGoal;
import nl.koers.goal.Target.TargetKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@UiTest
@WithMockUser(roles = "EDITOR")
class TvViewTest extends SpringBrowserlessTest {

    @Autowired
    Goals goals;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    @Autowired
    ImportedFigures figures;

    @BeforeEach
    void two_goals() {
        Channel x = channels.create(ChannelData.of(Platform.X, "Our X"));
        MetricId followers = metrics.named("followers", MetricKind.LEVEL).id();
        figures.put(
                x.id(),
                "followers",
                MetricKind.LEVEL,
                List.of(Row.of("2026-01-01", 500), Row.of("2026-02-01", 600), Row.of("2026-03-02", 700)));
        define(new SomeGoal(x.id(), followers).title("On course"), 1000);
        define(new SomeGoal(x.id(), followers).title("Far away"), 5000);
        navigate(TvView.class);
    }

    private void define(SomeGoal goal, double target) {
        goals.define(goal.target(TargetKind.ABSOLUTE, target)
                .start(LocalDate.of(2026, 1, 1))
                .deadline(LocalDate.of(2026, 6, 30))
                .data());
    }

    private String heading() {
        return find(H1.class).single().getText();
    }

    private void time_passes() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
    }

    private void press(String words) {
        test(find(NativeButton.class).withText(words).single()).click();
    }

    @Test
    void goes_round_by_itself_the_worst_first() {
        assertThat(heading()).isEqualTo("2 goals: 1\u00a0on track, 1\u00a0behind");
        time_passes();
        assertThat(heading()).isEqualTo("Far away");
        time_passes();
        assertThat(heading()).isEqualTo("On course");
        time_passes();
        assertThat(heading()).isEqualTo("2 goals: 1\u00a0on track, 1\u00a0behind");
    }

    @Test
    void stays_while_it_is_paused_and_can_be_turned_by_hand() {
        press("Pause");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
        time_passes();
        assertThat(heading()).startsWith("2 goals");

        press("Back");
        assertThat(heading()).isEqualTo("On course");
        press("Next");
        assertThat(heading()).startsWith("2 goals");
        press("Go on");
        time_passes();
        assertThat(heading()).isEqualTo("Far away");
    }

    @Test
    void reads_everything_afresh_each_round() {
        time_passes();
        time_passes();
        figures.put(channels.all().getFirst().id(), "followers", MetricKind.LEVEL, List.of(Row.of("2026-03-03", 1000)));

        time_passes();

        assertThat(heading()).isEqualTo("2 goals: 1\u00a0achieved, 1\u00a0behind");
    }

    @Test
    void stops_asking_once_it_is_left() {
        UI.getCurrent().navigate("goals");

        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }
}
