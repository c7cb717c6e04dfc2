package nl.koers.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.ChannelId;
import nl.koers.channel.ChannelStatus;
import nl.koers.channel.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of posts, and the old exports of Facebook with two rows of headers. */
class PostsTableTest {

    private static final Profiles PROFILES = new ProfileConfiguration().profiles(Path.of("config/profiles"));
    private static final String INSTAGRAM =
            "Post ID,Account ID,Account username,Account name,Description,Publish time,Permalink,Post type,Date,Views\n";
    private static final String X = "Post id,Date,Post text,Post Link,Impressions,Likes\n";

    @TempDir
    Path folder;

    private final List<Channel> channels = List.of(
            ImportCase.channel(1, Platform.FACEBOOK, "Facebook"),
            new Channel(
                    new ChannelId(2),
                    0,
                    new ChannelData(
                            Platform.INSTAGRAM,
                            "Instagram",
                            "https://www.instagram.com/voorbeeld.museum/",
                            30,
                            ChannelStatus.IN_USE,
                            "")),
            ImportCase.channel(3, Platform.X, "X"),
            ImportCase.channel(4, Platform.TIKTOK, "TikTok"),
            ImportCase.channel(8, Platform.YOUTUBE, "YouTube"));

    private ReadFile read(String text, String name, @Nullable String account) throws IOException {
        return read(text, UTF_8, name, account);
    }

    private ReadFile read(String text, Charset charset, String name, @Nullable String account) throws IOException {
        Path file = Files.write(folder.resolve("file"), text.getBytes(charset));
        ImportSetting setting = new ImportSetting(null, null, null, null, null, null, account, false);
        return new FileInterpreter(PROFILES)
                .interpret(
                        FileText.examine(file, 1L << 28),
                        new FileContext(name, setting, channels, ZoneId.of("Europe/Amsterdam")));
    }

    private FileRefused.Problem refusal(String text, @Nullable String account) {
        return Objects.requireNonNull(catchThrowableOfType(FileRefused.class, () -> read(text, "posts.csv", account)))
                .problem();
    }

    private static List<String> rows(ReadFile read) {
        return ImportCase.rows(read.batch(), Map.of());
    }

    private static String instagram(String id, String account, String published, String type) {
        return id + ",9," + account + ",Museum,Tekst," + published + ",https://i/" + id + "," + type + ",Lifetime,5\n";
    }

    @Test
    void counts_only_the_account_that_the_address_of_the_channel_ends_with() throws IOException {
        String text = INSTAGRAM
                + instagram("1", "voorbeeld.museum", "06/10/2025 03:00", "IG image")
                + instagram("2", "partner", "06/10/2025 04:00", "IG image")
                + instagram("3", "voorbeeld.museum", "06/10/2025 05:00", "IG reel");
        ReadFile read = read(text, "posts.csv", null);
        assertThat(rows(read)).containsExactly("Instagram,posts,FLOW,2025-06-10,2");
        assertThat(read.skipped()).contains(new Skipped("partner", "OTHER_ACCOUNT"));
        assertThat(rows(read(text, "posts.csv", "Partner"))).containsExactly("Instagram,posts,FLOW,2025-06-10,1");
    }

