package nl.koers.imports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.RouterLink;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.koers.UiTest;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.Platform;
import nl.koers.i18n.Texts;
import nl.koers.imports.Delivery;
import nl.koers.imports.ImportReport;
import nl.koers.imports.ImportReport.ImportStatus;
import nl.koers.imports.ImportResult;
import nl.koers.imports.Imports;
import nl.koers.imports.OwnProfiles;
import nl.koers.imports.Refusal;
import nl.koers.imports.Uploads;
import nl.koers.imports.Way;
import nl.koers.reading.ImportSetting;
import nl.koers.reading.Profiles;
import nl.koers.shell.EmptyState;
import nl.koers.shell.Message;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-09. */
@UiTest
@WithMockUser(roles = "EDITOR")
class ImportViewTest extends SpringBrowserlessTest {

    private static final String NAMELESS = "date,metric,value\n2026-01-01,followers,700\n";

    @Autowired
    Imports imports;

    @Autowired
    Uploads uploads;

    @Autowired
    Channels channels;

    @Autowired
    SystemIdentity koers;

    @Autowired
    Texts texts;

    @Autowired
    OwnProfiles profiles;

    @Autowired
    Profiles shipped;

    private ImportResult imported(String name, String content, ImportSetting setting) {
        return koers.call(() -> {
            try (nl.koers.imports.Upload upload = received(name, content)) {
                return imports.take(upload.delivery(Way.BROWSER, setting));
            }
        });
    }

    private nl.koers.imports.Upload received(String name, String content) {
        try {
            return uploads.receive(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), name, -1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Channel onX() {
        return koers.call(() -> channels.create(ChannelData.of(Platform.X, "Museum on X")));
    }

    @Test
    void offers_an_editor_a_place_to_drop_files() {
        UI.getCurrent().navigate("import");

        assertThat(find(Upload.class).all()).hasSize(1);
        assertThat(find(EmptyState.class).all()).hasSize(1);
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void shows_a_viewer_the_history_and_nothing_to_drop_on() {
        Channel channel = onX();
        imported("followers.csv", NAMELESS, new ImportSetting(channel.id(), null, null, null, null));
        UI.getCurrent().navigate("import");

        assertThat(find(Upload.class).all()).isEmpty();
        assertThat(find(HistoryList.class).single().getChildren()).hasSize(1).allMatch(ListItem.class::isInstance);
    }

    @Test
    void says_in_the_language_of_the_reader_why_a_file_was_refused() {
        Refusal refusal = (Refusal) imported("leeg.csv", "", ImportSetting.NONE);

        assertThat(words(Locale.of("nl")).refusal(refusal)).isEqualTo("leeg.csv is leeg.");
        assertThat(words(Locale.ENGLISH).refusal(refusal)).isEqualTo("leeg.csv is empty.");
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void shows_the_report_of_one_file() {
        Channel channel = onX();
        ImportReport report = (ImportReport)
                imported("followers.csv", NAMELESS, new ImportSetting(channel.id(), null, null, null, null));
        UI.getCurrent().navigate("import/" + report.id().value());

        assertThat(find(H1.class).single().getText()).isEqualTo("followers.csv");
        assertThat(find(Button.class).withText("Undo this import").all()).isEmpty();
        UI.getCurrent().navigate("import/999999");
        assertThat(find(H1.class).single().getText()).isEqualTo("Nothing here");
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void the_report_gives_the_rows_that_were_left_out_under_a_name_that_begins_like_the_file() {
        onX();
        ImportReport report = (ImportReport) imported(
                "cijfers mei.csv",
                "date,channel,metric,value\n2026-01-01,Museum on X,followers,700\n2026-01-02,Museum on X,followers,€?\n",
                ImportSetting.NONE.withoutBadRows());
        UI.getCurrent().navigate("import/" + report.id().value());
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        test(find(Anchor.class).withText("Download these rows").single()).download(rows);

        assertThat(rows.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFdate,channel,metric,value\r\n2026-01-02,Museum on X,followers,€?\r\n");
        assertThat(RejectedLink.fileName("cijfers mei.csv", words(Texts.DUTCH)))
                .isEqualTo("cijfers mei - te herstellen rijen.csv");
    }

    @Test
    void the_report_of_a_file_without_bad_rows_has_nothing_to_download() {
        Channel channel = onX();
        ImportReport report = (ImportReport)
                imported("followers.csv", NAMELESS, new ImportSetting(channel.id(), null, null, null, null));
        UI.getCurrent().navigate("import/" + report.id().value());

        assertThat(find(Anchor.class).withText("Download these rows").all()).isEmpty();
    }

    @Test
    void the_report_of_a_file_from_the_inbox_leads_to_its_source() {
        Channel channel = onX();
        ImportReport report = (ImportReport) koers.call(() -> {
            try (nl.koers.imports.Upload upload = received("x.csv", NAMELESS)) {
                return imports.take(new Delivery(
                        "x.csv",
                        upload.file(),
                        Way.INBOX,
                        new ImportSetting(channel.id(), null, null, null, null),
                        "Museum on X"));
            }
        });
        UI.getCurrent().navigate("import/" + report.id().value());

        assertThat(find(RouterLink.class).withText("Museum on X").single().getHref())
                .isEqualTo("import/sources");
    }

    @Test
    void every_format_that_gives_figures_has_a_name_in_both_languages() {
        assertThat(shipped.formats()).allSatisfy(format -> {
            assertThat(texts.get(Texts.ENGLISH, "import.profile." + format.id()))
                    .doesNotStartWith("!");
            assertThat(texts.get(Texts.DUTCH, "import.profile." + format.id())).doesNotStartWith("!");
        });
    }

    @Test
    void an_import_is_undone_after_a_word_of_warning_and_shows_so() {
        Channel channel = onX();
        ImportReport report = (ImportReport)
                imported("followers.csv", NAMELESS, new ImportSetting(channel.id(), null, null, null, null));
        UI.getCurrent().navigate("import/" + report.id().value());
        test(find(Button.class).withText("Undo this import").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(koers.call(() -> imports.find(report.id()).orElseThrow().status()))
                .isEqualTo(ImportStatus.UNDONE);
        assertThat(find(Message.class).single().getElement().getTextRecursively())
                .startsWith("Undone on")
                .contains("1 value taken out");
        assertThat(find(Button.class).withText("Undo this import").all()).isEmpty();
        UI.getCurrent().navigate("import");
        assertThat(find(HistoryList.class).single().getElement().getTextRecursively())
                .contains("Undone");
    }

    @Test
    void tells_for_every_platform_where_its_export_is_found() {
        UI.getCurrent().navigate("import");

        assertThat(find(ExportHelp.class).single().getElement().getTextRecursively())
                .contains("LinkedIn", "TikTok", "Search Console", "Mailchimp");
    }

    @Test
    void lists_own_profiles_and_takes_one_away() {
        koers.call(() -> profiles.add("""
                name: Own tool
                layout: columns
                date: { headers: [Dag] }
                columns:
                  - { headers: [Fans], metric: followers, kind: level, required: true }
                """));
        UI.getCurrent().navigate("import/profiles");
        assertThat(find(ListItem.class).all().getFirst().getElement().getTextRecursively())
                .contains("Own tool");

        test(find(Button.class).withText("Delete").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(koers.call(() -> profiles.all())).isEmpty();
    }

    private ImportWords words(Locale language) {
        return new ImportWords(texts, language, java.time.ZoneOffset.UTC);
    }
}
