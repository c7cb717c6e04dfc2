package nl.koers.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * UC-01, UC-03 and UC-23: what a new user meets in the first minutes, in a fresh folder and without mail. The promise:
 * at most three decisions before a chart of one's own, and 120 seconds to it, the program started.
 */
class FirstChoiceJourney {

    private static final int MOST_DECISIONS = 3;
    private static final double MOST_SECONDS = 120;
    /** Milliseconds the example may take on a slow machine. */
    private static final double PATIENCE = 60_000;

    private static final List<String> LEVELS_A_AND_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @TempDir
    Path folder;

    /** Counts what is asked of a user, and how long it takes. */
    private static final class Effort {

        private final long since = System.nanoTime();
        private int decisions;
        private int clicks;

        /** A click that needs no thought: the only way on. */
        void goOn(Locator where) {
            where.click();
            clicks++;
        }

        /** A click by which something is chosen. */
        void decide(Locator where) {
            goOn(where);
            decisions++;
        }

        double say(String what) {
            double seconds = (System.nanoTime() - since) / 1e9;
            System.out.printf("%s: %d decisions, %d clicks, %.1f seconds%n", what, decisions, clicks, seconds);
            return seconds;
        }
    }

    @Test
    void a_recognised_file_becomes_a_chart_of_ones_own_after_three_decisions_at_most() {
        try (Installation koers = Installation.of("start", folder.resolve("own"));
                Chromium chromium = new Chromium();
                BrowserContext visitor = chromium.visitor("en-GB", 1280, ColorScheme.LIGHT)) {
            Page page = visitor.newPage();
            String link = koers.linkWith("/setup/");
            Effort effort = new Effort();
            page.navigate(link);
            setUp(page);
            effort.goOn(button(page, "Start"));
            effort.decide(
                    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Start with my own figures")));
            drop(page, "volgers.csv", sheet("X"));
            effort.goOn(button(page, "New channel"));
            effort.goOn(page.getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Platform")));
            effort.decide(page.getByRole(
                    AriaRole.OPTION, new Page.GetByRoleOptions().setName("X").setExact(true)));
            effort.goOn(page.getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save")));
            assertThat(page.getByText(Pattern.compile("Recognised as")).first()).isVisible();
            assertThat(page.locator(".file svg").first()).isVisible();
            effort.say("A chart of the file, nothing saved yet");

            effort.decide(button(page, "Import"));
            assertThat(page.getByText(Pattern.compile("^Imported: "))).isVisible();
            double seconds = effort.say("Imported");
            assertThat(effort.decisions).isLessThanOrEqualTo(MOST_DECISIONS);
            effort.goOn(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Make this goal")));
            assertThat(page.locator("koers-chart svg").first()).isVisible();
            seconds = Math.max(seconds, effort.say("A chart with a goal in it"));
            assertThat(seconds).isLessThan(MOST_SECONDS);
            effort.goOn(button(page, "Save goal"));
            assertThat(heading(page)).containsText("1000 Volgers on X");
            assertThat(page.locator("koers-chart svg").first()).isVisible();
            effort.say("The goal is made");
        }
    }

    @Test
    void the_example_comes_and_goes_and_ones_own_chart_stays_as_it_was() {
        try (Installation koers = Installation.of("start", folder.resolve("example"));
                Chromium chromium = new Chromium();
                BrowserContext visitor = chromium.visitor("en-GB", 1280, ColorScheme.LIGHT)) {
            Page page = visitor.newPage();
            page.navigate(koers.linkWith("/setup/"));
            Effort effort = new Effort();
            setUp(page);
            effort.goOn(button(page, "Start"));
            assertThat(heading(page)).hasText("How do you want to begin?");
            accessible(page);
            effort.decide(button(page, "Look around with an example"));
            assertThat(heading(page))
                    .containsText("12 goals", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
            effort.say("The example is there");
            assertThat(button(page, "Remove the example")).isVisible();
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Channels")))
                    .isVisible();
            accessible(page);

            page.navigate(koers.url("/channels"));
            assertThat(page.getByText("Friends of Hofwijk").first()).isVisible();
            newChannel(page, "Our X");
            page.navigate(koers.url("/import"));
            drop(page, "volgers.csv", sheet("Our X"));
            button(page, "Import").click();
            assertThat(page.getByText(Pattern.compile("^Imported: "))).isVisible();
            String goal = promise(page, koers);
            String before = figures(page);

            button(page, "Remove the example").click();
            assertThat(page.getByText(Pattern.compile("^The example is gone"))).isVisible();
            assertThat(heading(page)).containsText("1 goal");
            accessible(page);
            button(page, "Close").click();
            assertThat(page.getByText(Pattern.compile("^The example is gone"))).isHidden();
            page.navigate(goal);
            assertThat(page.locator("koers-chart svg").first()).isVisible();
            assertThat(figures(page)).isEqualTo(before).contains("712");
            page.navigate(koers.url("/channels"));
            assertThat(page.getByText("Our X").first()).isVisible();
            assertThat(page.getByText("Friends of Hofwijk")).hasCount(0);
            page.navigate(koers.url("/import"));
            assertThat(page.getByText("volgers.csv").first()).isVisible();
            assertThat(page.getByText(Pattern.compile("hofwijk-"))).hasCount(0);
        }
    }

    private static void setUp(Page page) {
        page.getByLabel("Organisation").fill("Museum aan de Maas");
        page.getByLabel("Your name").fill("Sanne de Vries");
        page.getByLabel("E-mail address").fill("sanne@museum.example");
        page.getByLabel("Password").first().fill("het regent vandaag niet");
    }

    private static void newChannel(Page page, String name) {
        button(page, "New channel").first().click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Platform"))
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("X").setExact(true))
                .click();
        dialog.getByLabel("Name").fill(name);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(page.getByText(name + " is saved.")).isVisible();
    }

    /** Takes up the first goal that is proposed; returns its address. */
    private static String promise(Page page, Installation koers) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Make this goal"))
                .click();
        button(page, "Save goal").click();
        assertThat(page.locator("koers-chart svg").first()).isVisible();
        page.waitForURL(Pattern.compile(".*/goals/\\d+$"));
        assertThat(page.url()).startsWith(koers.url("/goals/"));
        return page.url();
    }

    /** The chart as its table says it. */
    private static String figures(Page page) {
        button(page, "Table").click();
        Locator table = page.getByRole(AriaRole.TABLE).first();
        assertThat(table).isVisible();
        return table.innerText();
    }

    private static void accessible(Page page) {
        assertThat(new AxeBuilder(page).withTags(LEVELS_A_AND_AA).analyze().getViolations())
                .as("what axe finds on %s", page.url())
                .isEmpty();
    }

    private static void drop(Page page, String name, String content) {
        page.locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** A sheet kept by hand and saved by a Dutch spreadsheet: followers a week, 712 now. */
    private String sheet(String channel) {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("dd-MM-uuuu");
        StringBuilder csv = new StringBuilder("Datum;Kanaal;Meting;Waarde\r\n");
        for (int week = 20; week >= 0; week--) {
            csv.append("%s;%s;Volgers;%d\r\n"
                    .formatted(day.format(today.minusDays(1 + 7L * week)), channel, 712 - 9 * week));
        }
        return csv.toString();
    }
}
