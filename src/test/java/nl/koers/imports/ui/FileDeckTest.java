package nl.koers.imports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.server.VaadinSession;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.koers.UiTest;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.Platform;
import nl.koers.database.DataFolder;
import nl.koers.i18n.Texts;
import nl.koers.imports.ImportReport;
import nl.koers.imports.ImportReport.ImportStatus;
import nl.koers.imports.ImportResult;
import nl.koers.imports.Imports;
import nl.koers.imports.Upload;
import nl.koers.imports.Uploads;
import nl.koers.reading.DateOrder;
import nl.koers.shell.ComparisonChart;
import nl.koers.shell.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-03. */
@UiTest
@WithMockUser(roles = "EDITOR")
class FileDeckTest extends SpringBrowserlessTest {

    private static final String X =
            "date,channel,metric,value\n2026-01-01,X,followers,700\n2026-02-01,X,followers,720\n";
    private static final String NAMELESS = "date,metric,value\n2026-01-01,followers,700\n";
    private static final String DAY_OR_MONTH = "date,channel,metric,value\n01/02/2026,X,followers,700\n";

    @Autowired
    Imports imports;

    @Autowired
    Uploads uploads;

    @Autowired
    Channels channels;

    @Autowired
    DataFolder folder;

    @Autowired
    Texts texts;

    private final List<String> asked = new ArrayList<>();
    private Channel onX;
    private FileDeck deck;

    @BeforeEach
    void anOpenScreen() {
        onX = channels.create(ChannelData.of(Platform.X, "X"));
        UI.getCurrent().navigate("channels");
        Errands errands = new Errands(new AtOnce());
        errands.opened(UI.getCurrent());
        ImportWords words = new ImportWords(texts, Texts.ENGLISH, ZoneOffset.UTC);
        deck = new FileDeck(new FileDesk(imports, errands, words), words, channels, new FileDeck.Host() {
            @Override
            public void map(FileCard card) {
                asked.add("map " + card.upload().originalName());
            }

            @Override
            public void imported(ImportResult result) {
                asked.add("imported");
            }

            @Override
            public void help() {
                asked.add("help");
            }
        });
        UI.getCurrent().add(deck);
    }

