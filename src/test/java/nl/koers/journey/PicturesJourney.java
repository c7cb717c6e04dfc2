package nl.koers.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes the pictures of the documentation from the running example: {@code ./koers pictures}. */
@Tag("long")
class PicturesJourney {

    private static final Path PICTURES = Path.of("docs", "pictures");
    private static final int WIDE = 1280;
    private static final int NARROW = 360;
    private static final int TABLET = 768;
    private static final int MONITOR = 1920;
    private static final int A4 = 720;
    private static final int MARGIN = 24;
    /** Which pages of the round on paper are shown, and how large. */
    private static final List<Integer> PAPER = List.of(1, 2, 4);

    private static final float PAPER_DPI = 110;
    private static final List<String> SCREENS = List.of(
            "overview",
            "goals",
            "goals-grouped",
            "goals-closed",
            "new-goal",
            "new-goal-who",
            "many-goals",
            "objectives",
            "plan",
            "channels",
            "import",
            "import-values",
            "import-profiles",
            "sources",
            "reports",
            "rounds",
            "round",
            "tv",
            "actions",
            "organisation",
            "people",
            "schedules",
            "track-record",
            "account");
    /** Where somebody begins: each says what belongs there and offers one way on. */
    private static final List<String> EMPTY =
            List.of("overview", "goals", "objectives", "plan", "channels", "import", "reports", "rounds", "actions");
    /** What must also be right on a tablet and on a large monitor. */
    private static final List<String> OTHER_WIDTHS = List.of("overview", "goals", "objectives", "channels", "tv");

    /** The goals of the example in the order in which they were made, by what is told of them. */
    private static final List<String> SITUATIONS = List.of(
            "on-track",
            "at-risk",
            "behind",
            "rate",
            "limit",
            "achieved",
            "missed",
            "no-data",
            "too-early",
            "not-started",
            "paused",
            "shrinking",
            "awaiting");

    private static final Set<String> ALSO_DARK = Set.of(
            "overview",
            "goal",
            "goals",
            "objectives",
            "channels",
            "round",
            "tv",
            "design",
            "import-preview",
            "import-mapping");

    @TempDir
    Path folder;

