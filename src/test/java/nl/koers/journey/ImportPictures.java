package nl.koers.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.koers.journey.PicturesJourney.Camera;

/** The pictures of everything that can become of a file: recognised, asked about, left out, mapped, imported, undone. */
final class ImportPictures {

    private static final String HEADER = "Datum;Kanaal;Meting;Waarde\r\n";
    private static final int WEEKS = 20;

    private final Installation koers;
    private final Camera camera;
    private final Page page;

    ImportPictures(Installation koers, Camera camera) {
        this.koers = koers;
        this.camera = camera;
        this.page = camera.page();
    }

    void take() {
        watched();
        for (int width : List.of(1280, 360)) {
            camera.use(width, ColorScheme.LIGHT);
            sources();
        }
        sourceForm();
        for (int width : List.of(1280, 360)) {
            camera.use(width, ColorScheme.LIGHT);
            several();
            imported();
            overtaken();
            withBadRows();
            mapped();
            help();
        }
        camera.use(1280, ColorScheme.DARK);
        imported();
        mapped();
    }

    /** One that is recognised, one that asks for the order of dates, one of nobody's channel, one that is empty. */
    private void several() {
        open();
        drop(
                file("volgers.csv", HEADER + weeks("Abonnees", 640)),
                file("bezoek.csv", HEADER + "01/02/2026;X;Bezoek;10\r\n02/02/2026;X;Bezoek;12\r\n"),
                file("bereik.csv", "Datum;Meting;Waarde\r\n13-02-2026;Bereik;10\r\n"),
                file("leeg.csv", ""));
        page.locator("vaadin-radio-group").first().waitFor();
        page.locator(".file .message.behind").first().waitFor();
        camera.takeDownTo(".file", "import-several");
    }

    private void imported() {
        open();
        drop(file("volgers.csv", HEADER + weeks("Lezers", 640)));
        page.locator("koers-compare").first().waitFor();
        camera.takeDownTo(".file", "import-preview");
        press();
        page.locator(".file .file-actions a").first().waitFor();
        camera.takeDownTo(".file", "import-done");
        page.locator(".file .file-actions a").first().click();
        page.locator(".counts").first().waitFor();
        camera.take("import-report");
        askToUndo();
        camera.take("import-undo");
        undo();
        camera.take("import-undone");
    }

    /** Undone when a later import has changed some of its values. */
    private void overtaken() {
        String metric = camera.wideOrNarrow("Leden", "Vrienden");
        bring("leden.csv", HEADER + weeks(metric, 300));
        String first = page.locator(".file .file-actions a").first().getAttribute("href");
        bring(
                "leden nieuw.csv",
                HEADER + weeks(metric, 310).lines().skip(WEEKS / 2).collect(Collectors.joining("\r\n")) + "\r\n");
        page.navigate(koers.url("/" + first));
        askToUndo();
        undo();
        camera.take("import-undone-in-part");
    }

    private void withBadRows() {
        String fans = camera.wideOrNarrow("Fans", "Donateurs");
        open();
        drop(file(
                "blad.csv",
                HEADER + weeks(fans, 90) + "2026-07-13;X;" + fans + ";veel\r\n2026-07-14;X;" + fans
                        + ";jun-17\r\n2026-02-31;X;" + fans + ";12\r\n"));
        page.locator(".file .first-rows").first().waitFor();
        camera.takeDownTo(".file", "import-refused");
        press();
        page.locator("koers-compare").first().waitFor();
        camera.takeDownTo(".file", "import-left-out");
        press();
        page.locator(".file .file-actions a").first().click();
        page.locator(".first-rows").first().waitFor();
        camera.take("import-report-left-out");
    }

    private void mapped() {
        open();
        drop(file(
                "lezers mei.csv",
                "Peilmoment;Aantal lezers;Opmerking\r\n13/02/2026;1.204;\r\n14/02/2026;1.310;druk\r\n"));
        page.locator(".file .message").first().waitFor();
        camera.takeDownTo(".file", "import-unknown");
        press();
        page.locator(".mapping-table").first().waitFor();
        choose(page.locator(".mapping .form vaadin-select:visible").nth(2), 1);
        choose(page.locator(".mapping .form vaadin-select:visible").nth(3), 1);
        page.locator("koers-compare").first().waitFor();
        camera.take("import-mapping");
    }

    private void help() {
        open();
        page.locator(".help > vaadin-details-summary").first().click();
        page.locator(".help-list vaadin-details-summary").first().click();
        camera.takeDownTo(".help", "import-help");
    }

