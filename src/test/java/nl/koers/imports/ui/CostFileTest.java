package nl.koers.imports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.server.VaadinSession;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import nl.koers.UiTest;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.Channels;
import nl.koers.cost.CostLine;
import nl.koers.cost.CostScene;
import nl.koers.goal.GoalId;
import nl.koers.i18n.Texts;
import nl.koers.imports.ImportResult;
import nl.koers.imports.Imports;
import nl.koers.imports.Uploads;
import nl.koers.shell.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-29: a file with costs on the screen where files are dropped. */
@UiTest
@WithMockUser(username = "Carla", roles = "MANAGER")
class CostFileTest extends SpringBrowserlessTest {

    private static final String FILM = "Followers;31-1-2026;1.250,50;;Bureau;Film";
    private static final String HOURS = "Followers;28-2-2026;;2,5;Eigen uren;";
    private static final String PRINT = "Readers;28-2-2026;99,50;;Content en productie;";

    @Autowired
    CostScene scene;

    @Autowired
    Imports imports;

    @Autowired
    Uploads uploads;

    @Autowired
    Channels channels;

    @Autowired
    Texts texts;

    @Autowired
    SystemIdentity koers;

    private GoalId followers = new GoalId(0);

    @BeforeEach
    void two_goals() {
        scene.begin();
        followers = scene.goal("Followers");
        scene.goal("Readers");
    }

    private FileCard drop(Locale language, String... lines) throws IOException {
        UI.getCurrent().navigate("channels");
        Errands errands = new Errands(new AtOnce());
        errands.opened(UI.getCurrent());
        ImportWords words = new ImportWords(texts, language, ZoneOffset.UTC);
        FileDeck deck = new FileDeck(new FileDesk(imports, errands, words), words, channels, new FileDeck.Host() {
            @Override
            public void map(FileCard card) {}

            @Override
            public void imported(ImportResult result) {}

            @Override
            public void help() {}
        });
        UI.getCurrent().add(deck);
        byte[] bytes = CostScene.file(lines).getBytes(StandardCharsets.UTF_8);
        deck.received(uploads.receive(new ByteArrayInputStream(bytes), "kosten.csv", -1));
        shown();
        return find(FileCard.class, deck).single();
    }

    private static void shown() {
        VaadinSession session = UI.getCurrent().getSession();
        session.getService().runPendingAccessTasks(session);
    }

    private void press(FileCard card, String words) {
        test(find(Button.class, card).withText(words).single()).click();
        shown();
    }

    private static String said(FileCard card) {
        return card.getElement().getTextRecursively();
    }

    /** Cell by cell, without the heading. */
    private List<String> parts(FileCard card) {
        CostParts parts = find(CostParts.class, card).single();
        return find(NativeTable.class, parts).single().getBody().getRows().stream()
                .map(row -> String.join(
                        " | ",
                        row.getAllCells().stream()
                                .map(cell -> cell.getElement().getTextRecursively())
                                .toList()))
                .toList();
    }

    private List<Long> amounts() {
        return scene.of(followers).lines().stream().map(CostLine::amount).toList();
    }

    @Test
    void shows_by_goal_what_it_would_add_and_keeps_nothing_before_it_is_imported() throws IOException {
        FileCard card = drop(Texts.ENGLISH, FILM, HOURS, PRINT);

        assertThat(card.state()).isEqualTo(FileCard.State.READY);
        assertThat(parts(card))
                .containsExactly(
                        "Followers | 2 | €1250.50 | 2.5", "Readers | 1 | €99.50 | ", "Together | 3 | €1350.00 | 2.5");
        assertThat(find(CountList.class, card).single().getElement().getTextRecursively())
                .startsWith("New3");
        assertThat(amounts()).isEmpty();

        press(card, "Import");

        assertThat(card.state()).isEqualTo(FileCard.State.DONE);
        assertThat(amounts()).containsExactlyInAnyOrder(1_250_50L, 0L);
    }

    @Test
    void the_second_time_there_is_nothing_new_and_a_longer_list_shows_only_what_is() throws IOException {
        press(drop(Texts.ENGLISH, FILM, HOURS), "Import");

        FileCard same = drop(Texts.ENGLISH, FILM, HOURS);
        assertThat(find(CostParts.class, same).all()).isEmpty();
        assertThat(find(Button.class, same).withText("Import").all()).isEmpty();
        assertThat(said(same)).contains("imported before", "Nothing has changed");

        FileCard longer = drop(Texts.ENGLISH, FILM, HOURS, PRINT);
        assertThat(find(CountList.class, longer).single().getElement().getTextRecursively())
                .startsWith("New1Changed0Same2");
        assertThat(parts(longer)).containsExactly("Readers | 1 | €99.50 | ");
        press(longer, "Import");
        assertThat(amounts()).hasSize(2);
    }

    @Test
    void names_line_column_and_value_of_each_cell_that_cannot_be_used() throws IOException {
        String nobody = FILM.replace("Followers", "Nobody");
        String five = HOURS.replace(";;", ";vijf;");

        FileCard english = drop(Texts.ENGLISH, FILM, nobody, five);
        assertThat(english.state()).isEqualTo(FileCard.State.ASKING);
        assertThat(find(Button.class, english).withText("Import").all()).isEmpty();
        assertThat(said(english))
                .contains("no goal is called “Nobody”", "Line 3", "column Doel")
                .contains("“vijf” is not an amount", "Line 4, column Bedrag");
        assertThat(said(drop(Texts.DUTCH, nobody))).contains("‘Nobody’", "kolom Doel", "2");
        assertThat(amounts()).isEmpty();
    }

    @Test
    @WithMockUser(username = "Ed", roles = "EDITOR")
    void an_editor_is_sent_to_a_manager_and_not_offered_to_make_figures_of_it() throws IOException {
        FileCard card = drop(Texts.ENGLISH, FILM);

        assertThat(card.state()).isEqualTo(FileCard.State.ASKING);
        assertThat(find(Message.class, card).all().getFirst().getElement().getTextRecursively())
                .contains("only managers import");
        assertThat(said(card)).doesNotContain("1250", "1.250", "Film");
        assertThat(find(Button.class, card).all())
                .extracting(Button::getText)
                .doesNotContain("Import", "Say what its columns mean");
        assertThat(koers.call(() -> imports.recent(9))).isEmpty();
    }

    @Test
    @WithMockUser(username = "Ed", roles = "EDITOR")
    void the_screen_of_an_editor_has_neither_the_template_nor_the_imports_of_costs() throws IOException {
        koers.run(() -> {
            try (nl.koers.imports.Upload upload = uploads.receive(
                    new ByteArrayInputStream(CostScene.file(FILM).getBytes(StandardCharsets.UTF_8)),
                    "kosten.csv",
                    -1)) {
                imports.take(upload.delivery(nl.koers.imports.Way.BROWSER, nl.koers.reading.ImportSetting.NONE));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        UI.getCurrent().navigate("import");

        assertThat(UI.getCurrent().getElement().getTextRecursively())
                .doesNotContain("kosten.csv", "Costs from a file", "costs");
    }
}
