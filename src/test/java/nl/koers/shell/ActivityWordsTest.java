package nl.koers.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import nl.koers.activity.ActivityState;
import nl.koers.activity.PageActivity;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.ChannelId;
import nl.koers.channel.ChannelStatus;
import nl.koers.channel.Platform;
import nl.koers.i18n.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActivityWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final LocalDate UNTIL = LocalDate.of(2026, 2, 2);

    private final ActivityWords english = new ActivityWords(new Texts(), Locale.ENGLISH, TODAY);
    private final ActivityWords dutch = new ActivityWords(new Texts(), Locale.of("nl", "NL"), TODAY);

    private static PageActivity page(
            ActivityState state, Platform platform, @Nullable LocalDate until, @Nullable LocalDate last) {
        Channel channel = new Channel(new ChannelId(1), 0, ChannelData.of(platform, "Museum"));
        Integer silence = until == null || last == null ? null : (int) (until.toEpochDay() - last.toEpochDay());
        return new PageActivity(channel, state, until, last, silence);
    }

    @Test
    void says_how_long_a_page_has_been_silent() {
        PageActivity quiet = page(ActivityState.INACTIVE, Platform.FACEBOOK, TODAY, TODAY.minusDays(34));

        assertThat(english.sentence(quiet)).isEqualTo("No post on Facebook for 34 days.");
        assertThat(dutch.sentence(quiet)).isEqualTo("Al 34 dagen geen bericht op Facebook.");
    }

    @Test
    void never_calls_unknown_inactive() {
        PageActivity stale = page(ActivityState.UNKNOWN, Platform.FACEBOOK, UNTIL, UNTIL.minusDays(3));
        PageActivity never = page(ActivityState.UNKNOWN, Platform.YOUTUBE, null, null);

        assertThat(english.sentence(stale))
                .isEqualTo("No Facebook export since 2 February, so we cannot tell whether the page is active.");
        assertThat(dutch.sentence(stale))
                .isEqualTo("Sinds 2 februari is er geen Facebook-export geïmporteerd;"
                        + " we weten dus niet of de pagina actief is.");
        assertThat(english.sentence(never))
                .isEqualTo("There are no post figures of YouTube yet, so we cannot tell whether the page is active.");
    }

    @Test
    void calls_a_page_by_its_name_where_the_platform_says_too_little() {
        PageActivity blog = page(ActivityState.GOING_QUIET, Platform.BLOG, TODAY, TODAY.minusDays(1));

        assertThat(english.sentence(blog)).isEqualTo("No post on Museum for 1 day.");
        assertThat(english.state(blog)).isEqualTo("Going quiet");
    }

    @Test
    void gives_the_reason_of_a_page_that_people_closed() {
        ChannelData closed =
                new ChannelData(Platform.X, "Museum", "", 30, ChannelStatus.CLOSED, "Nobody reads it any more");
        PageActivity page =
                new PageActivity(new Channel(new ChannelId(1), 0, closed), ActivityState.CLOSED, null, null, null);

        assertThat(english.sentence(page)).isEqualTo("Nobody reads it any more");
    }
}