    @Test
    void takes_every_screen_in_both_languages_wide_and_narrow_light_and_dark() {
        for (String language : List.of("en", "nl")) {
            try (Installation koers =
                            Installation.of("demo", folder.resolve("demo-" + language), "--language", language);
                    Chromium chromium = new Chromium();
                    BrowserContext visitor = chromium.visitor(language, WIDE, ColorScheme.LIGHT)) {
                Page page = visitor.newPage();
                page.navigate(koers.linkWith("/sign-in/"));
                page.waitForURL(url -> !url.contains("/sign-in"));
                Camera camera = new Camera(page, language);
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    camera.use(WIDE, scheme);
                    screens(koers, camera);
                }
                camera.use(WIDE, ColorScheme.LIGHT);
                situations(koers, camera);
                printed(koers, camera);
                for (int width : List.of(TABLET, MONITOR)) {
                    camera.use(width, ColorScheme.LIGHT);
                    screens(koers, camera, OTHER_WIDTHS);
                }
                camera.use(NARROW, ColorScheme.LIGHT);
                screens(koers, camera);
                new ImportPictures(koers, camera).take();
                camera.use(WIDE, ColorScheme.LIGHT);
                page.navigate(koers.url("/no/such/page"));
                camera.take("not-found");
                if (language.equals("en")) {
                    design(camera);
                }
            }
            empty(language);
        }
    }

    private void empty(String language) {
        try (Installation koers = Installation.of("start", folder.resolve("empty-" + language));
                Chromium chromium = new Chromium();
                BrowserContext visitor = chromium.visitor(language, WIDE, ColorScheme.LIGHT)) {
            Page page = visitor.newPage();
            Camera camera = new Camera(page, language);
            page.navigate(koers.linkWith("/setup/"));
            camera.take("setup");
            page.locator("vaadin-text-field input").nth(0).fill("Museum Hofwijk");
            page.locator("vaadin-text-field input").nth(1).fill("Sanne de Vries");
            page.locator("vaadin-email-field input").fill("sanne@museum.example");
            page.locator("vaadin-password-field input").fill("het regent vandaag niet");
            page.locator("vaadin-button[theme~=primary]").click();
            page.waitForURL(url -> !url.contains("/setup"));
            for (String screen : EMPTY) {
                page.navigate(koers.url(EveryScreen.address(screen)));
                camera.take(screen + "-empty");
            }
        }
    }

    /** The pieces of the design system, from the documents themselves. */
    private static void design(Camera camera) {
        Path page = Path.of("docs", "design.html").toAbsolutePath();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            camera.use(WIDE, scheme);
            camera.page().navigate(page.toUri().toString());
            camera.take("design");
        }
    }

    /** As it comes out of a printer, on the width of A4 between its margins. */
    private static void printed(Installation koers, Camera camera) {
        camera.use(A4, ColorScheme.LIGHT);
        for (String screen : List.of("objectives", "plan", "goal")) {
            camera.page().navigate(koers.url(EveryScreen.address(screen)));
            camera.page().waitForLoadState(LoadState.NETWORKIDLE);
            camera.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            camera.take(screen + "-printed");
            camera.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        }
    }

    private static void screens(Installation koers, Camera camera) {
        screens(koers, camera, SCREENS);
    }

    private static void screens(Installation koers, Camera camera, List<String> screens) {
        for (String screen : screens) {
            camera.page().navigate(koers.url(EveryScreen.address(screen)));
            camera.take(screen);
        }
        goal(koers, camera, 1);
        camera.take("goal");
    }

    /** Every situation a goal can be in, and what the forecast of one of them rests on. */
    private static void situations(Installation koers, Camera camera) {
        for (int number = 1; number <= SITUATIONS.size(); number++) {
            goal(koers, camera, number);
            camera.take("goal-" + SITUATIONS.get(number - 1));
        }
        goal(koers, camera, 2);
        camera.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(Pattern.compile("Forecast on the deadline|Prognose op de deadline")))
                .first()
                .click();
        camera.take("goal-explained");
        goal(koers, camera, 2);
        camera.page()
                .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(Pattern.compile("Cost|Kosten")))
                .click();
        camera.take("goal-cost");
        goal(koers, camera, 2);
        button(camera, "^(Share|Delen)$").click();
        camera.take("goal-share");
        camera.page().navigate(koers.url(EveryScreen.address("round")));
        button(camera, "^Adjust “|bijsturen$").click();
        camera.take("round-decide");
        camera.page().navigate(koers.url(EveryScreen.address("round")));
        camera.page().locator(".goal-line summary").first().click();
        camera.take("round-opened");
        paper(camera);
    }

    /** The page for management of the round that is open, then objectives of two goals and of more. */
    private static void paper(Camera camera) {
        Download file = camera.page()
                .waitForDownload(() -> camera.page()
                        .getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions()
                                        .setName(Pattern.compile("Download as PDF|Downloaden als PDF")))
                        .first()
                        .click());
        try (PDDocument paper = Loader.loadPDF(file.path().toFile())) {
            PDFRenderer pages = new PDFRenderer(paper);
            for (int number : PAPER) {
                Path picture = PICTURES.resolve("round-paper-%d-%s.png".formatted(number, camera.say("en", "nl")));
                ImageIO.write(pages.renderImageWithDPI(number - 1, PAPER_DPI), "png", picture.toFile());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Locator button(Camera camera, String name) {
        return camera.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(name)))
                .first();
    }

    private static void goal(Installation koers, Camera camera, int number) {
        camera.page().navigate(koers.url("/goals/" + number));
        camera.page().locator("koers-chart svg").first().waitFor();
    }

    /** Takes pictures of one page, each under the name of its screen, language, width and scheme. */
    static final class Camera {

        private final Page page;
        private final String language;
        private int width = WIDE;
        private ColorScheme scheme = ColorScheme.LIGHT;

        Camera(Page page, String language) {
            this.page = page;
            this.language = language;
        }

        Page page() {
            return page;
        }

        void use(int pixels, ColorScheme light) {
            width = pixels;
            scheme = light;
            page.setViewportSize(pixels, pixels < 600 ? 780 : pixels == MONITOR ? 1080 : 860);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
        }

        /** One of the two, so that what was imported for one set of pictures is new for the other. */
        String wideOrNarrow(String wide, String narrow) {
            return width == NARROW ? narrow : wide;
        }

        /** One of the two, as people of this language call it. */
        String say(String english, String dutch) {
            return language.equals("nl") ? dutch : english;
        }

        void take(String screen) {
            if (isWanted(screen)) {
                settle();
                page.screenshot(options(screen));
            }
        }

        /** In the dark every colour stands on a few screens; the others would show the same again. */
        private boolean isWanted(String screen) {
            return scheme == ColorScheme.LIGHT || ALSO_DARK.contains(screen);
        }

        /** The page down to the last of these; what lies below says nothing new. */
        void takeDownTo(String last, String screen) {
            if (!isWanted(screen)) {
                return;
            }
            settle();
            BoundingBox box = page.locator(last).last().boundingBox();
            double scrolled = ((Number) page.evaluate("window.scrollY")).doubleValue();
            page.screenshot(options(screen).setClip(0, 0, width, scrolled + box.y + box.height + MARGIN));
        }

        private void settle() {
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.locator("h1").first().waitFor();
            page.waitForTimeout(400);
        }

        private Page.ScreenshotOptions options(String screen) {
            String name = "%s-%s-%d-%s.png"
                    .formatted(screen, language, width, scheme.name().toLowerCase(Locale.ROOT));
            return new Page.ScreenshotOptions().setPath(PICTURES.resolve(name)).setFullPage(true);
        }
    }
}
