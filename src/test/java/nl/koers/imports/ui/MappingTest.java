package nl.koers.imports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import nl.koers.UiTest;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Platform;
import nl.koers.i18n.Texts;
import nl.koers.imports.ImportResult;
import nl.koers.imports.Imports;
import nl.koers.imports.OwnProfile;
import nl.koers.imports.OwnProfiles;
import nl.koers.imports.Uploads;
import nl.koers.imports.ui.MappingGuess.Role;
import nl.koers.reading.FirstRow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-08. */
@UiTest
@WithMockUser(roles = "EDITOR")
class MappingTest extends SpringBrowserlessTest {

    private static final String SHEET =
            "Nieuwsbrief van het museum\nPeilmoment;Aantal lezers;Opmerking\n01/02/2026;1.204;\n15/02/2026;1.310;drukte\n";

    @Autowired
    Imports imports;

    @Autowired
    Uploads uploads;

    @Autowired
    Channels channels;

    @Autowired
    OwnProfiles profiles;

    @Autowired
    Mappings mappings;

    @Autowired
    Texts texts;

    @SuppressWarnings("NullAway.Init")
    private FileDeck deck;

    @SuppressWarnings("NullAway.Init")
    private MappingPanel panel;

    private FileCard drop() throws IOException {
        UI.getCurrent().navigate("channels");
        Errands errands = new Errands(new AtOnce());
        errands.opened(UI.getCurrent());
        ImportWords words = new ImportWords(texts, Texts.ENGLISH, ZoneOffset.UTC);
        FileDesk desk = new FileDesk(imports, errands, words);
        deck = new FileDeck(desk, words, channels, new FileDeck.Host() {
            @Override
            public void map(FileCard card) {
                panel = mappings.open(card, desk, words);
                panel.whenDone(profile -> {
                    panel.removeFromParent();
                    if (profile != null) {
                        card.read(card.setting().withProfile(profile.id()));
                    }
                });
                UI.getCurrent().add(panel);
                panel.begin();
            }

            @Override
            public void imported(ImportResult result) {}

            @Override
            public void help() {}
        });
        UI.getCurrent().add(deck);
        deck.received(
                uploads.receive(new ByteArrayInputStream(SHEET.getBytes(StandardCharsets.UTF_8)), "lezers.csv", -1));
        roundTrip();
        return find(FileCard.class, deck).single();
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_file_that_nobody_knows_is_mapped_previewed_kept_and_recognised() throws IOException {
        channels.create(ChannelData.of(Platform.NEWSLETTER, "Museumbrief"));
        FileCard card = drop();
        test(find(Button.class, card)
                        .withText("Say what its columns mean")
                        .all()
                        .getFirst())
                .click();
        roundTrip();

        assertThat(find(Select.class, panel).withValue(Role.DATE).all()).hasSize(1);
        assertThat(find(Select.class, panel).withValue(Role.VALUE).all()).hasSize(1);
        Select<nl.koers.channel.Channel> whose = find(Select.class, panel)
                .withCondition(select -> "Whose figures are they?".equals(select.getLabel()))
                .single();
        whose.setValue(channels.all().getFirst());
        Select<nl.koers.reading.DecimalSign> sign = find(Select.class, panel)
                .withCondition(select -> "Decimal sign".equals(select.getLabel()))
                .single();
        sign.setValue(nl.koers.reading.DecimalSign.COMMA);
        roundTrip();
        assertThat(find(CountList.class, panel).single().getElement().getTextRecursively())
                .startsWith("New2");
        assertThat(imports.recent(5)).isEmpty();

        test(find(Button.class, panel).withText("Save the mapping").single()).click();
        assertThat(profiles.all()).as("how the readers count was not said yet").isEmpty();
        Select<MetricKind> kind = find(Select.class, panel)
                .withCondition(select -> "How does it count?".equals(select.getLabel()))
                .single();
        kind.setValue(MetricKind.LEVEL);
        assertThat(find(TextField.class, panel).single().getValue())
                .as("proposed")
                .isEqualTo("Lezers");
        find(TextField.class, panel).single().setValue("");
        test(find(Button.class, panel).withText("Save the mapping").single()).click();
        assertThat(profiles.all()).as("it has no name yet").isEmpty();
        find(TextField.class, panel).single().setValue("Lezers van de brief");
        test(find(Button.class, panel).withText("Save the mapping").single()).click();
        shown();

        assertThat(profiles.all()).extracting(OwnProfile::name).containsExactly("Lezers van de brief");
        assertThat(card.state()).isEqualTo(FileCard.State.READY);
    }

    @Test
    void guesses_the_header_and_the_parts_but_never_more_than_one_date() {
        List<FirstRow> rows = List.of(
                row(1, "Onze cijfers", "", "", ""),
                row(2, "Maand", "Kanaal", "Volgers", "Geteld op"),
                row(3, "jan-26", "Facebook", "1.234", "03-02-2026"),
                row(4, "feb-26", "Facebook", "1.301", "02-03-2026"));

        assertThat(MappingGuess.header(rows)).isEqualTo(1);
        assertThat(MappingGuess.roles(rows, 1)).containsExactly(Role.DATE, Role.CHANNEL, Role.VALUE, Role.IGNORED);
    }

    @Test
    void takes_no_number_for_a_date() {
        assertThat(List.of("1.234", "12,5", "3.50", "700")).noneMatch(MappingGuess::isDate);
        assertThat(List.of("2026-01-31", "31/1/2026", "20260131", "jan-26", "3 March 2026", "Tue, Feb 18, 2025"))
                .allMatch(MappingGuess::isDate);
    }

    private static FirstRow row(int line, String... cells) {
        return new FirstRow("", line, List.of(cells));
    }

    /** What waits for the screen is shown. */
    private static void shown() {
        VaadinSession session = UI.getCurrent().getSession();
        session.getService().runPendingAccessTasks(session);
    }
}
