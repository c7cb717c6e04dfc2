package nl.koers.goal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.koers.FixedClock;
import nl.koers.ImportedFigures;
import nl.koers.ImportedFigures.Row;
import nl.koers.UiTest;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.ChannelData;
import nl.koers.channel.ChannelId;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.goal.Annotation;
import nl.koers.goal.AnnotationData;
import nl.koers.goal.AnnotationData.Scope;
import nl.koers.goal.Annotations;
import nl.koers.goal.Goal;
import nl.koers.goal.Goals;
import nl.koers.goal.Milestone;
import nl.koers.goal.SomeGoal;
import nl.koers.shell.ProgressChart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-18. Today is 3 March 2026. */
@UiTest
@WithMockUser(username = "Sanne", roles = "EDITOR")
class ChartNotesTest extends SpringBrowserlessTest {

    @Autowired
    Annotations annotations;

    @Autowired
    Goals goals;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    @Autowired
    ImportedFigures figures;

    @Autowired
    FixedClock.Movable clock;

    @Autowired
    SystemIdentity koers;

    private Goal goal;

    @BeforeEach
    void a_goal_with_a_milestone() {
        goal = koers.call(() -> {
            ChannelId x = channels.create(ChannelData.of(Platform.X, "Our X")).id();
            figures.put(
                    x,
                    "followers",
                    MetricKind.LEVEL,
                    List.of(Row.of("2026-01-01", 500), Row.of("2026-02-01", 600), Row.of("2026-03-02", 700)));
            return goals.define(some(x).deadline(LocalDate.of(2026, 6, 30)).data());
        });
    }

    private SomeGoal some(ChannelId x) {
        return new SomeGoal(x, metrics.find("followers").orElseThrow().id())
                .title("Followers")
                .start(LocalDate.of(2026, 1, 1))
                .milestones(new Milestone(LocalDate.of(2026, 4, 1), 800));
    }

    private void open() {
        UI.getCurrent().navigate("goals/" + goal.id().value());
    }

    private String notes() {
        return find(ChartNotes.class).single().getElement().getTextRecursively();
    }

    private String drawn() {
        return find(ProgressChart.class)
                .single()
                .getElement()
                .getChild(0)
                .getChild(0)
                .getPropertyRaw("model")
                .toString();
    }

    @Test
    void adds_a_note_for_all_goals_on_the_channel_and_takes_it_away() {
        open();
        assertThat(notes()).contains("Milestones: 800 on 1 April 2026.");
        test(find(NativeButton.class).withText("Add a note to the chart").single())
                .click();
        test(find(Button.class).withText("Add").single()).click();
        TextArea text = find(TextArea.class).single();
        assertThat(text.getErrorMessage()).isEqualTo("Write what happened.");

        text.setValue("The page was offline");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Scope> scope = find(RadioButtonGroup.class).single();
        scope.setValue(Scope.CHANNEL);
        test(find(Button.class).withText("Add").single()).click();

        assertThat(notes()).contains("The page was offline", "3 March 2026 · all goals on Our X · Sanne");
        assertThat(annotations.all())
                .extracting(Annotation::data)
                .containsExactly(AnnotationData.ofChannel(
                        goal.data().channel(), LocalDate.of(2026, 3, 3), "The page was offline"));
        assertThat(drawn()).contains("[\"2026-03-03\",\"The page was offline\"]");

        test(find(NativeButton.class).withText("Remove").single()).click();

        assertThat(annotations.all()).isEmpty();
        assertThat(notes()).doesNotContain("offline");
    }

    @Test
    void keeps_the_numbers_under_the_table_as_well() {
        koers.run(() -> {
            annotations.add(AnnotationData.everywhere(LocalDate.of(2026, 2, 20), "Second"));
            annotations.add(AnnotationData.ofGoal(goal.id(), LocalDate.of(2026, 2, 1), "First"));
        });
        open();
        test(find(NativeButton.class).withText("Table").single()).click();

        assertThat(find(ListItem.class, find(ChartNotes.class).single()).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("First"),
                        second -> assertThat(second).startsWith("Second"));
    }

    @Test
    void keeps_an_earlier_target_visible_in_words_and_in_the_chart() {
        clock.moveTo(FixedClock.NOON.plus(Duration.ofDays(1)));
        koers.run(() -> goals.change(
                goal.id(),
                goal.version(),
                some(goal.data().channel()).deadline(LocalDate.of(2026, 9, 30)).data(),
                "The campaign moved"));
        open();

        assertThat(notes())
                .contains("Earlier plans, faint in the chart:")
                .contains("Until 4 March 2026: 1000 by 30 June 2026. “The campaign moved”");
        assertThat(drawn())
                .contains("\"earlier\":[[[\"2026-01-01\",500.0],[\"2026-04-01\",800.0],[\"2026-06-30\",1000.0]]]");
    }

    @Test
    void zooms_by_buttons_and_gives_the_chart_as_a_picture_and_a_file() {
        open();

        assertThat(find(NativeButton.class).withText("Last 90 days").all())
                .as("60 days are known")
                .isEmpty();
        NativeButton month = find(NativeButton.class).withText("Last 30 days").single();
        test(month).click();
        assertThat(month.getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(find(NativeButton.class)
                        .withText("Whole period")
                        .single()
                        .getElement()
                        .getAttribute("aria-pressed"))
                .isEqualTo("false");
        assertThat(find(NativeButton.class).withText("Picture (PNG)").all()).hasSize(1);
        assertThat(find(Anchor.class).withText("Figures (CSV)").all()).hasSize(1);
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void gives_a_viewer_the_notes_and_nothing_to_press() {
        koers.run(() -> annotations.add(AnnotationData.everywhere(LocalDate.of(2026, 2, 20), "Closed")));
        open();

        assertThat(notes()).contains("Closed").doesNotContain("Remove", "Add a note");
    }
}
