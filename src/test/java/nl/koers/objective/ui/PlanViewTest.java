package nl.koers.objective.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import java.util.Locale;
import nl.koers.UiTest;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.ChannelData;
import nl.koers.channel.ChannelStatus;
import nl.koers.channel.Channels;
import nl.koers.channel.Platform;
import nl.koers.objective.Category;
import nl.koers.objective.ObjectiveData;
import nl.koers.objective.ObjectiveId;
import nl.koers.objective.ObjectiveKind;
import nl.koers.objective.Objectives;
import nl.koers.objective.PostPlanData;
import nl.koers.objective.PostPlans;
import nl.koers.objective.PostStrategy;
import nl.koers.shell.EmptyState;
import nl.koers.shell.Message;
import nl.koers.shell.ObjectiveField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-13. */
@UiTest
@WithMockUser(username = "Anna", roles = "EDITOR")
class PlanViewTest extends SpringBrowserlessTest {

    @Autowired
    PostPlans plans;

    @Autowired
    Objectives objectives;

    @Autowired
    Channels channels;

    @Autowired
    SystemIdentity koers;

    private ObjectiveId known;

    @BeforeEach
    void two_objectives_and_two_channels() {
        known = koers.call(() -> marketing("Known in the region"));
        koers.run(() -> {
            marketing("Visitors come back");
            channels.create(ChannelData.of(Platform.X, "Our X"));
            channels.create(new ChannelData(
                    Platform.TIKTOK, "Our TikTok", "", 30, ChannelStatus.NOT_USED, "Nobody has time for films"));
        });
    }

    private ObjectiveId marketing(String title) {
        return objectives
                .add(new ObjectiveData(ObjectiveKind.MARKETING, null, title, "", Category.REACH))
                .id();
    }

    private void written() {
        koers.run(() -> plans.keep(
                0,
                new PostPlanData(
                        "Families nearby", known, "", PostStrategy.TRAFFIC, "", "", "Four hours a week", "", "", "")));
    }

    private void open() {
        UI.getCurrent().navigate("objectives/plan");
    }

    private String everything() {
        return find(PlanView.class).single().getElement().getTextRecursively();
    }

    private Button button(String caption) {
        return find(Button.class).withText(caption).single();
    }

    private TextArea area(String caption) {
        return find(TextArea.class).withCaption(caption).single();
    }

    @Test
    void is_written_in_its_order_and_opens_technology_last() {
        open();
        assertThat(find(EmptyState.class).exists()).isTrue();
        test(button("Write the plan")).click();

        TextArea technology = area("Technology: why these channels");
        assertThat(technology.isEnabled()).isFalse();
        area("People: the audience").setValue("Families nearby");
        find(ObjectiveField.class).single().choose(known);
        assertThat(technology.isEnabled()).isFalse();
        @SuppressWarnings("unchecked")
        Select<PostStrategy> strategy =
                find(Select.class).withCaption("Strategy").single();
        strategy.setValue(PostStrategy.COMMUNITY);
        assertThat(technology.isEnabled()).isTrue();
        technology.setValue("Where families are");
        test(button("Save")).click();

        assertThat(plans.current().data().technology()).isEqualTo("Where families are");
        assertThat(everything())
                .contains("Last changed on 3 March 2026 by Anna.", "Families nearby", "Take part: build a community")
                .contains("Not first: Visitors come back");
    }

    @Test
    void is_a_document_that_names_channels_used_and_left_and_leads_on_to_goals() {
        written();
        open();

        assertThat(everything())
                .contains("Known in the region", "Four hours a week", "Not written yet.")
                .contains("Channels we use", "Our X")
                .contains("Channels we leave on purpose", "Our TikTok Nobody has time for films");
        assertThat(find(RouterLink.class)
                        .withText("New goal for this objective")
                        .single()
                        .getHref())
                .isEqualTo("goals/new?objective=" + known.value());
        assertThat(find(Button.class).withText("New channel").exists()).isTrue();
    }

    @Test
    void says_that_somebody_else_was_first() {
        written();
        open();
        test(button("Edit")).click();
        koers.run(() -> plans.keep(1, PostPlanData.EMPTY));
        area("People: the audience").setValue("Mine");
        test(button("Save")).click();

        assertThat(find(Message.class).all()).hasSize(1);
        assertThat(plans.current().data()).isEqualTo(PostPlanData.EMPTY);
    }

    @Test
    void keeps_technology_closed_and_says_why() {
        koers.run(() -> plans.keep(0, PostPlanData.EMPTY));
        UI.getCurrent().setLocale(Locale.of("nl"));
        open();

        assertThat(everything())
                .contains("Technologie komt het laatst: dit opent zodra mensen, de eerste doelstelling en de strategie")
                .doesNotContain("Our X");
        assertThat(find(Button.class).withText("Nieuw kanaal").exists()).isFalse();
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void lets_a_viewer_read_and_print_only() {
        written();
        open();

        assertThat(everything()).contains("Families nearby");
        assertThat(find(Button.class).all()).extracting(Button::getText).containsExactly("Print");
    }
}
