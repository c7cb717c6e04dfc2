package nl.koers.goal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
import nl.koers.goal.GoalId;
import nl.koers.goal.Goals;
import nl.koers.goal.SomeGoal;
import nl.koers.progress.CheckIn;
import nl.koers.progress.CheckIn.Confidence;
import nl.koers.progress.CheckInData;
import nl.koers.progress.CheckIns;
import nl.koers.shell.DayField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-17. Today is 3 March 2026. */
@UiTest
@WithMockUser(username = "Sanne", roles = "EDITOR")
class CheckInListTest extends SpringBrowserlessTest {

    @Autowired
    CheckIns checkIns;

    @Autowired
    Goals goals;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    @Autowired
    ImportedFigures figures;

    @Autowired
    SystemIdentity koers;

    private GoalId goal;

    @BeforeEach
    void a_goal_that_is_on_track() {
        goal = koers.call(() -> {
            ChannelId x = channels.create(ChannelData.of(Platform.X, "X")).id();
            figures.put(
                    x,
                    "followers",
                    MetricKind.LEVEL,
                    List.of(Row.of("2026-01-01", 500), Row.of("2026-02-01", 600), Row.of("2026-03-02", 700)));
            return goals.define(new SomeGoal(
                                    x, metrics.find("followers").orElseThrow().id())
                            .start(LocalDate.of(2026, 1, 1))
                            .deadline(LocalDate.of(2026, 6, 30))
                            .data())
                    .id();
        });
    }

    private void open() {
        UI.getCurrent().navigate("goals/" + goal.value());
    }

    private String list() {
        return find(CheckInList.class).single().getElement().getTextRecursively();
    }

    private Button button(String caption) {
        return find(Button.class).withText(caption).all().getFirst();
    }

    @Test
    void asks_for_a_note_and_ones_own_confidence_and_shows_them_beside_the_status() {
        open();
        assertThat(list()).contains("Nobody has written how it goes.");
        test(button("Check in")).click();

        test(button("Save")).click();
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Confidence> confidence = find(RadioButtonGroup.class).single();
        assertThat(confidence.isInvalid()).isTrue();
        confidence.setValue(Confidence.MEDIUM);
        test(button("Save")).click();
        TextArea note = find(TextArea.class).single();
        assertThat(note.getErrorMessage()).isEqualTo("Write in a sentence or two how it goes.");
        note.setValue("The spring campaign starts on 6 April.");
        test(button("Save")).click();

        assertThat(find(TextArea.class).all()).as("closed").isEmpty();
        assertThat(list())
                .contains("The spring campaign starts on 6 April.")
                .contains("Doubtful")
                .contains("Computed by Koers:On track")
                .contains("Sanne · 3 March 2026 · at 700");
        assertThat(checkIns.of(goal)).hasSize(1);
    }

    @Test
    void tells_it_in_the_history_too_and_takes_it_back() {
        checkIns.write(goal, new CheckInData(LocalDate.of(2026, 2, 20), "Quiet", Confidence.LOW));
        open();
        assertThat(list()).contains("at 600", "written on 3 March 2026");
        test(find(TabSheet.class).single()).select("History");
        assertThat(find(HistoryList.class).single().getElement().getTextRecursively())
                .contains("Check-in about 20 February 2026: Not confident")
                .contains("“Quiet”");
        test(find(TabSheet.class).single()).select("Check-ins");

        test(find(NativeButton.class).withText("Take back").single()).click();

        assertThat(checkIns.of(goal)).isEmpty();
        assertThat(list()).contains("Nobody has written");
    }

    @Test
    void shows_on_a_past_day_what_was_said_by_then() {
        checkIns.write(goal, new CheckInData(LocalDate.of(2026, 2, 20), "Quiet", Confidence.LOW));
        checkIns.write(goal, new CheckInData(LocalDate.of(2026, 3, 1), "Better", Confidence.HIGH));

        UI.getCurrent().navigate("goals/" + goal.value(), QueryParameters.of("asOf", "2026-02-25"));

        assertThat(list()).contains("Quiet").doesNotContain("Better");
        assertThat(find(Button.class).withText("Check in").all()).isEmpty();
    }

    @Test
    void says_it_in_dutch_and_gives_the_day_of_today() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        checkIns.write(goal, new CheckInData(LocalDate.of(2026, 3, 3), "Rustig", Confidence.LOW));
        open();

        assertThat(list()).contains("Weinig vertrouwen", "Berekend door Koers:Op koers", "bij 700");
        test(button("Voortgang noteren")).click();
        assertThat(find(DayField.class).all().getLast().getValue()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(checkIns.of(goal)).extracting(CheckIn::by).containsExactly("Sanne");
    }
}