    /** Three folders: one up to date, one with figures of long ago, one whose file asks a question. */
    private void watched() {
        String good = newFolder(camera.say("Hofwijk on X", "Hofwijk op X"), 7);
        String late = newFolder(camera.say("Friends of Hofwijk", "Vrienden van Hofwijk"), 1);
        String asking = newFolder(camera.say("Hofwijk on LinkedIn", "Hofwijk op LinkedIn"), 31);
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        put(
                good,
                IntStream.rangeClosed(1, 3)
                        .mapToObj(day -> today.minusDays(day) + ",profile_visits," + (20 + day))
                        .collect(Collectors.joining("\n")));
        put(late, today.minusDays(120) + ",reach,20");
        put(asking, "01/02/2026,reach,20\n02/03/2026,reach,21");
        page.waitForCondition(
                () -> {
                    page.navigate(koers.url("/import/sources"));
                    page.locator("h1").first().waitFor();
                    page.waitForTimeout(1_000);
                    return List.of(".behind", ".risk", ".ok").stream()
                            .allMatch(tone -> page.locator("section.channel .badge" + tone)
                                            .count()
                                    > 0);
                },
                new Page.WaitForConditionOptions().setTimeout(90_000));
    }

    /** A folder for a channel, called like it. */
    private String newFolder(String channel, int days) {
        page.navigate(koers.url("/import/sources"));
        page.locator(".page-title vaadin-button, .empty-state vaadin-button")
                .first()
                .click();
        Locator choice = page.locator("vaadin-dialog vaadin-combo-box input").first();
        choice.click();
        choice.fill(channel);
        page.locator("vaadin-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText(channel))
                .first()
                .click();
        page.waitForCondition(() -> page.locator("vaadin-dialog vaadin-text-field input")
                .first()
                .inputValue()
                .equals(channel));
        Locator cadence =
                page.locator("vaadin-dialog vaadin-integer-field input").first();
        cadence.fill(String.valueOf(days));
        cadence.press("Tab");
        page.locator("vaadin-dialog vaadin-button[theme~=primary]").last().click();
        page.locator("section.channel h2")
                .filter(new Locator.FilterOptions().setHasText(channel))
                .first()
                .waitFor();
        return channel;
    }

    private void put(String sourceFolder, String rows) {
        String name = sourceFolder + "/export.csv";
        koers.dropIntoInbox(name, "date,metric,value\n" + rows + "\n");
        koers.dropIntoInbox(name + ".done", "");
    }

    private void sources() {
        page.navigate(koers.url("/import/sources"));
        page.locator(".badge.behind").first().waitFor();
        camera.take("sources");
        page.navigate(koers.url("/"));
        page.locator(".attention a").first().waitFor();
        camera.take("overview-sources");
        page.navigate(koers.url("/import"));
        page.locator(".arrivals a")
                .filter(new Locator.FilterOptions().setHasText("export.csv"))
                .last()
                .click();
        page.locator(".counts").first().waitFor();
        camera.take("import-report-inbox");
    }

    private void sourceForm() {
        camera.use(1280, ColorScheme.LIGHT);
        page.navigate(koers.url("/import/sources"));
        page.locator(".page-title vaadin-button").first().click();
        page.locator("vaadin-dialog vaadin-details-summary").first().click();
        camera.take("source-form");
    }

    private void open() {
        page.navigate(koers.url("/import"));
        page.locator("input[type=file]").first().waitFor(attached());
    }

    private void bring(String name, String content) {
        open();
        drop(file(name, content));
        press();
        page.locator(".file .file-actions a").first().waitFor();
    }

    /** Presses the one main button of the file. */
    private void press() {
        page.locator(".file vaadin-button[theme~=primary]").first().click();
    }

    private void askToUndo() {
        page.locator(".page-title vaadin-button").first().click();
        page.locator("vaadin-button[slot=confirm-button]").first().waitFor();
    }

    private void undo() {
        page.locator("vaadin-button[slot=confirm-button]").first().click();
        page.locator(".message").first().waitFor();
    }

    private void choose(Locator select, int option) {
        select.click();
        page.getByRole(AriaRole.OPTION).nth(option).click();
    }

    private static String weeks(String metric, int from) {
        return IntStream.range(0, WEEKS)
                .mapToObj(week -> "%s;X;%s;%d\r\n"
                        .formatted(LocalDate.of(2026, 1, 5).plusWeeks(week), metric, from + 7 * week + week % 3 * 4))
                .collect(Collectors.joining());
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private void drop(FilePayload... files) {
        page.locator("input[type=file]").first().setInputFiles(files);
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }
}
