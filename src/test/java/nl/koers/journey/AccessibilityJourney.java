package nl.koers.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Axe finds nothing of WCAG 2.2 level A or AA on any screen, in either language, light and wide, dark and on a phone; and no
 * screen is wider than the phone, the tablet or the monitor it is shown on.
 */
class AccessibilityJourney {

    private static final int WIDE = 1280;
    private static final int PHONE = 360;
    /** Both at the same time. */
    private static final List<String> LANGUAGES = List.of("en", "nl");

    private static final List<Integer> WIDTHS = List.of(PHONE, 768, 1920);
    /**
     * For as many frames nothing was asked of the server, nothing moved and every font was there: what can be seen is what
     * stays. Waiting for a quiet network and for colours to settle takes a second of every look.
     */
    private static final String CALM = """
            () => {
              const clients = Object.values(window.Vaadin?.Flow?.clients ?? {}).filter((client) => client.isActive);
              const moves = document.getAnimations().some((one) => one.playState === 'running'
                && one.effect?.getComputedTiming().endTime !== Infinity);
              const calm = clients.length > 0 && clients.every((client) => !client.isActive())
                && document.readyState === 'complete' && document.fonts.status === 'loaded'
                && document.querySelector('h1') !== null && !moves;
              window.calmFrames = calm ? (window.calmFrames ?? 0) + 1 : 0;
              return window.calmFrames > 12;
            }""";

    private static final List<String> LEVELS_A_AND_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @TempDir
    Path folder;

    @Test
    void every_screen_can_be_used_by_everyone() throws InterruptedException, ExecutionException {
        List<String> found = new ArrayList<>();
        try (ExecutorService lookers = Executors.newFixedThreadPool(LANGUAGES.size())) {
            List<Future<List<String>>> looks = LANGUAGES.stream()
                    .map(language -> lookers.submit(() -> look(language)))
                    .toList();
            for (Future<List<String>> look : looks) {
                found.addAll(look.get());
            }
        }
        assertThat(found).isEmpty();
    }

    /** At every screen in a language, in a Koers and a browser of its own. */
    private List<String> look(String language) {
        List<String> found = new ArrayList<>();
        try (Installation koers = Installation.of("demo", folder.resolve(language), "--language", language);
                Chromium chromium = new Chromium();
                BrowserContext visitor = chromium.visitor(language, WIDE, ColorScheme.LIGHT)) {
            Page page = visitor.newPage();
            page.navigate(koers.linkWith("/sign-in/"));
            page.waitForURL(url -> !url.contains("/sign-in"));
            for (String screen : EveryScreen.names()) {
                String name = screen + " in " + language;
                page.setViewportSize(WIDE, 860);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
                page.navigate(koers.url(EveryScreen.address(screen)));
                found.addAll(violations(page, name + ", light"));
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                page.setViewportSize(PHONE, 780);
                page.reload();
                found.addAll(violations(page, name + ", dark on a phone"));
                found.addAll(overflow(page, name));
            }
        }
        return found;
    }

    private static List<String> violations(Page page, String screen) {
        page.waitForFunction(CALM);
        return new AxeBuilder(page)
                .withTags(LEVELS_A_AND_AA).setLegacyMode(true).analyze().getViolations().stream()
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
