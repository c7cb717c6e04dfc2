package nl.koers.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** UC-28: a goal is read by somebody without an account, without what it costs, until the link is ended. */
class ShareJourney {

    @TempDir
    Path folder;

    @Test
    void somebody_without_an_account_reads_a_goal_until_the_link_is_ended() {
        try (Installation koers = Installation.of("demo", folder.resolve("demo"), "--language", "en");
                Chromium chromium = new Chromium();
                Visitor anna = new Visitor(koers, chromium);
                BrowserContext elsewhere = chromium.visitor("en-GB", 360, ColorScheme.LIGHT)) {
            anna.open(koers.linkWith("/sign-in/"));
            anna.page().waitForURL(url -> !url.contains("/sign-in"));
            anna.open("/goals/1");
            String goal = anna.heading().innerText();

            anna.button("Share").click();
            anna.button(anna.dialog(), "Make a link").click();
            Locator link = anna.dialog().getByLabel("Link", new Locator.GetByLabelOptions().setExact(true));
            assertThat(link).hasValue(java.util.regex.Pattern.compile("/share/"));
            Page stranger = elsewhere.newPage();
            stranger.navigate(link.inputValue());
            assertThat(stranger.getByRole(AriaRole.HEADING)
                            .filter(new Locator.FilterOptions().setHasText(goal))
                            .first())
                    .isVisible();
            assertThat(stranger.content()).doesNotContain("€");
            assertThat(elsewhere.cookies()).isEmpty();

            anna.dialog()
                    .getByRole(AriaRole.BUTTON)
                    .filter(new Locator.FilterOptions().setHasText("End"))
                    .click();
            anna.sees("The link is ended. Whoever opens it now finds nothing.");
            stranger.reload();
            assertThat(stranger.getByText("This link does not work")).isVisible();
            assertThat(stranger.getByText(goal)).hasCount(0);
        }
    }
}