    private FileCard drop(String name, String content) {
        deck.received(received(name, content));
        shown();
        return find(FileCard.class, deck).all().stream()
                .filter(card -> card.upload().originalName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Upload received(String name, String content) {
        try {
            return uploads.receive(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), name, -1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void press(Component where, String words) {
        test(find(Button.class, where).withText(words).all().getFirst()).click();
        shown();
    }

    private String message(FileCard card) {
        return find(Message.class, card).all().getFirst().getElement().getTextRecursively();
    }

    @Test
    void shows_what_a_file_would_bring_and_saves_nothing_before_import() {
        FileCard card = drop("x.csv", X);

        assertThat(card.state()).isEqualTo(FileCard.State.READY);
        assertThat(card.getElement().getTextRecursively()).contains("Recognised as a list with a date");
        assertThat(find(CountList.class, card).single().getElement().getTextRecursively())
                .startsWith("New2Changed0Same0");
        assertThat(find(NativeTable.class, card).single().getElement().getTextRecursively())
                .contains("1 January 2026", "Followers", "700", "new");
        assertThat(find(ComparisonChart.class, card).all()).hasSize(1);
        assertThat(imports.recent(10)).isEmpty();

        press(card, "Import");

        assertThat(imports.recent(10))
                .singleElement()
                .extracting(ImportReport::status)
                .isEqualTo(ImportStatus.DONE);
        assertThat(card.state()).isEqualTo(FileCard.State.DONE);
        assertThat(asked).containsExactly("imported");
        assertThat(folder.spool()).isEmptyDirectory();
    }

    @Test
    void says_what_changes_and_what_stays_the_same_the_second_time() {
        press(drop("first.csv", X), "Import");
        FileCard card = drop("second.csv", X.replace("720", "725"));

        assertThat(find(CountList.class, card).single().getElement().getTextRecursively())
                .startsWith("New0Changed1Same1");
        assertThat(find(NativeTable.class, card).single().getElement().getTextRecursively())
                .contains("was 720", "same");
    }

    @Test
    void cancelling_a_preview_leaves_nothing_behind() {
        FileCard card = drop("x.csv", X);
        press(card, "Cancel");

        assertThat(card.isAttached()).isFalse();
        assertThat(folder.spool()).isEmptyDirectory();
        assertThat(imports.recent(10)).isEmpty();
    }

    @Test
    void leaving_the_screen_leaves_nothing_behind() {
        drop("x.csv", X);
        drop("nameless.csv", "");
        deck.removeFromParent();

        assertThat(folder.spool()).isEmptyDirectory();
        assertThat(imports.recent(10)).as("a refused preview is no history").isEmpty();
    }

    @Test
    void the_same_bytes_again_say_when_they_came_in() {
        press(drop("x.csv", X), "Import");
        FileCard again = drop("x again.csv", X);

        assertThat(message(again)).contains("was imported before");
        assertThat(find(Button.class, again).withText("Import").all()).isEmpty();
    }

    @Test
    void several_files_that_are_ready_are_imported_at_one_press() {
        drop("a.csv", X);
        assertThat(find(Button.class, deck).withText("Import all").all()).isEmpty();
        drop("b.csv", X.replace("followers", "visits"));
        press(deck, "Import all");

        assertThat(imports.recent(10)).hasSize(2);
        assertThat(find(Button.class, deck).withText("Import all").all()).isEmpty();
    }

    @Test
    void asks_whose_figures_they_are_and_looks_again_with_the_answer() {
        channels.create(ChannelData.of(Platform.FACEBOOK, "Facebook"));
        FileCard card = drop("nameless.csv", NAMELESS);
        assertThat(card.state()).isEqualTo(FileCard.State.ASKING);

        press(card, "Continue");
        assertThat(card.state()).as("nothing was chosen").isEqualTo(FileCard.State.ASKING);
        RadioButtonGroup<Channel> question = channelQuestion(card);
        question.setValue(onX);
        press(card, "Continue");

        assertThat(card.state()).isEqualTo(FileCard.State.READY);
        assertThat(card.setting().channel()).isEqualTo(onX.id());
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Channel> channelQuestion(FileCard card) {
        return find(RadioButtonGroup.class, card).single();
    }

    @Test
    void offers_to_make_the_channel_that_is_missing() {
        FileCard card = drop("nameless.csv", NAMELESS);

        assertThat(find(Button.class, card).withText("New channel").all()).hasSize(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void says_what_each_order_of_dates_would_mean_and_answers_several_files_at_once() {
        FileCard other = drop("other.csv", DAY_OR_MONTH.replace("700", "800"));
        FileCard card = drop("dates.csv", DAY_OR_MONTH);
        RadioButtonGroup<DateOrder> question =
                find(RadioButtonGroup.class, card).single();
        ImportWords words = deck.words();
        assertThat(words.dateExample(DateOrder.DMY, "01/02/2026")).endsWith("01/02/2026 is 1 February 2026");
        assertThat(words.dateExample(DateOrder.MDY, "01/02/2026")).endsWith("01/02/2026 is 2 January 2026");

        question.setValue(DateOrder.DMY);
        find(com.vaadin.flow.component.checkbox.Checkbox.class, card).single().setValue(true);
        press(card, "Continue");

        assertThat(card.state()).isEqualTo(FileCard.State.READY);
        assertThat(other.state()).isEqualTo(FileCard.State.READY);
    }

    @Test
    void a_file_that_nobody_knows_leads_to_the_mapping_and_to_the_help() {
        FileCard card = drop("lezers.csv", "Peilmoment;Aantal lezers\n01/02/2026;1.204\n15/02/2026;1.310\n");

        test(find(Button.class, card)
                        .withText("Say what its columns mean")
                        .all()
                        .getFirst())
                .click();
        press(card, "Where do I find this export?");

        assertThat(asked).containsExactly("map lezers.csv", "help");
    }

    @Test
    void bad_rows_are_left_out_only_when_somebody_says_so_and_can_be_taken_along() {
        FileCard card = drop("sheet.csv", X + "2026-03-01,X,followers,many\n");
        assertThat(message(card)).isEqualTo("One row of sheet.csv cannot be used, so nothing is imported yet.");
        assertThat(card.getElement().getTextRecursively()).contains("leave out line 4 and import the rest");
        assertThat(followed(card)).isEqualTo("\uFEFFdate,channel,metric,value\r\n2026-03-01,X,followers,many\r\n");

        press(card, "Leave out this row");

        assertThat(card.state()).isEqualTo(FileCard.State.READY);
        assertThat(message(card))
                .isEqualTo("Left out, because they cannot be used: line 4. Everything else is imported.");
        press(card, "Import");
        assertThat(imports.recent(1).getFirst().rows()).isEqualTo(new ImportReport.Rows(3, 2, 0, 0, 0, 1));
    }

    @Test
    void a_list_of_posts_with_a_bad_row_has_to_be_mended_as_a_whole() {
        FileCard card = drop(
                "posts.csv",
                "Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts,"
                        + "Profile visits,Detail Expands,URL Clicks,Hashtag Clicks,Permalink Clicks\n"
                        + "1234567890123456789,nonsense,a,b,1,1,1,1,1,1,1,1,1,1,1,1,1\n");

        assertThat(card.state()).isEqualTo(FileCard.State.ASKING);
        assertThat(find(Button.class, card).all())
                .noneMatch(button -> button.getText().startsWith("Leave out"));
        assertThat(find(Anchor.class, card).all()).isEmpty();
    }

    @Test
    void a_second_file_folds_what_is_inside_the_first() {
        FileCard first = drop("a.csv", X);
        assertThat(inside(first).isOpened()).isTrue();
        FileCard second = drop("b.csv", X.replace("followers", "visits"));

        assertThat(inside(first).isOpened()).isFalse();
        assertThat(inside(second).isOpened()).isFalse();
    }

    private Details inside(FileCard card) {
        return find(Details.class, card)
                .withCondition(details -> "Look inside".equals(details.getSummaryText()))
                .single();
    }

    /** What the link to the rejected rows gives. */
    private String followed(FileCard card) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        test(find(Anchor.class, card).single()).download(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** What waits for the screen is shown. */
    private static void shown() {
        VaadinSession session = UI.getCurrent().getSession();
        session.getService().runPendingAccessTasks(session);
    }
}
