package nl.koers.objective.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
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
import nl.koers.goal.Goal;
import nl.koers.goal.Goals;
import nl.koers.goal.SomeGoal;
import nl.koers.objective.Category;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveData;
import nl.koers.objective.ObjectiveId;
import nl.koers.objective.ObjectiveKind;
import nl.koers.objective.Objectives;
import nl.koers.shell.EmptyState;
import nl.koers.shell.Message;
import nl.koers.shell.ObjectiveField;
import nl.koers.shell.StatusBadge;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-12. */
@UiTest
@WithMockUser(username = "Anna", roles = "EDITOR")
class ObjectivesViewTest extends SpringBrowserlessTest {

    @Autowired
    Objectives objectives;

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

    private Objective add(ObjectiveKind kind, @Nullable ObjectiveId parent, String title) {
        Category category = kind == ObjectiveKind.MARKETING ? Category.REACH : null;
        return koers.call(() -> objectives.add(new ObjectiveData(kind, parent, title, "", category)));
    }

    private Goal goal(@Nullable ObjectiveId objective, String page) {
        return koers.call(() -> {
            ChannelId channel =
                    channels.create(ChannelData.of(Platform.X, page)).id();
            figures.put(
                    channel,
                    "followers",
                    MetricKind.LEVEL,
                    List.of(Row.of("2026-01-01", 500), Row.of("2026-02-01", 600), Row.of("2026-03-02", 700)));
            SomeGoal goal = new SomeGoal(
                            channel, metrics.find("followers").orElseThrow().id())
                    .title("Grow on " + page)
                    .start(LocalDate.of(2026, 1, 1))
                    .deadline(LocalDate.of(2026, 6, 30));
            return goals.define((objective == null ? goal : goal.objective(objective)).data());
        });
    }

