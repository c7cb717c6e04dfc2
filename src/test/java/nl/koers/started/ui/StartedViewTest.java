package nl.koers.started.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.koers.ImportedFigures;
import nl.koers.ImportedFigures.Row;
import nl.koers.UiTest;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.ChannelStatus;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Platform;
import nl.koers.goal.Goals;
import nl.koers.objective.Category;
import nl.koers.objective.ObjectiveKind;
import nl.koers.objective.Objectives;
import nl.koers.shell.AmountField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-12: the screen on which pages get their why afterwards. */
@UiTest
@WithMockUser(username = "Anna", roles = "EDITOR")
class StartedViewTest extends SpringBrowserlessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @Autowired
    Goals goals;

    @Autowired
    Objectives objectives;

    @Autowired
    Channels channels;

    @Autowired
    ImportedFigures figures;

    @Autowired
    SystemIdentity koers;

    private Channel x;
    private Channel quiet;

    @BeforeEach
    void two_pages_with_figures_and_one_without() {
        x = page(Platform.X, "Our X");
        quiet = page(Platform.FACEBOOK, "Our Facebook");
        page(Platform.TIKTOK, "Our TikTok");
        koers.run(() -> {
            figures.put(x.id(), "followers", MetricKind.LEVEL, weeks(712, 12.6));
            figures.put(x.id(), "comments", MetricKind.FLOW, weeks(30, 0));
            figures.put(quiet.id(), "followers", MetricKind.LEVEL, weeks(400, -2));
        });
    }

    private Channel page(Platform platform, String name) {
        return koers.call(() -> channels.create(ChannelData.of(platform, name)));
    }

    private static List<Row> weeks(double last, double growth) {
        List<Row> rows = new ArrayList<>();
        for (int i = 20; i >= 0; i--) {
            rows.add(Row.of(TODAY.minusWeeks(i).toString(), last - growth * i));
        }
        return rows;
    }

    private StartedView open() {
        return navigate(StartedView.class);
    }

    private PageRow row(String name) {
        return find(PageRow.class).all().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private PageFields fields(String name) {
        return find(PageFields.class, row(name)).single();
    }

    private static String text(com.vaadin.flow.component.Component component) {
        return component.getElement().getTextRecursively();
    }

    private Button save() {
        return find(Button.class).all().stream()
                .filter(button -> button.getThemeNames().contains("primary"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void shows_a_proposal_with_its_figures_and_what_the_check_says_of_it() {
        StartedView view = open();

        assertThat(text(view)).contains("2 pages have figures and no goal.");
        assertThat(text(row("Our X")))
                .contains("712 followers on 3 March 2026; +54 a month over the last 90 days.")
                .contains("realistic.");
        assertThat(fields("Our X").target.getValue()).isEqualTo("1100");
        assertThat(fields("Our X").category.getValue()).isEqualTo(Category.REACH);
        assertThat(fields("Our Facebook").direction.getValue().keeps()).isTrue();
        assertThat(text(view))
                .contains("1 page with too few figures for a proposal")
                .contains("Our TikTok")
                .contains("No figures yet. Fetch the export of TikTok");
    }

    @Test
    void speaks_dutch() {
        UI.getCurrent().setLocale(Locale.of("nl"));

        assertThat(text(open()))
                .contains("2 pagina's hebben cijfers, maar geen doel.")
                .contains("712 volgers op 3 maart 2026; +54 per maand in de laatste 90 dagen.");
    }

    @Test
    void says_at_once_what_a_changed_target_asks() {
        open();
        AmountField target = fields("Our X").target;

        test(find(NativeButton.class, row("Our X")).withText("Ambitious: 1500").single())
                .click();
        assertThat(target.getValue()).isEqualTo("1500");
        assertThat(text(row("Our X"))).contains("week: ambitious.");

        target.setAmount(9000.0);
        assertThat(text(row("Our X"))).contains("never reached before.");
    }

    @Test
    void another_category_brings_the_metric_that_tells_of_it() {
        open();

        fields("Our X").category.setValue(Category.ENGAGEMENT);

        assertThat(fields("Our X").metric.getValue().code()).isEqualTo("comments");
        assertThat(text(row("Our X"))).contains("comments a month over the last 90 days");
        assertThat(find(ObjectiveLine.class).all().stream().filter(ObjectiveLine::isVisible))
                .hasSize(2);
    }

    @Test
    void makes_what_is_ticked_leaves_what_is_not_used_and_goes_to_the_chain() {
        open();
        fields("Our Facebook").use.setValue(ChannelStatus.NOT_USED);
        fields("Our Facebook").reason.setValue("Our audience is not there.");
        assertThat(save().getText()).isEqualTo("Make 1 goal, leave 1 page");

        test(save()).click();

        assertThat(goals.all()).singleElement().satisfies(goal -> {
            assertThat(goal.data().channel()).isEqualTo(x.id());
            assertThat(goal.data().target().amount()).isEqualTo(1100);
            assertThat(goal.data().title()).isEqualTo("1100 followers on Our X by 3 September 2026");
        });
        assertThat(objectives.tree().all(ObjectiveKind.MARKETING))
                .singleElement()
                .satisfies(made -> assertThat(made.title()).isEqualTo("More people know us"));
        assertThat(koers.call(
                        () -> channels.find(quiet.id()).orElseThrow().data().status()))
                .isEqualTo(ChannelStatus.NOT_USED);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("objectives");
    }

    @Test
    void names_the_row_and_the_way_out_and_keeps_what_was_filled_in() {
        StartedView view = open();
        fields("Our X").target.setValue("many");
        fields("Our Facebook").use.setValue(ChannelStatus.CLOSED);

        test(save()).click();

        assertThat(text(view)).contains("Nothing was made yet.").contains("Our X: ");
        assertThat(fields("Our X").target.isInvalid()).isTrue();

        fields("Our X").target.setAmount(1000.0);
        test(save()).click();

        assertThat(text(view)).contains("Our Facebook: Say why");
        assertThat(fields("Our Facebook").reason.isInvalid()).isTrue();
        assertThat(goals.all()).isEmpty();
    }

    @Test
    void the_chain_and_its_gaps_lead_here() {
        UI.getCurrent().navigate("objectives");

        assertThat(find(RouterLink.class)
                        .withText("Already started? Fit your pages into objectives")
                        .all())
                .extracting(RouterLink::getHref)
                .contains("objectives/started");
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void is_not_for_viewers() {
        UI.getCurrent().navigate("objectives/started");

        assertThat(find(StartedView.class).exists()).isFalse();
    }
}
