package nl.koers.channel;

import static org.assertj.core.api.Assertions.assertThat;

import nl.koers.i18n.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@museum",
                "@Mus_eum.nl",
                "http://museum.nl",
                "https://x.com/museum?lang=nl",
                "HTTPS://a.nl:8080/"
            })
    void accepts_an_address(String address) {
        assertThat(ChannelRules.check(withAddress(address))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "museum.nl",
                "@",
                "@a b",
                "javascript:alert(1)",
                "ftp://museum.nl",
                "https://",
                "https://a b.nl",
                "https://user:secret@museum.nl"
            })
    void refuses_an_address(String address) {
        assertThat(ChannelRules.check(withAddress(address)))
                .extracting(FieldError::field)
                .containsExactly("address");
    }

    @Test
    void counts_characters_and_not_their_halves() {
        assertThat(ChannelRules.check(ChannelData.of(Platform.X, "😀".repeat(200))))
                .isEmpty();
        assertThat(ChannelRules.check(ChannelData.of(Platform.X, "😀".repeat(201))))
                .hasSize(1);
    }

    @Test
    void refuses_what_cannot_be_shown() {
        assertThat(ChannelRules.check(ChannelData.of(Platform.X, "Mus\u0000eum")))
                .extracting(FieldError::key)
                .containsExactly("channel.text.unprintable");
    }

    private static ChannelData withAddress(String address) {
        return new ChannelData(Platform.X, "Museum", address, 30, ChannelStatus.IN_USE, "");
    }
}
