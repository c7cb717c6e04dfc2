package nl.koers.activity;

import static nl.koers.schema.Tables.PAGE_ACTIVITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.koers.FixedClock;
import nl.koers.ImportedFigures;
import nl.koers.ImportedFigures.Row;
import nl.koers.KoersTest;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.ChannelStatus;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Platform;
import nl.koers.i18n.Texts;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@KoersTest
@WithMockUser(roles = "EDITOR")
class ActivityWatchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @Autowired
    ActivityWatch watch;

    @Autowired
    ActivityRepository repository;

    @Autowired
    Channels channels;

    @Autowired
    ImportedFigures figures;

    @Autowired
    SystemIdentity identity;

    @Autowired
    FixedClock.Movable clock;

    @Autowired
    Texts texts;

    @Autowired
    DSLContext sql;

    @Test
    void tells_how_long_a_page_has_been_silent_in_both_languages() {
        Channel facebook = channels.create(ChannelData.of(Platform.FACEBOOK, "Facebook"));
        posts(facebook, Row.of("2026-01-20", 1), Row.of("2026-01-21", 0), Row.of("2026-02-23", 0));

        PageActivity page = watch.warnings(10).getFirst();

        assertThat(page.state()).isEqualTo(ActivityState.INACTIVE);
        assertThat(page.completeUntil()).isEqualTo(LocalDate.of(2026, 2, 23));
        assertThat(page.lastPost()).isEqualTo(LocalDate.of(2026, 1, 20));
        assertThat(page.sentence(texts, Texts.ENGLISH)).isEqualTo("No post on Facebook for 34 days.");
        assertThat(page.sentence(texts, Texts.DUTCH)).isEqualTo("Al 34 dagen geen bericht op Facebook.");
    }

    @Test
    void says_that_it_cannot_tell_when_the_export_stays_away() {
        Channel facebook = channels.create(ChannelData.of(Platform.FACEBOOK, "Facebook"));
        posts(facebook, Row.of("2026-02-02", 1));
        clock.moveTo(Instant.parse("2026-04-01T03:00:00Z"));

        assertThat(identity.call(watch::sweep)).isEqualTo(1);

        PageActivity page = watch.warnings(10).getFirst();
        assertThat(page.state()).isEqualTo(ActivityState.UNKNOWN);
        assertThat(page.sentence(texts, Texts.ENGLISH))
                .isEqualTo("No Facebook export since 2 Feb, so we cannot tell whether the page is active.");
        assertThat(page.sentence(texts, Texts.DUTCH))
                .isEqualTo("Sinds 2 februari is er geen Facebook-export geïmporteerd;"
                        + " we weten dus niet of de pagina actief is.");
    }

    @Test
    void takes_a_complete_month_without_posts_for_silence() {
        Channel x = channels.create(ChannelData.of(Platform.X, "X"));
        posts(x, Row.of("2026-01-01", "2026-01-31", 4), Row.of("2026-02-01", "2026-02-28", 0));

        assertThat(watch.all(TODAY)).singleElement().satisfies(page -> {
            assertThat(page.lastPost()).isEqualTo(LocalDate.of(2026, 1, 31));
            assertThat(page.silenceDays()).isEqualTo(28);
            assertThat(page.state()).isEqualTo(ActivityState.GOING_QUIET);
        });
    }

    @Test
    void believes_a_post_known_to_the_day_before_a_count_for_the_month_around_it() {
        Channel x = channels.create(ChannelData.of(Platform.X, "X"));
        posts(x, Row.of("2026-02-01", "2026-02-28", 2), Row.of("2026-02-03", 1), Row.of("2026-02-05", 1));

        assertThat(watch.all(TODAY).getFirst().lastPost()).isEqualTo(LocalDate.of(2026, 2, 5));
    }

    @Test
    void looks_back_as_if_an_earlier_day_were_today() {
        Channel x = channels.create(ChannelData.of(Platform.X, "X"));
        posts(x, Row.of("2026-01-01", 1), Row.of("2026-01-25", 0), Row.of("2026-02-20", 1));

        PageActivity then = watch.all(LocalDate.of(2026, 1, 25)).getFirst();

        assertThat(then.lastPost()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(then.completeUntil()).isEqualTo(LocalDate.of(2026, 1, 25));
        assertThat(then.state()).isEqualTo(ActivityState.GOING_QUIET);
    }

    @Test
    void touches_only_the_pages_in_the_file() {
        Channel x = channels.create(ChannelData.of(Platform.X, "X"));
        Channel facebook = channels.create(ChannelData.of(Platform.FACEBOOK, "Facebook"));
        clock.moveTo(FixedClock.NOON.plusSeconds(60));

        posts(x, Row.of("2026-03-01", 1));

        assertThat(sql.fetch(PAGE_ACTIVITY))
                .extracting(page -> page.getChannelId(), page -> page.getState(), page -> page.getEvaluatedAt())
                .containsExactlyInAnyOrder(
                        tuple(x.id().value(), "ACTIVE", FixedClock.NOON.plusSeconds(60)),
                        tuple(facebook.id().value(), "UNKNOWN", FixedClock.NOON));
    }

    @Test
    void follows_the_channel_when_it_is_closed() {
        Channel x = channels.create(ChannelData.of(Platform.X, "X"));
        posts(x, Row.of("2025-12-01", 1), Row.of("2026-03-01", 0));
        assertThat(watch.warnings(10)).hasSize(1);

        channels.change(x.id(), 0, new ChannelData(Platform.X, "X", "", 30, ChannelStatus.CLOSED, "No time"));

        assertThat(watch.warnings(10)).isEmpty();
        assertThat(watch.all(TODAY).getFirst().state()).isEqualTo(ActivityState.CLOSED);
    }

    @Test
    void does_not_nag_about_pages_that_never_had_post_data() {
        channels.create(ChannelData.of(Platform.WEBSITE, "museum.nl"));

        assertThat(watch.warnings(10)).isEmpty();
        assertThat(watch.all(TODAY).getFirst().state()).isEqualTo(ActivityState.UNKNOWN);
    }

    @Test
    void sweeps_by_the_same_rule_as_it_judges_one_page() {
        Random random = new Random(7);
        List<Channel> pages = new ArrayList<>();
        List<PageFacts> known = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Channel page = channels.create(randomChannel(random, i));
            PageFacts facts = randomFacts(random);
            pages.add(page);
            known.add(facts);
            identity.run(() -> repository.store(
                    List.of(new ActivityRepository.Stored(page.id(), facts, ActivityState.ACTIVE)), FixedClock.NOON));
        }

        identity.call(watch::sweep);

        for (int i = 0; i < pages.size(); i++) {
            String stored = sql.fetchSingle(
                            PAGE_ACTIVITY,
                            PAGE_ACTIVITY.CHANNEL_ID.eq(pages.get(i).id().value()))
                    .getState();
            assertThat(stored)
                    .as("%s %s", pages.get(i).data(), known.get(i))
                    .isEqualTo(ActivityRule.state(pages.get(i).data(), known.get(i), TODAY)
                            .name());
        }
        assertThat(identity.call(watch::sweep)).isZero();
    }

    private static ChannelData randomChannel(Random random, int number) {
        ChannelStatus status = random.nextInt(5) == 0 ? ChannelStatus.NOT_USED : ChannelStatus.IN_USE;
        return new ChannelData(Platform.X, "Page " + number, "", 1 + random.nextInt(60), status, "no time");
    }

    private static PageFacts randomFacts(Random random) {
        if (random.nextInt(8) == 0) {
            return PageFacts.NONE;
        }
        LocalDate until = TODAY.minusDays(random.nextInt(45));
        LocalDate since = until.minusDays(random.nextInt(60));
        LocalDate post = random.nextInt(4) == 0 ? null : until.minusDays(random.nextInt(60));
        return new PageFacts(since, until, post, random.nextBoolean() ? 7 : 30);
    }

    private void posts(Channel channel, Row... rows) {
        figures.put(channel.id(), "posts", MetricKind.FLOW, List.of(rows));
    }
}
