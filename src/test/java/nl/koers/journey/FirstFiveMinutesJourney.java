package nl.koers.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * UC-01, UC-02, UC-03, UC-05 and UC-06 in one sitting: set up, drop an X export and a Dutch sheet, promise 1000
 * followers in six months, see chart, status and the warning of a quiet page; the same in Dutch; a viewer who may not; a
 * second page that gets its goal and objective afterwards.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstFiveMinutesJourney {

    private static final String PASSWORD = "het regent vandaag niet";

    @TempDir
    static Path folder;

    private final LocalDate today = LocalDate.now(java.time.ZoneOffset.UTC);
    private Installation koers;
    private Chromium chromium;
    private BrowserContext admin;
    private Page page;

    @BeforeAll
    void start() {
        koers = Installation.of("start", folder.resolve("data"));
        chromium = new Chromium();
        admin = chromium.visitor("en-GB", 1280, ColorScheme.LIGHT);
        page = admin.newPage();
    }

    @AfterAll
    void stop() {
        chromium.close();
        koers.close();
    }

    @Test
    @Order(1)
    void the_set_up_link_makes_the_first_admin_and_works_once() {
        String link = koers.linkWith("/setup/");
        page.navigate(link);
        page.getByLabel("Organisation").fill("Museum Hofwijk");
        page.getByLabel("Your name").fill("Sanne de Vries");
        page.getByLabel("E-mail address").fill("sanne@museum.example");
        page.getByLabel("Password").first().fill(PASSWORD);
        button(page, "Start").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("How do you want to begin?");

        try (BrowserContext stranger = chromium.visitor("en-GB", 1280, ColorScheme.LIGHT)) {
            Page late = stranger.newPage();
            late.navigate(link);
            assertThat(late.getByText("Nothing here")).isVisible();
        }
    }

    @Test
    @Order(2)
    void a_channel_is_added_from_the_empty_screen() {
        open("/channels");
        button(page, "New channel").first().click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        button(dialog, "Save").click();
        assertThat(dialog.getByText("Choose where this page lives.")).isVisible();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Platform"))
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("X").setExact(true))
                .click();
        dialog.getByLabel("Name").fill("X");
        button(dialog, "Save").click();
        assertThat(page.getByText("X is saved.")).isVisible();
    }

    @Test
    @Order(3)
    void an_x_export_and_a_dutch_sheet_are_recognised_and_the_same_bytes_again_change_nothing() {
        open("/import");
        FilePayload export = file("account_overview_analytics.csv", xExport());
        drop(export, file("volgers.csv", dutchSheet()));
        assertThat(page.getByText(Pattern.compile("Recognised as")).first()).isVisible();
        assertThat(page.getByText(Pattern.compile("Recognised as"))).hasCount(2);
        assertThat(page.getByText("2 files are ready to be imported.")).isVisible();
        assertThat(page.getByText("Nothing has been imported yet.")).isVisible();
        button(page, "Import all").click();
        assertThat(page.getByText(Pattern.compile("^Imported: "))).hasCount(2);

        drop(export);
        assertThat(page.getByText(Pattern.compile("was imported before"))).isVisible();
    }

    @Test
    @Order(4)
    void a_file_that_cannot_be_read_without_guessing_says_what_to_do() {
        open("/import");
        drop(file(
                "dagmaand.csv",
                "Datum;Kanaal;Meting;Waarde\r\n01/02/2026;X;Volgers;10\r\n02/02/2026;X;Volgers;12\r\n"));
        assertThat(page.getByText("How are the dates written?").first()).isVisible();
    }

    @Test
    @Order(5)
    void a_goal_of_1000_followers_shows_its_chart_and_status_at_once() {
        open("/goals/new");
        assertThat(page.getByLabel("Channel", new Page.GetByLabelOptions().setExact(true))
                        .first())
                .hasValue("X");
        choose("Metric", "Volgers");
        button(page, "Next").click();
        page.getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("Target").setExact(true))
                .fill("1000");
        button(page, "Save goal").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("1000");
        assertThat(page.locator("koers-chart svg").first()).isVisible();
        assertThat(page.getByText(Pattern.compile("On track|At risk|Behind|Too early to tell"))
                        .first())
                .isVisible();
        button(page, "Table").click();
        assertThat(page.getByRole(AriaRole.TABLE).first()).containsText("712");
    }

    @Test
    @Order(6)
    void a_page_without_a_post_for_40_days_is_warned_about_in_both_languages() {
        open("/");
        assertThat(page.getByText("No post on X for 40 days.").first()).isVisible();
        open("/channels");
        assertThat(page.getByText("No post on X for 40 days.").first()).isVisible();

        button(page, "NL").click();
        assertThat(page.getByText("Al 40 dagen geen bericht op X.").first()).isVisible();
        open("/");
        assertThat(page.getByText("Vraagt aandacht")).isVisible();
        button(page, "EN").click();
        assertThat(page.getByText("Needs attention")).isVisible();
    }

    @Test
    @Order(7)
    void a_viewer_comes_in_by_a_link_sees_the_goal_and_may_not_change_it() {
        open("/people");
        button(page, "Invite somebody").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Name").fill("Bert Bekijker");
        dialog.getByLabel("E-mail address").fill("bert@museum.example");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Role"))
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Viewer"))
                .click();
        button(dialog, "Make link").click();
        String link = page.getByLabel("Link", new Page.GetByLabelOptions().setExact(true))
                .inputValue();
        assertThat(link).contains("/invitation/");

        try (BrowserContext context = chromium.visitor("en-GB", 1280, ColorScheme.LIGHT)) {
            Page viewer = context.newPage();
            viewer.navigate(link);
            viewer.getByLabel("Password").first().fill("nog een lange zin");
            button(viewer, "Save password and start").click();
            assertThat(viewer.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText("1 goal");
            assertThat(viewer.getByText("New goal")).hasCount(0);
            viewer.navigate(koers.url("/people"));
            assertThat(viewer.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText(Pattern.compile("Not for your role|Nothing here"));
            viewer.navigate(koers.url("/goals/new"));
            assertThat(viewer.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText(Pattern.compile("Not for your role|Nothing here"));
        }
    }

    @Test
    @Order(8)
    void somebody_comes_back_by_e_mail_address_and_password() {
        try (BrowserContext context = chromium.visitor("en-GB", 1280, ColorScheme.LIGHT)) {
            Page back = context.newPage();
            back.navigate(koers.url("/"));
            signIn(back, PASSWORD);
            back.waitForURL(url -> !url.contains("/sign-in"));
            assertThat(back.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText("1 goal");
        }
        try (BrowserContext context = chromium.visitor("en-GB", 1280, ColorScheme.LIGHT)) {
            Page stranger = context.newPage();
            stranger.navigate(koers.url("/"));
            signIn(stranger, "een verkeerde zin");
            assertThat(stranger.getByText("That did not work")).isVisible();
        }
    }

    @Test
    @Order(9)
    void a_page_that_was_there_before_its_why_gets_a_goal_and_an_objective() {
        open("/channels");
        button(page, "New channel").first().click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Platform"))
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Facebook"))
                .click();
        assertThat(dialog.getByText("Left empty, it is called Facebook.")).isVisible();
        button(dialog, "Save").click();
        assertThat(page.getByText("Facebook is saved.")).isVisible();
        open("/import");
        drop(file("facebook.csv", dutchSheet().replace(";X;", ";Facebook;")));
        button(page, "Import").click();
        assertThat(page.getByText(Pattern.compile("^Imported: "))).hasCount(1);

        open("/objectives/started");
        Locator row = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Facebook"));
        Locator target = row.getByLabel("Target", new Locator.GetByLabelOptions().setExact(true));
        String realistic = target.inputValue();
        assertThat(Integer.parseInt(realistic)).isGreaterThan(712);
        target.fill("");
        button(page, "Make 1 goal").click();
        assertThat(page.getByText("Nothing was made yet. Mend this first:")).isVisible();
        target.fill(realistic);
        button(page, "Make 1 goal").click();
        assertThat(page.getByText("1 goal is made. 1 objective is new.")).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(realistic)))
                        .first())
                .isVisible();
    }

    private static void signIn(Page page, String password) {
        page.getByLabel("E-mail address").fill("sanne@museum.example");
        page.getByLabel("Password").first().fill(password);
        button(page, "Sign in").click();
    }

    private void open(String path) {
        page.navigate(koers.url(path));
    }

    private void drop(FilePayload... files) {
        page.locator("input[type=file]").first().setInputFiles(files);
    }

    private void choose(String label, String option) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
        field.fill(option);
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .first()
                .click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Locator where, String name) {
        return where.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }

    /** X's own export by day, newest first, 120 days to yesterday; the last post is 40 days before that. */
    private String xExport() {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("EEE, MMM d, uuuu", Locale.US);
        StringBuilder csv =
                new StringBuilder("Date,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Unfollows,"
                        + "Replies,Reposts,Profile visits,Create Post,Video views,Media views\n");
        for (int back = 1; back <= 120; back++) {
            int posts = back >= 41 && back % 3 == 2 ? 1 : 0;
            csv.append("\"%s\",%d,5,9,0,0,3,1,0,1,7,%d,0,0%n"
                    .formatted(day.format(today.minusDays(back)), 300 - back, posts)
                    .replace(System.lineSeparator(), "\n"));
        }
        return csv.toString();
    }

    /** A sheet kept by hand and saved by a Dutch spreadsheet: followers a week, 712 now. */
    private String dutchSheet() {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("dd-MM-uuuu");
        StringBuilder csv = new StringBuilder("Datum;Kanaal;Meting;Waarde\r\n");
        for (int week = 20; week >= 0; week--) {
            csv.append("%s;X;Volgers;%d\r\n".formatted(day.format(today.minusDays(1 + 7L * week)), 712 - 9 * week));
        }
        return csv.toString();
    }
}
