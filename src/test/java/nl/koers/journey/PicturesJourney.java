package nl.koers.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes the pictures of the documentation from the running example: {@code ./koers pictures}. */
@Tag("long")
class PicturesJourney {

    private static final Path PICTURES = Path.of("docs", "pictures");
    private static final List<String> SCREENS =
            List.of("overview", "goals", "channels", "import", "people", "new-goal");

    @TempDir
    Path folder;

    @Test
    void takes_every_screen_in_both_languages_wide_and_narrow_light_and_dark() {
        for (String language : List.of("en", "nl")) {
            try (Installation koers =
                            Installation.of("demo", folder.resolve("demo-" + language), "--language", language);
                    Chromium chromium = new Chromium()) {
                String link = koers.linkWith("/sign-in/");
                try (BrowserContext visitor = chromium.visitor(language, 1280, ColorScheme.LIGHT)) {
                    Page page = visitor.newPage();
                    page.navigate(link);
                    page.waitForURL(url -> !url.contains("/sign-in"));
                    take(koers, page, language, 1280, ColorScheme.LIGHT);
                    take(koers, page, language, 1280, ColorScheme.DARK);
                    take(koers, page, language, 360, ColorScheme.LIGHT);
                    take(koers, page, language, 360, ColorScheme.DARK);
                    imports(koers, page, language);
                    refused(koers, page, language);
                }
            }
            empty(language);
        }
    }

    private void empty(String language) {
        try (Installation koers = Installation.of("start", folder.resolve("empty-" + language));
                Chromium chromium = new Chromium();
                BrowserContext visitor = chromium.visitor(language, 1280, ColorScheme.LIGHT)) {
            Page page = visitor.newPage();
            page.navigate(koers.linkWith("/setup/"));
            shoot(page, "setup", language, 1280, ColorScheme.LIGHT);
            page.locator("vaadin-text-field input").nth(0).fill("Museum Hofwijk");
            page.locator("vaadin-text-field input").nth(1).fill("Sanne de Vries");
            page.locator("vaadin-email-field input").fill("sanne@museum.example");
            page.locator("vaadin-password-field input").fill("het regent vandaag niet");
            page.locator("vaadin-button[theme~=primary]").click();
            page.waitForURL(url -> !url.contains("/setup"));
            shoot(page, "overview-empty", language, 1280, ColorScheme.LIGHT);
            page.navigate(koers.url("/import"));
            shoot(page, "import-empty", language, 1280, ColorScheme.LIGHT);
        }
    }

    private static void take(Installation koers, Page page, String language, int width, ColorScheme scheme) {
        page.setViewportSize(width, width < 600 ? 780 : 860);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        for (String screen : SCREENS) {
            page.navigate(koers.url(address(screen)));
            shoot(page, screen, language, width, scheme);
        }
        page.navigate(koers.url("/goals/1"));
        page.locator("koers-chart svg").first().waitFor();
        shoot(page, "goal", language, width, scheme);
    }

    private static String address(String screen) {
        return switch (screen) {
            case "overview" -> "/";
            case "new-goal" -> "/goals/new";
            default -> "/" + screen;
        };
    }

    /** Preview, mapping, report, undo, values, profiles and the help, wide and narrow. */
    private static void imports(Installation koers, Page page, String language) {
        for (int width : List.of(1280, 360)) {
            page.setViewportSize(width, width < 600 ? 780 : 860);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            page.navigate(koers.url("/import"));
            drop(page, "volgers-%d.csv".formatted(width), "Datum;Kanaal;Meting;Waarde\r\n" + weeks(width));
            page.locator("koers-compare").first().waitFor();
            shoot(page, "import-preview", language, width, ColorScheme.LIGHT);
            page.locator(".file vaadin-button[theme~=primary]").first().click();
            page.locator(".file-actions a").first().waitFor();
            shoot(page, "import-done", language, width, ColorScheme.LIGHT);
            page.locator(".file-actions a").first().click();
            page.locator(".counts").first().waitFor();
            shoot(page, "import-report", language, width, ColorScheme.LIGHT);
            page.locator(".page-title vaadin-button").first().click();
            page.locator("vaadin-confirm-dialog")
                    .first()
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
            shoot(page, "import-undo", language, width, ColorScheme.LIGHT);
            page.locator("vaadin-button[slot=confirm-button]").first().click();
            page.locator(".message").first().waitFor();
            shoot(page, "import-undone", language, width, ColorScheme.LIGHT);
            page.navigate(koers.url("/import"));
            drop(
                    page,
                    "lezers.csv",
                    "Peilmoment;Aantal lezers;Opmerking\r\n13/02/2026;1.204;\r\n14/02/2026;1.310;druk\r\n");
            page.locator(".file .message").first().waitFor();
            page.locator(".file-actions vaadin-button[theme~=primary]").first().click();
            page.locator(".mapping-table").first().waitFor();
            shoot(page, "import-mapping", language, width, ColorScheme.LIGHT);
            page.navigate(koers.url("/import"));
            page.locator(".help > vaadin-details-summary").first().click();
            page.locator(".help-list vaadin-details-summary").first().click();
            shoot(page, "import-help", language, width, ColorScheme.LIGHT);
            page.navigate(koers.url("/import/values?channel=1&metric=followers"));
            shoot(page, "import-values", language, width, ColorScheme.LIGHT);
            page.navigate(koers.url("/import/profiles"));
            shoot(page, "import-profiles", language, width, ColorScheme.LIGHT);
        }
    }

    private static String weeks(int width) {
        StringBuilder rows = new StringBuilder();
        for (int week = 0; week < 20; week++) {
            rows.append("%s;X;Lezers %d;%d\r\n"
                    .formatted(java.time.LocalDate.of(2026, 1, 5).plusWeeks(week), width, 640 + 7 * week));
        }
        return rows.toString();
    }

    private static void drop(Page page, String name, String content) {
        page.locator("input[type=file]")
                .first()
                .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                        name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    }

    private static void refused(Installation koers, Page page, String language) {
        page.setViewportSize(1280, 860);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.navigate(koers.url("/import"));
        page.locator("input[type=file]")
                .first()
                .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                        "dagmaand.csv",
                        "text/csv",
                        "Datum;Kanaal;Meting;Waarde\r\n01/02/2026;X;Volgers;10\r\n02/02/2026;X;Volgers;12\r\n"
                                .getBytes(StandardCharsets.UTF_8)));
        page.getByText("dagmaand.csv").first().waitFor();
        page.waitForTimeout(2_000);
        shoot(page, "import-refused", language, 1280, ColorScheme.LIGHT);
        page.navigate(koers.url("/no/such/page"));
        shoot(page, "not-found", language, 1280, ColorScheme.LIGHT);
    }

    private static void shoot(Page page, String screen, String language, int width, ColorScheme scheme) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.locator("h1").first().waitFor();
        page.waitForTimeout(400);
        String name = "%s-%s-%d-%s.png"
                .formatted(screen, language, width, scheme.name().toLowerCase(java.util.Locale.ROOT));
        page.screenshot(
                new Page.ScreenshotOptions().setPath(PICTURES.resolve(name)).setFullPage(true));
    }
}
