package nl.koers.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** UC-03, UC-08 and UC-09: preview, import, map, recognise and undo; leave out bad rows and bring them in mended. */
class ImportJourney {

    private static final String SHEET =
            "Peilmoment;Aantal lezers;Opmerking\r\n13/02/2026;1.204;\r\n14/02/2026;1.310;drukte\r\n15/02/2026;1.320;\r\n";

    @TempDir
    Path folder;

    @Test
    void a_file_is_looked_at_imported_mapped_recognised_and_undone() {
        try (Installation koers = Installation.of("demo", folder.resolve("data"), "--language", "en");
                Chromium chromium = new Chromium();
                BrowserContext visitor = chromium.visitor("en-GB", 1280, ColorScheme.LIGHT)) {
            Page page = visitor.newPage();
            page.navigate(koers.linkWith("/sign-in/"));
            page.waitForURL(url -> !url.contains("/sign-in"));
            page.navigate(koers.url("/import"));

            drop(page, "lezers.csv", SHEET);
            button(page, "Say what its columns mean").first().click();
            assertThat(page.getByText("What do the columns of lezers.csv mean?"))
                    .isVisible();
            choose(page, "Whose figures are they?", Pattern.compile(".+"), 1);
            choose(page, "Decimal sign", Pattern.compile("^comma.*"), 0);
            choose(page, "How does it count?", Pattern.compile("^Level.*"), 0);
            assertThat(page.getByRole(AriaRole.TABLE).filter(new Locator.FilterOptions().setHasText("1204")))
                    .isVisible();
            page.getByLabel("Name of this mapping").fill("Readers by day");
            button(page, "Save the mapping").click();
            assertThat(page.getByText("Recognised as Readers by day")).isVisible();
            assertThat(page.locator("koers-compare").first()).isVisible();
            button(page, "Import").click();
            assertThat(page.getByText(Pattern.compile("^Imported: 3 new"))).isVisible();

            drop(page, "lezers maart.csv", SHEET.replace("/02/", "/03/"));
            assertThat(page.getByText("Recognised as Readers by day").first()).isVisible();
            button(page, "Import").click();
            assertThat(page.getByText(Pattern.compile("^Imported: 3 new"))).hasCount(2);

            page.getByText("See the report").first().click();
            button(page, "Undo this import").click();
            button(page.getByRole(AriaRole.ALERTDIALOG), "Undo").click();
            assertThat(page.getByText(Pattern.compile("^Undone on .*3 values taken out")))
                    .isVisible();
            page.navigate(koers.url("/import"));
            assertThat(page.getByText("Undone").first()).isVisible();
        }
    }

    @Test
    void bad_rows_are_downloaded_left_out_mended_and_brought_in_after_all() throws IOException {
        try (Installation koers = Installation.of("demo", folder.resolve("data"), "--language", "en");
                Chromium chromium = new Chromium();
                BrowserContext visitor = chromium.visitor("en-GB", 1280, ColorScheme.LIGHT)) {
            Page page = visitor.newPage();
            page.navigate(koers.linkWith("/sign-in/"));
            page.waitForURL(url -> !url.contains("/sign-in"));
            page.navigate(koers.url("/import"));

            drop(page, "sheet.csv", "date,channel,metric,value\r\n2026-03-01,X,fans,10\r\n2026-03-02,X,fans,many\r\n");
            assertThat(page.getByText("One row of sheet.csv cannot be used, so nothing is imported yet."))
                    .isVisible();
            Path rows = folder.resolve("rows.csv");
            Download download = page.waitForDownload(
                    () -> page.getByText("Download these rows").first().click());
            download.saveAs(rows);
            org.assertj.core.api.Assertions.assertThat(download.suggestedFilename())
                    .isEqualTo("sheet - rows to mend.csv");
            button(page, "Leave out this row").click();
            assertThat(page.getByText("Left out, because they cannot be used: line 3. Everything else is imported."))
                    .isVisible();
            button(page, "Import").click();
            assertThat(page.getByText(Pattern.compile("^Imported: 1 new, 1 rejected")))
                    .isVisible();

            drop(page, download.suggestedFilename(), Files.readString(rows).replace("many", "12"));
            button(page, "Import").click();
            assertThat(page.getByText(Pattern.compile("^Imported: 1 new\\."))).isVisible();
            page.getByText("See the report").last().click();
            assertThat(page.getByText("Download these rows")).isVisible();
        }
    }

    private static void drop(Page page, String name, String content) {
        page.locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    }

    private static void choose(Page page, String label, Pattern option, int which) {
        page.locator("vaadin-select:visible")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(option))
                .nth(which)
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
}
