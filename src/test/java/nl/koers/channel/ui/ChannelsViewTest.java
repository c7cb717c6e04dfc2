package nl.koers.channel.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import nl.koers.ImportedFigures;
import nl.koers.ImportedFigures.Row;
import nl.koers.UiTest;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.ChannelStatus;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Platform;
import nl.koers.shell.EmptyState;
import nl.koers.shell.Message;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@UiTest
@WithMockUser(roles = "EDITOR")
class ChannelsViewTest extends SpringBrowserlessTest {

    @Autowired
    Channels channels;

    @Autowired
    SystemIdentity koers;

    @Autowired
    ImportedFigures figures;

    private Channel onX() {
        return koers.call(() -> channels.create(ChannelData.of(Platform.X, "Museum on X")));
    }

    private Button button(String words) {
        return find(Button.class).withText(words).single();
    }

    private void edit() {
        test(find(NativeButton.class).withText("Edit").single()).click();
    }

    private TextField name() {
        return find(TextField.class).withCaption("Name").single();
    }

    @Test
    void leads_on_where_there_is_no_channel_yet() {
        UI.getCurrent().navigate("channels");

        assertThat(find(EmptyState.class).all()).hasSize(1);
        test(button("New channel")).click();
        @SuppressWarnings("unchecked")
        Select<Platform> platform = find(Select.class).withCaption("Platform").single();
        platform.setValue(Platform.X);
        name().setValue("Museum on X");
        test(button("Save")).click();

        assertThat(channels.all()).extracting(Channel::name).containsExactly("Museum on X");
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Museum on X");
        assertThat(find(EmptyState.class).all()).isEmpty();
    }

    @Test
    void says_at_the_field_what_is_wrong() {
        onX();
        UI.getCurrent().navigate("channels");
        edit();
        name().setValue(" ");
        find(IntegerField.class).single().setValue(0);
        test(button("Save")).click();

        assertThat(name().isInvalid()).isTrue();
        assertThat(name().getErrorMessage()).isEqualTo("Give the channel a name.");
        assertThat(find(IntegerField.class).single().isInvalid()).isTrue();
        assertThat(channels.all()).extracting(Channel::name).containsExactly("Museum on X");
    }

    @Test
    void asks_why_a_channel_is_closed() {
        Channel channel = onX();
        UI.getCurrent().navigate("channels");
        edit();
        @SuppressWarnings("unchecked")
        Select<ChannelStatus> status = find(Select.class).withCaption("Use").single();
        status.setValue(ChannelStatus.CLOSED);
        test(button("Save")).click();

        TextArea reason = find(TextArea.class).withCaption("Reason").single();
        assertThat(reason.isInvalid()).isTrue();
        reason.setValue("Nobody reads it");
        test(button("Save")).click();

        assertThat(channels.find(channel.id()).orElseThrow().data().status()).isEqualTo(ChannelStatus.CLOSED);
    }

    @Test
    void says_that_somebody_else_was_first() {
        Channel channel = onX();
        UI.getCurrent().navigate("channels");
        edit();
        koers.run(() -> channels.change(channel.id(), channel.version(), ChannelData.of(Platform.X, "Renamed")));
        name().setValue("Mine");
        test(button("Save")).click();

        assertThat(find(Message.class).all()).hasSize(1);
        assertThat(channels.all()).extracting(Channel::name).containsExactly("Renamed");
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void shows_a_viewer_no_way_to_change_anything() {
        onX();
        UI.getCurrent().navigate("channels");

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Museum on X");
        assertThat(find(NativeButton.class).withText("Edit").all()).isEmpty();
        assertThat(find(Button.class).withText("New channel").all()).isEmpty();
        assertThat(find(Anchor.class).withText("Type in values").all()).isEmpty();
    }

    @Test
    void leads_an_editor_to_typing_in_figures_of_the_channel() {
        Channel channel = onX();
        UI.getCurrent().navigate("channels");

        assertThat(find(Anchor.class).withText("Type in values").single().getHref())
                .isEqualTo("import/values?channel=" + channel.id().value());
    }

    @Test
    void speaks_dutch() {
        onX();
        UI.getCurrent().setLocale(Locale.of("nl"));
        UI.getCurrent().navigate("channels");
        test(find(NativeButton.class).withText("Wijzigen").single()).click();
        find(TextField.class).withCaption("Naam").single().setValue("");
        test(button("Opslaan")).click();

        assertThat(find(TextField.class).withCaption("Naam").single().getErrorMessage())
                .isEqualTo("Geef het kanaal een naam.");
    }

    @Test
    void shows_twelve_months_with_words_for_those_who_do_not_see_them() {
        Channel x = onX();
        figures.put(
                x.id(),
                "posts",
                MetricKind.FLOW,
                List.of(Row.of("2026-01-01", 0), Row.of("2026-02-10", 4), Row.of("2026-03-02", 0)));

        UI.getCurrent().navigate("channels");

        PostStrip strip = find(PostStrip.class).single();
        assertThat(find(ListItem.class, strip).all())
                .hasSize(12)
                .extracting(month -> month.getElement().getAttribute("title"))
                .endsWith(
                        "December 2025: not known",
                        "January 2026: no posts",
                        "February 2026: 4 posts",
                        "March 2026: no posts as far as known");
    }
}
