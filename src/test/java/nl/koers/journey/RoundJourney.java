package nl.koers.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** UC-25 and UC-26: a budget round from its making to a goal that stops, on the example organisation. */
class RoundJourney {

    private static final String NEWSLETTER = "600 new readers for the newsletter";

    @TempDir
    Path folder;

    @Test
    void a_round_is_made_frozen_and_decided_on_while_figures_keep_coming() {
        try (Installation koers = Installation.of("demo", folder.resolve("demo"), "--language", "en");
                Chromium chromium = new Chromium();
                Visitor anna = new Visitor(koers, chromium)) {
            anna.open(koers.linkWith("/sign-in/"));
            anna.page().waitForURL(url -> !url.contains("/sign-in"));

            makes(anna);
            freezes(anna);
            String frozen = said(anna);
            String token = koers.token("desk", "EDITOR");
            assertThat(bring(koers, token)).isBetween(200, 299);
            anna.open(anna.page().url());
            anna.sees("Version 1, frozen on");
            assertThat(said(anna)).isEqualTo(frozen);
            anna.open(anna.page().url().replaceAll("\\?.*", "") + "?version=now");
            anna.sees("As it is now");
            assertThat(said(anna)).isNotEqualTo(frozen);

            stops(anna);
            assertThat(paper(anna)).endsWith(" v1.pdf");
            reads(anna);
            String board = koers.token("board", "MANAGER");
            assertThat(koers.get("/api/v1/rounds", board).body()).contains("Board of this month");
            assertThat(koers.get("/api/v1/rounds", token).statusCode()).isEqualTo(404);
        }
    }

    private static void makes(Visitor anna) {
        anna.open("/reports");
        anna.link("Open budget rounds").click();
        assertThat(anna.heading()).hasText("Budget rounds");
        anna.button("New budget round").click();
        anna.field("Name").fill("Board of this month");
        anna.button(anna.dialog(), "Make round").click();
        assertThat(anna.heading()).hasText("Board of this month");
        anna.sees("Open: nothing frozen yet");
    }

    private static void freezes(Visitor anna) {
        anna.button("Freeze").click();
        anna.button(anna.page().locator("vaadin-confirm-dialog"), "Freeze").click();
        anna.sees("Version 1, frozen on");
    }

    /** What the page says of objectives and goals. */
    private static String said(Visitor anna) {
        anna.page().waitForLoadState(LoadState.NETWORKIDLE);
        Locator objectives = anna.page().locator(".round-objective");
        assertThat(objectives.first()).isVisible();
        return String.join("\n", objectives.allTextContents());
    }

    /** A figure for a goal of the round, by a program. */
    private static int bring(Installation koers, String token) {
        String today = LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();
        return koers.post(
                        "/api/v1/snapshots",
                        token,
                        "[{\"channel\":\"Hofwijk on X\",\"metric\":\"followers\",\"from\":\"" + today
                                + "\",\"value\":4321}]")
                .statusCode();
    }

    /** Name of the file. */
    private static String paper(Visitor anna) {
        Download paper =
                anna.page().waitForDownload(() -> anna.link("Download as PDF").click());
        assertThat(paper.path()).isNotEmptyFile();
        return paper.suggestedFilename();
    }

    /** The same in a window of its own, for the printer. */
    private static void reads(Visitor anna) {
        Page paper = anna.page()
                .waitForPopup(() -> anna.link("Open to read or print").click());
        assertThat(paper.getByRole(AriaRole.HEADING)
                        .filter(new Locator.FilterOptions().setHasText("Board of this month")))
                .isVisible();
        assertThat(paper.locator("svg").first()).isVisible();
        assertThat(paper.locator("script")).hasCount(0);
        paper.close();
    }

    private static void stops(Visitor anna) {
        anna.open(anna.page().url().replaceAll("\\?.*", ""));
        anna.button("Open all goals").click();
        anna.button("Stop “" + NEWSLETTER + "”").click();
        anna.button(anna.dialog(), "Decide").click();
        anna.sees("Say why it stops.");
        anna.dialog().getByLabel("Reason").fill("Nobody reads it to the end.");
        anna.button(anna.dialog(), "Decide").click();
        anna.sees("Nobody reads it to the end.");
        anna.link("Open goal “" + NEWSLETTER + "”").click();
        assertThat(anna.heading()).hasText(NEWSLETTER);
        anna.sees("Management decided so");
        anna.sees("Nobody reads it to the end.");
        anna.link("To budget round “Board of this month”, in which it was stopped")
                .click();
        assertThat(anna.heading()).hasText("Board of this month");
    }
}
