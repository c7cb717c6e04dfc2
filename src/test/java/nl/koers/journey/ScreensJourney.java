package nl.koers.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every screen of the menu on the example organisation, as somebody uses it of a Monday. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreensJourney {

    private static final String FOLLOWERS_ON_X = "1000 followers on X in half a year";
    private static final String PINTEREST = "300 followers on Pinterest";

    @TempDir
    static Path folder;

    private Installation koers;
    private Chromium chromium;
    private Visitor anna;

    @BeforeAll
    void start() {
        koers = Installation.of("demo", folder.resolve("demo"), "--language", "en");
        chromium = new Chromium();
        anna = new Visitor(koers, chromium);
        anna.open(koers.linkWith("/sign-in/"));
        anna.page().waitForURL(url -> !url.contains("/sign-in"));
    }

    @AfterAll
    void stop() {
        chromium.close();
        koers.close();
    }

    @Test
    void the_overview_filters_by_a_tile_and_leads_to_a_goal() {
        anna.open("/");
        assertThat(anna.heading()).containsText("goals:");
        tile("behind").click();
        anna.page().waitForURL(url -> url.contains("status=behind"));
        assertThat(anna.page().getByRole(AriaRole.ARTICLE)).hasCount(1);
        anna.link("600 new readers for the newsletter").click();
        assertThat(anna.heading()).hasText("600 new readers for the newsletter");
    }

    @Test
    void a_link_to_the_list_of_goals_shows_what_i_see() throws IOException {
        anna.open("/goals");
        anna.select(anna.page().locator("body"), "Group by", "Channel");
        anna.page().waitForURL(url -> url.contains("group=channel"));
        tile("at risk").click();
        anna.page().waitForURL(url -> url.contains("status=at_risk"));
        Locator rows = anna.page().getByRole(AriaRole.TABLE).getByRole(AriaRole.ROW);
        assertThat(rows.filter(new Locator.FilterOptions().setHasText(FOLLOWERS_ON_X)))
                .hasCount(0);
        int seen = rows.count();

        anna.open(anna.page().url());
        assertThat(anna.page().getByRole(AriaRole.TABLE).getByRole(AriaRole.ROW))
                .hasCount(seen);
        Download csv =
                anna.page().waitForDownload(() -> anna.link("Download as CSV").click());
        assertThat(Files.readString(csv.path()))
                .contains("3000 followers on Instagram")
                .doesNotContain(FOLLOWERS_ON_X);
    }

    @Test
    void a_goal_shows_its_chart_as_a_table_explains_its_numbers_and_keeps_a_check_in_and_a_note() {
        goal(FOLLOWERS_ON_X);
        assertThat(anna.page().locator("koers-chart svg").first()).isVisible();
        anna.button("Table").click();
        assertThat(anna.page().getByRole(AriaRole.TABLE).first()).containsText("planned");
        anna.button("Chart").click();

        anna.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Planned")))
                .first()
                .click();
        anna.sees("The planned line runs straight");
        anna.page().keyboard().press("Escape");

        anna.button("Check in").click();
        Locator dialog = anna.dialog();
        anna.button(dialog, "Save").click();
        assertThat(dialog.getByText("Say how confident you are.")).isVisible();
        dialog.getByLabel("Note").fill("Schools share the drawings.");
        dialog.getByLabel("Doubtful").check();
        anna.button(dialog, "Save").click();
        anna.sees("Schools share the drawings.");

        anna.button("Add a note to the chart").click();
        dialog = anna.dialog();
        dialog.getByLabel("What happened?").fill("The museum night");
        anna.button(dialog, "Add").click();
        anna.sees("The museum night");
    }

    @Test
    void a_chain_is_made_from_the_business_down_to_a_goal() {
        anna.open("/objectives");
        anna.button("New business objective").click();
        anna.dialog().getByLabel("Title").fill("Known beyond the province");
        anna.button(anna.dialog(), "Save").click();
        anna.sees("“Known beyond the province” is saved.");

        anna.button("Add a marketing objective to Known beyond the province").click();
        Locator dialog = anna.dialog();
        dialog.getByLabel("Title").fill("Teachers know us");
        anna.select(dialog, "Category", "Reach");
        anna.button(dialog, "Save").click();
        anna.sees("“Teachers know us” is saved.");

        anna.link("New goal for Teachers know us").click();
        assertThat(anna.heading()).hasText("New goal");
        anna.open("/objectives");
        anna.sees("Known beyond the province");
    }

    @Test
    void the_plan_opens_technology_last_and_stands_there_as_a_document() {
        anna.open("/objectives/plan");
        anna.button("Edit").click();
        Locator audience = anna.field("People: the audience");
        Locator technology = anna.field("Technology: why these channels");
        assertThat(technology).isEnabled();
        audience.fill("");
        audience.blur();
        assertThat(technology).isDisabled();
        audience.fill("Families within an hour of travel.");
        audience.blur();
        assertThat(technology).isEnabled();
        technology.fill("Where they look for a day out.");
        anna.select(anna.page().locator("body"), "Strategy", "Take part");
        anna.button("Save").click();
        anna.sees("Families within an hour of travel.");
        anna.sees("Where they look for a day out.");
        anna.sees("Channels we leave on purpose");
        assertThat(anna.button("Print")).isVisible();
    }

    @Test
    void the_accountable_manager_finds_a_goal_to_accept_and_the_badge_follows() {
        try (Visitor carla = new Visitor(koers, chromium)) {
            carla.open(linkFor("Carla Jansen"));
            carla.page().getByLabel("Password").first().fill("de zon schijnt op de dijk");
            carla.page().locator("vaadin-button[theme~=primary]").click();
            carla.page().waitForURL(url -> !url.contains("/invitation") && !url.contains("/password"));
            carla.open("/actions");
            carla.sees("Answer for “" + PINTEREST + "”");
            carla.page()
                    .getByRole(AriaRole.LISTITEM)
                    .filter(new Locator.FilterOptions().setHasText(PINTEREST))
                    .getByRole(AriaRole.LINK)
                    .click();
            carla.button("I accept this goal").click();
            carla.sees("The goal is accepted.");
            carla.open("/actions");
            assertThat(carla.page().getByText("Answer for “" + PINTEREST + "”")).hasCount(0);
        }
    }

    @Test
    void a_page_we_leave_alone_is_recorded_with_its_reason() {
        anna.open("/channels");
        anna.button("New channel").click();
        Locator dialog = anna.dialog();
        anna.select(dialog, "Platform", "Pinterest");
        dialog.getByLabel("Name").fill("Second board");
        anna.select(dialog, "Use", "Not used, on purpose");
        dialog.getByLabel("Reason").fill("One board is enough.");
        anna.button(dialog, "Save").click();
        anna.sees("Second board is saved.");
        anna.sees("One board is enough.");
    }

    @Test
    void the_wall_shows_one_goal_after_another_and_can_be_paused() {
        anna.open("/tv");
        anna.sees("1 of ");
        anna.button("Pause").click();
        assertThat(anna.button("Go on")).isVisible();
        anna.page().keyboard().press("ArrowRight");
        anna.sees("2 of ");
        assertThat(anna.page().locator("koers-chart svg").first()).isVisible();
        anna.link("Leave").click();
        assertThat(anna.heading()).containsText("goals:");
    }

    @Test
    void reports_lead_to_every_paper() {
        anna.open("/reports");
        anna.link("Open the chain of objectives").click();
        assertThat(anna.heading()).hasText("Objectives");
    }

    @Test
    void a_stricter_threshold_judges_every_goal_anew() {
        anna.open("/settings");
        Locator onTrack = anna.page().getByRole(AriaRole.SPINBUTTON).first();
        onTrack.fill("70");
        anna.button("Save").click();
        anna.sees("Saved.");
        anna.open("/settings");
        assertThat(anna.page().getByRole(AriaRole.SPINBUTTON).first()).hasValue("70");
    }

    @Test
    void everything_of_a_monday_can_be_done_with_the_keyboard_alone() {
        anna.open("/");
        assertThat(anna.heading()).containsText("goals:");
        press("Tab");
        assertThat(focused()).hasText("Skip to the content");
        press("Enter");
        tabTo("600 new readers for the newsletter");
        press("Enter");
        assertThat(anna.heading()).hasText("600 new readers for the newsletter");

        tabTo("Check in");
        press("Enter");
        anna.sees("How does it go?");
        press("Escape");
        assertThat(anna.dialog()).hasCount(0);
        assertThat(focused()).hasText("Check in");

        tabTo("Table");
        press("Enter");
        assertThat(anna.page().getByRole(AriaRole.TABLE).first()).isVisible();
    }

    @Test
    void a_first_visit_with_a_chart_brings_at_most_a_megabyte_and_the_next_one_little() {
        try (BrowserContext cold = chromium.alike(anna.page().context())) {
            double first = transferred(cold, "/") + transferred(cold, "/goals/1");
            double second = transferred(cold, "/") + transferred(cold, "/goals/1");

            System.out.printf(
                    Locale.ROOT,
                    "Overview and a goal with its chart: %.0f kB at first, %.0f kB again%n",
                    first / 1024,
                    second / 1024);
            assertThat(first).isBetween(100.0 * 1024, 1024.0 * 1024);
            assertThat(second).isLessThan(100.0 * 1024);
        }
    }

    /** Bytes over the network, compressed as they came. */
    private double transferred(BrowserContext visitor, String path) {
        double[] bytes = new double[1];
        Page page = visitor.newPage();
        CDPSession network = visitor.newCDPSession(page);
        network.send("Network.enable");
        network.on(
                "Network.loadingFinished",
                finished -> bytes[0] += finished.get("encodedDataLength").getAsDouble());
        page.navigate(koers.url(path));
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.locator("h1").first().waitFor();
        page.close();
        return bytes[0];
    }

    private void press(String key) {
        anna.page().keyboard().press(key);
    }

    private Locator focused() {
        return anna.page().locator(":focus");
    }

    /** Presses Tab until the thing with these words has the focus, and sees that the focus shows. */
    private void tabTo(String words) {
        for (int steps = 0; steps < 60; steps++) {
            press("Tab");
            Locator at = focused();
            if (at.count() == 1 && at.innerText().strip().equals(words)) {
                String outline = (String) at.evaluate("element => getComputedStyle(element).outlineStyle");
                assertThat(outline).isNotEqualTo("none");
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach “" + words + "”");
    }

    private Locator tile(String word) {
        return anna.page()
                .getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Filter by status"))
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(word))
                .first();
    }

    private void goal(String title) {
        anna.open("/goals");
        anna.link(title).click();
        assertThat(anna.heading()).hasText(title);
    }

    private String linkFor(String person) {
        anna.open("/people");
        anna.page()
                .getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("New link for " + person)))
                .first()
                .click();
        return anna.page()
                .getByLabel("Link", new Page.GetByLabelOptions().setExact(true))
                .inputValue();
    }
}