    @Test
    void asks_whose_posts_count_when_no_account_is_plainly_ours() {
        String text = INSTAGRAM
                + instagram("1", "eerste", "06/10/2025 03:00", "IG image")
                + instagram("2", "tweede", "06/10/2025 04:00", "IG image");
        assertThat(refusal(text, null))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("SEVERAL_ACCOUNTS"))
                .satisfies(refusal -> assertThat(refusal.choices()).containsExactly("eerste", "tweede"))
                .satisfies(refusal -> assertThat(refusal.message()).contains("(account)"));
        assertThat(refusal(text, "derde").code()).isEqualTo("UNKNOWN_ACCOUNT");
    }

    @Test
    void gives_zeros_for_the_stated_period_as_far_as_its_days_are_whole_and_none_after_it() throws IOException {
        String text = INSTAGRAM + instagram("1", "m", "06/02/2025 03:00", "IG image");
        ReadFile read = read(text, "Jun-01-2025_Jun-04-2025_1396269028466733 (1).csv", null);
        assertThat(rows(read))
                .containsExactly(
                        "Instagram,posts,FLOW,2025-06-02,1",
                        "Instagram,posts,FLOW,2025-06-03,0",
                        "Instagram,posts,FLOW,2025-06-04,0");
        assertThat(read.years()).isEqualTo("2025-06-02..2025-06-04");
        assertThat(rows(read(text, "renamed.csv", null))).containsExactly("Instagram,posts,FLOW,2025-06-02,1");
    }

    @Test
    void an_empty_list_of_a_stated_period_says_that_nothing_was_published() throws IOException {
        assertThat(rows(read(X, "account_analytics_content_2024-11-21_2024-11-22.csv", null)))
                .containsExactly("X,posts,FLOW,2024-11-21,0", "X,posts,FLOW,2024-11-22,0");
        assertThat(rows(read(X, "content.csv", null))).isEmpty();
    }

    @Test
    void replies_are_no_posts_and_stories_are_counted_by_themselves() throws IOException {
        String posts = X + "1890000000000000001,\"Mon, Feb 17, 2025\",Een &lt;3,l,1,1\n"
                + "1890000000000000002,\"Mon, Feb 17, 2025\",@iemand dank,l,1,1\n"
                + "1890000000000000003,\"Wed, Feb 19, 2025\",@iemand ook,l,1,1\n";
        ReadFile read = read(posts, "content.csv", null);
        assertThat(rows(read)).containsExactly("X,posts,FLOW,2025-02-17,1");
        assertThat(read.skipped()).contains(new Skipped("3-4", "NOT_A_POST"));
        String stories = INSTAGRAM.strip() + ",Navigation,Replies\n"
                + instagram("7", "m", "06/10/2025 03:00", "IG story").strip() + ",1,0\n";
        assertThat(rows(read(stories, "stories.csv", null))).containsExactly("Instagram,stories,FLOW,2025-06-10,1");
    }

    @Test
    void reads_the_utc_times_of_old_tweets() throws IOException {
        String text =
                "\"Tweet id\",\"Tweet permalink\",\"Tweet text\",\"time\",\"impressions\",\"promoted impressions\"\n"
                        + "\"849000000000000001\",\"https://t/1\",\"Een\nregel\",\"2017-03-31 22:30 +0000\",\"29.0\",\"-\"\n";
        assertThat(rows(read(text, "tweet_activity_metrics_museum_20170401_20170402_en.csv", null)))
                .containsExactly("X,posts,FLOW,2017-04-01,1", "X,posts,FLOW,2017-04-02,0");
    }

    @Test
    void takes_the_moment_of_a_video_from_the_number_in_its_link() throws IOException {
        long id = (Instant.parse("2024-12-31T23:30:00Z").getEpochSecond() << 32) + 12_345;
        String text = "\"Time\",\"Video title\",\"Video link\",\"Post time\",\"Total likes\"\n"
                + "\"February 28\",\"Zaal\",\"https://www.tiktok.com/@museum/video/" + id + "\",\"December 31\",\"5\"";
        assertThat(rows(read(text, "Content.csv", null))).containsExactly("TikTok,posts,FLOW,2025-01-01,1");
        String business =
                "Video title,Video link,Post time,Video views\nZaal,https://www.tiktok.com/x,2025/10/31 23:19:10,5\n";
        assertThat(rows(read(business, "videos.csv", null))).containsExactly("TikTok,posts,FLOW,2025-11-01,1");
    }

    @Test
    void counts_no_posts_from_a_list_that_is_cut_off() throws IOException {
        String head = "Content,Video title,Video publish time,Duration,Views\nTotal,,,,405712\n";
        String rows = IntStream.range(0, 500)
                .mapToObj(i -> "video%05d,Titel,\"Sep 29, 2025\",9,1\n".formatted(i))
                .collect(Collectors.joining());
        ReadFile read = read(
                head + rows
                        + "Die 500 bes\u00ADten Er\u00ADgeb\u00ADnis\u00ADse wer\u00ADden an\u00ADge\u00ADzeigt,,,,\n",
                "Table data.csv",
                null);
        assertThat(rows(read)).isEmpty();
        assertThat(read.skipped()).contains(new Skipped("500", "CUT_LIST"), new Skipped("503", "FOOTER"));
        assertThat(rows(read(head + rows.substring(0, rows.length() / 2), "Table data.csv", null)))
                .containsExactly("YouTube,posts,FLOW,2025-09-29,250");
    }

    @Test
    void refuses_numbers_of_posts_that_excel_shortened() {
        assertThat(refusal(INSTAGRAM + instagram("1.79E+16", "m", "06/10/2025 03:00", "IG image"), null)
                        .code())
                .isEqualTo("POST_ID");
    }

    @Test
    void refuses_one_post_with_two_moments() {
        String text = INSTAGRAM
                + instagram("1", "m", "06/10/2025 03:00", "IG image")
                + instagram("1", "m", "06/12/2025 03:00", "IG image");
        assertThat(refusal(text, null))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("DUPLICATE_ROW"))
                .satisfies(refusal -> assertThat(refusal.line()).isEqualTo(3));
    }

    @Test
    void reads_the_old_list_of_facebook_below_its_descriptions() throws IOException {
        String text =
                "\uFEFF\"Post ID\",Permalink,\"Post Message\",Type,Countries,Languages,Posted,\"Lifetime Post Total Reach\"\n"
                        + ",,,,,,,\"Lifetime: The total number of people your Page post was served to. (Unique Users)\"\n"
                        + "1_2,https://f/2,Tekst,Photo,,,\"12/31/2018 11:30:00 PM\",44\n"
                        + "1_3,https://f/3,Tekst,Photo,,,\"01/14/2019 01:00:00 AM\",44\n";
        List<String> rows = rows(read(text, "posts.csv", null));
        assertThat(rows).hasSize(14).contains("Facebook,posts,FLOW,2019-01-01,1", "Facebook,posts,FLOW,2019-01-14,1");
        assertThat(rows).doesNotContain("Facebook,posts,FLOW,2018-12-31,1");
    }

    /** 4,048 columns, names used twice, and bytes that are no text, as in the genuine export. */
    @Test
    void reads_the_widest_page_export_and_reports_its_columns_in_short() throws IOException {
        StringBuilder names = new StringBuilder(
                "Date,\"Lifetime Total Likes\",\"Daily New Likes\",\"Daily Total Check-Ins\",\"Daily Total Check-Ins\"");
        StringBuilder descriptions = new StringBuilder(
                ",\"Lifetime: people\",\"Daily: likes (Total Count)\",\"Daily: check-ins (Total Count)\",\"Daily: check-ins (Unique Users)\"");
        String cells = ",7".repeat(4_043);
        for (int i = 5; i < 4_048; i++) {
            names.append(",\"Lifetime Likes by City - \u00C3?yios Nik\u00C3\u00B3laos, Kr\u00C3\u00ADti, Greece ")
                    .append(i)
                    .append('"');
            descriptions
                    .append(
                            ",\"Lifetime: Aggregated Facebook location data, sorted by city, about the people who like your Page. (Unique Users) ")
                    .append(i)
                    .append('"');
        }
        String text = "\u00EF\u00BB\u00BF" + names + "\n" + descriptions + "\n2019-01-28,1000,,2,1" + cells
                + "\n2019-01-29,,3,," + cells + "\n";
        ReadFile read = read(text, ISO_8859_1, "Facebook Insights Data Export.csv", null);
        assertThat(rows(read))
                .containsExactly(
                        "Facebook,check_ins,FLOW,2019-01-28,2",
                        "Facebook,check_ins,FLOW,2019-01-29,0",
                        "Facebook,check_ins_unique,UNIQUE,2019-01-28,1",
                        "Facebook,new_page_likes,FLOW,2019-01-28,0",
                        "Facebook,new_page_likes,FLOW,2019-01-29,3",
                        "Facebook,page_likes,LEVEL,2019-01-28,1000");
        assertThat(read.skipped()).hasSizeLessThan(70).contains(new Skipped("3983", "MORE_COLUMNS"));
        assertThat(read.skipped()).extracting(Skipped::why).contains("BAD_BYTES", "DESCRIPTIONS");
    }
}
