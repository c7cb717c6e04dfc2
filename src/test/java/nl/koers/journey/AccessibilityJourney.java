package nl.koers.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Axe finds nothing of WCAG 2.2 level A or AA on any screen, in either language, light and wide, dark and on a phone; and no
 * screen is wider than the phone, the tablet or the monitor it is shown on.
 */
class AccessibilityJourney {

    private static final int WIDE = 1280;
    private static final int PHONE = 360;
    private static final List<Integer> WIDTHS = List.of(PHONE, 768, 1920);
    /** Milliseconds in which colours change over when the theme does. */
    private static final int COLOURS_SETTLE = 500;

    private static final List<String> LEVELS_A_AND_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "in {0}")
    @ValueSource(strings = {"en", "nl"})
    void every_screen_can_be_used_by_everyone(String language) {
        List<String> found = new ArrayList<>();
        try (Installation koers = Installation.of("demo", folder.resolve(language), "--language", language);
                Chromium chromium = new Chromium();
                BrowserContext visitor = chromium.visitor(language, WIDE, ColorScheme.LIGHT)) {
            Page page = visitor.newPage();
            page.navigate(koers.linkWith("/sign-in/"));
            page.waitForURL(url -> !url.contains("/sign-in"));
            for (String screen : EveryScreen.names()) {
                page.setViewportSize(WIDE, 860);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
                page.navigate(koers.url(EveryScreen.address(screen)));
                page.waitForLoadState(LoadState.NETWORKIDLE);
                page.locator("h1").first().waitFor();
                found.addAll(violations(page, screen + " light"));
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                page.setViewportSize(PHONE, 780);
                page.reload();
                page.waitForLoadState(LoadState.NETWORKIDLE);
                page.locator("h1").first().waitFor();
                found.addAll(violations(page, screen + " dark on a phone"));
                found.addAll(overflow(page, screen));
            }
        }
        assertThat(found).isEmpty();
    }

    private static List<String> violations(Page page, String screen) {
        page.waitForTimeout(COLOURS_SETTLE);
        return new AxeBuilder(page)
                .withTags(LEVELS_A_AND_AA).analyze().getViolations().stream()
                        .map(rule -> screen + ": " + rule.getId() + " (" + rule.getHelp() + ") at " + places(rule))
                        .toList();
    }

    private static String places(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> node.getTarget() + " " + node.getFailureSummary() + " " + node.getHtml())
                .limit(5)
                .collect(Collectors.joining("; "));
    }

    private static List<String> overflow(Page page, String screen) {
        List<String> found = new ArrayList<>();
        for (int given : WIDTHS) {
            page.setViewportSize(given, 780);
            int taken = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
            if (taken > given) {
                found.add(screen + " takes " + taken + " of " + given + " pixels");
            }
        }
        return found;
    }
}
