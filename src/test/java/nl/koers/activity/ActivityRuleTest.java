package nl.koers.activity;

import static nl.koers.activity.ActivityState.ACTIVE;
import static nl.koers.activity.ActivityState.CLOSED;
import static nl.koers.activity.ActivityState.GOING_QUIET;
import static nl.koers.activity.ActivityState.INACTIVE;
import static nl.koers.activity.ActivityState.NOT_USED;
import static nl.koers.activity.ActivityState.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.koers.channel.ChannelData;
import nl.koers.channel.ChannelStatus;
import nl.koers.channel.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityRuleTest {

    private static final LocalDate C = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource({"0, ACTIVE", "21, ACTIVE", "22, GOING_QUIET", "30, GOING_QUIET", "31, INACTIVE", "400, INACTIVE"})
    void judges_the_silence_up_to_the_data(int silence, ActivityState expected) {
        assertThat(ActivityRule.state(lastPost(C.minusDays(silence), 30), 30, C))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"90, 22, GOING_QUIET", "90, 90, GOING_QUIET", "90, 91, INACTIVE", "7, 7, ACTIVE", "7, 8, INACTIVE"})
    void follows_the_threshold_of_the_channel(int threshold, int silence, ActivityState expected) {
        assertThat(ActivityRule.state(lastPost(C.minusDays(silence), 30), threshold, C))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "7, 30, ACTIVE",
        "7, 31, UNKNOWN",
        "23, 30, ACTIVE",
        "24, 31, ACTIVE",
        "30, 37, ACTIVE",
        "30, 38, UNKNOWN"
    })
    void knows_nothing_when_the_data_are_old(int cadence, int age, ActivityState expected) {
        assertThat(ActivityRule.state(lastPost(C, cadence), 30, C.plusDays(age)))
                .isEqualTo(expected);
    }

    @Test
    void never_calls_a_page_inactive_on_old_data() {
        assertThat(ActivityRule.state(lastPost(C.minusDays(300), 30), 30, C.plusDays(38)))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void knows_nothing_without_post_data() {
        assertThat(ActivityRule.state(PageFacts.NONE, 30, C)).isEqualTo(UNKNOWN);
    }

    @Test
    void counts_a_page_without_any_post_as_silent_since_it_is_covered() {
        assertThat(ActivityRule.state(covered(C.minusDays(29)), 30, C)).isEqualTo(GOING_QUIET);
        assertThat(ActivityRule.state(covered(C.minusDays(30)), 30, C)).isEqualTo(INACTIVE);
        assertThat(covered(C.minusDays(30)).silence()).isEqualTo(31);
    }

    @Test
    void leaves_alone_what_people_closed_or_do_not_use() {
        PageFacts silent = lastPost(C.minusDays(300), 30);

        assertThat(ActivityRule.state(channel(ChannelStatus.CLOSED), silent, C)).isEqualTo(CLOSED);
        assertThat(ActivityRule.state(channel(ChannelStatus.NOT_USED), silent, C))
                .isEqualTo(NOT_USED);
        assertThat(ActivityRule.state(channel(ChannelStatus.IN_USE), silent, C)).isEqualTo(INACTIVE);
        assertThat(ActivityRule.state(channel(ChannelStatus.IN_USE), lastPost(C, 30), C))
                .isEqualTo(ACTIVE);
    }

    private static PageFacts lastPost(@Nullable LocalDate day, int cadence) {
        return new PageFacts(C.minusDays(500), C, day, cadence);
    }

    private static PageFacts covered(LocalDate since) {
        return new PageFacts(since, C, null, 30);
    }

    private static ChannelData channel(ChannelStatus status) {
        return new ChannelData(Platform.X, "X", "", 30, status, "no time");
    }
}
