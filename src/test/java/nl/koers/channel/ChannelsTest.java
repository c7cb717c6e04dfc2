package nl.koers.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import nl.koers.KoersTest;
import nl.koers.i18n.EditConflict;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@KoersTest
@WithMockUser(roles = "EDITOR")
class ChannelsTest {

    @Autowired
    Channels channels;

    @Test
    void keeps_what_was_filled_in() {
        ChannelData data = new ChannelData(
                Platform.FACEBOOK,
                " Museum op Facebook ",
                "https://facebook.com/museum",
                45,
                ChannelStatus.CLOSED,
                "Niemand heeft er tijd voor");

        Channel created = channels.create(data);

        assertThat(created.name()).isEqualTo("Museum op Facebook");
        assertThat(channels.find(created.id())).contains(created);
        assertThat(channels.all()).containsExactly(created);
    }

    @Test
    void refuses_a_name_that_is_taken_in_any_case() {
        channels.create(ChannelData.of(Platform.X, "Café Élan"));

        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class, () -> channels.create(ChannelData.of(Platform.BLOG, "CAFÉ élan ")));

        assertThat(refused.errors())
                .containsExactly(new FieldError("name", "channel.name.taken", List.of("CAFÉ élan")));
        assertThat(channels.all()).hasSize(1);
    }

    @Test
    void keeps_its_own_name_on_a_change() {
        Channel channel = channels.create(ChannelData.of(Platform.X, "Museum"));

        Channel changed = channels.change(channel.id(), 0, ChannelData.of(Platform.X, "MUSEUM"));

        assertThat(changed.version()).isEqualTo(1);
        assertThat(channels.find(channel.id())).contains(changed);
    }

    @Test
    void names_every_field_that_is_wrong() {
        ChannelData wrong = new ChannelData(Platform.X, " ", "museum.nl", 0, ChannelStatus.NOT_USED, "");

        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> channels.create(wrong));

        assertThat(refused.errors())
                .extracting(FieldError::field)
                .containsExactly("name", "address", "activityDays", "statusReason");
    }

    @Test
    void finds_by_id_then_by_name_then_by_an_only_platform() {
        Channel facebook = channels.create(ChannelData.of(Platform.FACEBOOK, "Museum"));
        Channel x = channels.create(ChannelData.of(Platform.X, "Facebook"));
        Channel blog = channels.create(ChannelData.of(Platform.BLOG, "Verhalen"));

        assertThat(channels.find(Long.toString(facebook.id().value()))).contains(facebook);
        assertThat(channels.find("mUSEUM")).contains(facebook);
        assertThat(channels.find("facebook")).contains(x);
        assertThat(channels.find("blog")).contains(blog);
        assertThat(channels.find("tiktok")).isEmpty();
        assertThat(channels.find("99999999999999999999")).isEmpty();
    }

    @Test
    void finds_nothing_by_a_platform_with_two_channels() {
        channels.create(ChannelData.of(Platform.BLOG, "Een"));
        channels.create(ChannelData.of(Platform.BLOG, "Twee"));

        assertThat(channels.find("BLOG")).isEmpty();
    }

    @Test
    void refuses_to_write_over_a_newer_version() {
        Channel channel = channels.create(ChannelData.of(Platform.X, "Museum"));
        channels.change(channel.id(), 0, ChannelData.of(Platform.X, "Museum Noord"));

        assertThatThrownBy(() -> channels.change(channel.id(), 0, ChannelData.of(Platform.X, "Museum Zuid")))
                .isInstanceOf(EditConflict.class);
        assertThat(channels.find(channel.id()).orElseThrow().name()).isEqualTo("Museum Noord");
    }
}
