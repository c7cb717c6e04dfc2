package nl.koers.inbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import nl.koers.FixedClock;
import nl.koers.UiTest;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.Platform;
import nl.koers.inbox.Quarantine;
import nl.koers.inbox.SourceData;
import nl.koers.inbox.SourceStanding;
import nl.koers.inbox.Sources;
import nl.koers.inbox.WatchedFolder;
import nl.koers.reading.DateOrder;
import nl.koers.shell.Badge;
import nl.koers.shell.EmptyState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-07. */
@UiTest
@WithMockUser(roles = "EDITOR")
class SourcesViewTest extends SpringBrowserlessTest {

    private static final String AMBIGUOUS = "date,followers\n01/02/2026,712\n";

    @Autowired
    Sources sources;

    @Autowired
    Quarantine quarantine;

    @Autowired
    WatchedFolder folder;

    @Autowired
    Channels channels;

    @Autowired
    SystemIdentity system;

    @Autowired
    FixedClock.Movable clock;

    private Channel channel;

    @BeforeEach
    void anEmptyInbox() throws IOException {
        folder.clear();
        channel = system.call(() -> channels.create(ChannelData.of(Platform.LINKEDIN, "LinkedIn")));
    }

    @Test
    void leads_on_while_nothing_has_come_by_itself() {
        folder.scan();
        navigate(SourcesView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Sources");
        EmptyState empty = find(EmptyState.class).single();
        test(find(Button.class, empty).single()).click();
        ComboBox<?> ofChannel = find(ComboBox.class).all().getFirst();
        test(ofChannel).selectItem("LinkedIn");
        assertThat(find(TextField.class)
                        .withPropertyValue(TextField::getLabel, "Name of the folder")
                        .single()
                        .getValue())
                .isEqualTo("LinkedIn");
        button("Make folder");

        SourceStanding made = sources.all().getLast();
        assertThat(made.source().folder()).isEqualTo("LinkedIn");
        assertThat(made.channel()).isEqualTo(channel);
        assertThat(find(SourceCard.class).all()).hasSize(2);
    }

    @Test
    void shows_how_each_source_is_doing_with_icon_and_word() throws IOException {
        folder.put("LinkedIn/figures.csv", "date,followers\n2026-03-01,700\n");
        folder.take();

        navigate(SourcesView.class);

        assertThat(find(Badge.class).all())
                .extracting(badge -> badge.getElement().getTextRecursively())
                .containsExactly("No file yet", "Up to date");
        assertThat(find(SourceCard.class).all().getLast().getElement().getTextRecursively())
                .contains("figures.csv", "every 7 days", "1 March", "10 March", "inbox/LinkedIn/");
    }

    @Test
    void says_since_when_nothing_came() throws IOException {
        folder.put("LinkedIn/figures.csv", "date,followers\n2026-03-01,700\n");
        folder.take();
        clock.moveTo(LocalDate.of(2026, 4, 20).atStartOfDay().toInstant(ZoneOffset.UTC));

        navigate(SourcesView.class);

        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("No LinkedIn file since 3 March; expected every 7 days.");
    }

    @Test
    void says_it_in_dutch() throws IOException {
        folder.put("LinkedIn/figures.csv", "date,followers\n2026-03-01,700\n");
        folder.take();
        clock.moveTo(LocalDate.of(2026, 4, 20).atStartOfDay().toInstant(ZoneOffset.UTC));
        UI.getCurrent().setLocale(Locale.of("nl"));

        navigate(SourcesView.class);

        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Sinds 3 maart geen bestand van LinkedIn; verwacht: elke 7 dagen.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void takes_an_answer_tries_the_file_again_and_remembers() throws IOException {
        folder.put("LinkedIn/a.csv", AMBIGUOUS);
        folder.take();
        navigate(SourcesView.class);
        assertThat(find(Checkbox.class).single().getValue()).isTrue();

        Select<DateOrder> order = find(Select.class).single();
        order.setValue(DateOrder.DMY);
        button("Try again");

        assertThat(quarantine.all()).isEmpty();
        assertThat(find(QuarantineList.class).all()).isEmpty();
        assertThat(sources.all().getLast().source().data().dateOrder()).isEqualTo(DateOrder.DMY);
    }

    @Test
    void tries_nothing_before_there_is_an_answer() throws IOException {
        folder.put("LinkedIn/a.csv", AMBIGUOUS);
        folder.take();
        navigate(SourcesView.class);

        button("Try again");

        assertThat(quarantine.all()).hasSize(1);
    }

    @Test
    void does_not_remember_the_channel_of_one_file_for_the_whole_inbox_by_itself() throws IOException {
        folder.put("a.csv", "date,followers\n2026-03-01,700\n");
        folder.take();

        navigate(SourcesView.class);

        assertThat(find(Checkbox.class).single().getValue()).isFalse();
    }

    @Test
    void deletes_a_refused_file_after_asking() throws IOException {
        folder.put("LinkedIn/a.csv", "no table at all");
        folder.take();
        navigate(SourcesView.class);

        button("Delete");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(quarantine.all()).isEmpty();
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void lets_a_viewer_look_and_decide_nothing() throws IOException {
        folder.put("LinkedIn/a.csv", AMBIGUOUS);
        folder.take();

        navigate(SourcesView.class);

        assertThat(find(ListItem.class).all())
                .anyMatch(item -> item.getElement().getTextRecursively().contains("a.csv"));
        assertThat(find(Button.class).all()).isEmpty();
        assertThat(find(NativeButton.class).all())
                .noneMatch(one -> one.getText().equals("Edit"));
    }

    @Test
    void shows_wrong_settings_at_their_field() {
        sources.make("LinkedIn", SourceData.of(channel.id()));
        navigate(SourcesView.class);
        test(find(NativeButton.class).withText("Edit").all().getLast()).click();

        IntegerField days = find(IntegerField.class).single();
        days.setValue(0);
        button("Save");

        assertThat(days.isInvalid()).isTrue();
        assertThat(days.getErrorMessage()).isEqualTo("Choose a number of days from 1 to 366.");
    }

    @Test
    void names_a_source_that_needs_attention_on_the_overview() throws IOException {
        folder.put("LinkedIn/a.csv", "no table at all");
        folder.take();

        UI.getCurrent().navigate("");

        assertThat(find(RouterLink.class).all())
                .filteredOn(link -> link.getHref().equals("import/sources"))
                .extracting(RouterLink::getText)
                .containsExactly("The last file of LinkedIn, “a.csv”, was refused.");
    }

    @Test
    void is_reached_from_the_import_screen() {
        UI.getCurrent().navigate("import");

        assertThat(find(RouterLink.class).all()).anyMatch(link -> link.getHref().equals("import/sources"));
    }

    private void button(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