    private void open() {
        UI.getCurrent().navigate("objectives");
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private String everything() {
        return text(find(ObjectivesView.class).single());
    }

    private Button button(String caption) {
        return find(Button.class).withText(caption).single();
    }

    private void press(String ariaLabel) {
        test(find(NativeButton.class).all().stream()
                        .filter(button ->
                                button.getAriaLabel().filter(ariaLabel::equals).isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private TextField title() {
        return find(TextField.class).withCaption("Title").single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Objective> serves() {
        return find(ComboBox.class).withCaption("Serves").single();
    }

    @Test
    void leads_on_when_there_is_nothing() {
        open();

        assertThat(find(EmptyState.class).exists()).isTrue();
        test(button("New business objective")).click();
        title().setValue("More visitors");
        test(button("Save")).click();

        assertThat(find(EmptyState.class).exists()).isFalse();
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("More visitors");
    }

    @Test
    void shows_the_chain_with_what_each_link_comes_to() {
        Objective visitors = add(ObjectiveKind.BUSINESS, null, "More visitors");
        Objective mail = add(ObjectiveKind.STRATEGY, visitors.id(), "By mail");
        Objective known = add(ObjectiveKind.MARKETING, mail.id(), "Known in the region");
        goal(known.id(), "Our X");

        open();

        assertThat(everything())
                .contains("1 business objective: 1 on track.")
                .contains("Marketing objective · Reach and awareness")
                .contains("1 goal: 1 on track")
                .contains("None: every goal serves a business objective");
        ServingGoals serving = find(ServingGoals.class).single();
        assertThat(text(serving))
                .startsWith("OnOur X")
                .contains("Grow on Our X", "700 of 1000 · planned 667", "On track");
        assertThat(find(StatusBadge.class).all()).hasSize(4);
        assertThat(find(ChainTree.class).single().getId())
                .contains("objective-" + visitors.id().value());
        assertThat(find(RouterLink.class)
                        .withText("New goal for this objective")
                        .single()
                        .getHref())
                .isEqualTo("goals/new?objective=" + known.id().value());
    }

    @Test
    void names_what_does_not_hang_together() {
        Objective visitors = add(ObjectiveKind.BUSINESS, null, "More visitors");
        add(ObjectiveKind.MARKETING, visitors.id(), "Without goals");
        Objective loose = add(ObjectiveKind.MARKETING, null, "Loose");
        goal(null, "Our X");
        goal(loose.id(), "Our Y");
        koers.run(() -> channels.create(ChannelData.of(Platform.BLOG, "Our blog")));

        open();

        assertThat(text(find(GapList.class).single()))
                .contains("2 goals without a business objective", "Grow on Our X", "Grow on Our Y")
                .contains("1 objective without an open goal", "Without goals")
                .contains("1 page without a goal", "Our blog");
        assertThat(everything())
                .contains("1 business objective: 1 without goals. 2 goals do not serve any business objective.")
                .contains("Not under a business objective yet");
        assertThat(find(Anchor.class, find(GapList.class).single()).single().getHref())
                .startsWith("objectives#objective-");
    }

    @Test
    void hangs_a_goal_that_was_there_already_under_an_objective() {
        Objective visitors = add(ObjectiveKind.BUSINESS, null, "More visitors");
        Objective known = add(ObjectiveKind.MARKETING, visitors.id(), "Known");
        Goal goal = goal(null, "Our X");
        open();

        press("Choose an objective for Grow on Our X");
        test(button("Save")).click();
        ObjectiveField field = find(ObjectiveField.class).single();
        assertThat(field.isInvalid()).isTrue();
        field.choose(known.id());
        test(button("Save")).click();

        assertThat(goals.find(goal.id()).orElseThrow().data().objective()).isEqualTo(known.id());
        assertThat(find(GapList.class).exists()).isFalse();
    }

    @Test
    void proposes_what_a_new_link_serves_and_says_at_the_field_what_is_missing() {
        Objective visitors = add(ObjectiveKind.BUSINESS, null, "More visitors");
        open();

        press("Add a marketing objective to More visitors");
        assertThat(serves().getValue()).isEqualTo(visitors);
        title().setValue("Known");
        test(button("Save")).click();
        @SuppressWarnings("unchecked")
        Select<Category> category = find(Select.class).withCaption("Category").single();
        assertThat(category.isInvalid()).isTrue();
        category.setValue(Category.LOYALTY);
        test(button("Save")).click();

        assertThat(objectives.tree().under(visitors.id()))
                .extracting(Objective::title)
                .containsExactly("Known");
    }

    @Test
    void moves_an_objective_and_remembers_it() {
        Objective visitors = add(ObjectiveKind.BUSINESS, null, "More visitors");
        Objective income = add(ObjectiveKind.BUSINESS, null, "More income");
        Objective known = add(ObjectiveKind.MARKETING, visitors.id(), "Known");
        open();

        press("Edit Known");
        serves().setValue(income);
        test(button("Save")).click();

        assertThat(objectives.tree().path(known.id())).first().isEqualTo(income);
        press("Edit Known");
        assertThat(text(find(ObjectiveHistory.class).single()))
                .contains("Serves: More visitors → More income")
                .contains("Anna");
    }

    @Test
    void refuses_to_delete_what_something_hangs_below_and_says_what() {
        Objective visitors = add(ObjectiveKind.BUSINESS, null, "More visitors");
        Objective known = add(ObjectiveKind.MARKETING, visitors.id(), "Known");
        open();

        press("Edit More visitors");
        test(button("Delete")).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(text(find(Message.class).single())).contains("First move what hangs below it elsewhere: “Known”.");
        test(button("Cancel")).click();

        press("Edit Known");
        test(button("Delete")).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(objectives.find(known.id())).isEmpty();
    }

    @Test
    void says_that_somebody_else_was_first() {
        Objective visitors = add(ObjectiveKind.BUSINESS, null, "More visitors");
        open();
        press("Edit More visitors");
        koers.run(() -> objectives.change(visitors.id(), 0, visitors.data()));

        title().setValue("Mine");
        test(button("Save")).click();

        assertThat(find(Message.class).all()).hasSize(1);
        assertThat(objectives.find(visitors.id()).orElseThrow().title()).isEqualTo("More visitors");
    }

    @Test
    void speaks_dutch() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        Objective visitors = add(ObjectiveKind.BUSINESS, null, "Meer bezoekers");
        goal(add(ObjectiveKind.MARKETING, visitors.id(), "Bekend").id(), "X");
        goal(null, "Y");
        open();

        assertThat(find(Paragraph.class)
                        .withClassName("lead")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .isEqualTo(
                        "1 bedrijfsdoelstelling: 1 op koers. 1 doel draagt aan geen enkele bedrijfsdoelstelling bij. "
                                + "Naar het plan");
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void shows_a_viewer_no_way_to_change_anything() {
        add(ObjectiveKind.BUSINESS, null, "More visitors");
        goal(null, "Our X");
        open();

        assertThat(everything()).contains("More visitors", "Grow on Our X");
        assertThat(find(NativeButton.class, find(ObjectivesView.class).single()).all())
                .isEmpty();
        assertThat(find(Button.class).all()).extracting(Button::getText).containsExactly("Print");
    }
}
