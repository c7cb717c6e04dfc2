package nl.koers.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.koers.FixedClock;
import nl.koers.KoersTest;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.database.DataFolder;
import nl.koers.imports.Delivery;
import nl.koers.imports.Imports;
import nl.koers.imports.Way;
import nl.koers.inbox.InboxFile.State;
import nl.koers.reading.ImportSetting;
import nl.koers.snapshot.Snapshot;
import nl.koers.snapshot.Snapshots;
import nl.koers.workspace.Workspace;
import nl.koers.workspace.Workspaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.FileSystemUtils;

@KoersTest
class InboxTest {

    private static final Instant EARLIER = FixedClock.NOON.minusSeconds(3600);
    private static final String FIGURES = """
            date,channel,metric,value
            2026-02-01,Hofwijk op X,followers,700
            2026-03-01,Hofwijk op X,followers,712
            """;

    @Autowired
    Inbox inbox;

    @Autowired
    InboxClaims claims;

    @Autowired
    InboxLedger ledger;

    @Autowired
    Imports imports;

    @Autowired
    DataFolder data;

    @Autowired
    SystemIdentity system;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    @Autowired
    Snapshots snapshots;

    @Autowired
    Workspaces workspaces;

    @Autowired
    FixedClock.Movable clock;

    private Channel channel;

    @BeforeEach
    void anOrganisationWithAnEmptyInbox() throws IOException {
        for (Path folder : List.of(data.inbox(), data.work(), data.archive(), data.quarantine())) {
            FileSystemUtils.deleteRecursively(folder);
            Files.createDirectory(folder);
        }
        system.run(() -> workspaces.create(
                new Workspace("Hofwijk", Locale.ENGLISH, ZoneOffset.UTC, Currency.getInstance("EUR"))));
        channel = system.call(() -> channels.create(ChannelData.of(Platform.X, "Hofwijk op X")));
    }

    @Test
    void imports_a_file_that_lay_still_for_ten_seconds() throws IOException {
        put("figures.csv", FIGURES);
        assertThat(scan()).isEmpty();
        assertThat(scanAfter(9)).isEmpty();
        assertThat(scanAfter(1)).isEqualTo("1 imported");
        assertThat(values()).containsExactly(700.0, 712.0);
        assertThat(names(data.inbox())).isEmpty();
        assertThat(names(data.work())).isEmpty();
        assertThat(names(data.archive().resolve("2026-03"))).containsExactly("figures.csv");
        assertThat(scanAfter(10)).isEmpty();
    }

    @Test
    void waits_for_a_file_that_is_still_written_to() throws IOException {
        Path file = put("figures.csv", FIGURES.substring(0, 60));
        scan();
        append(file, FIGURES.substring(60));
        assertThat(scanAfter(10)).isEmpty();
        assertThat(scanAfter(10)).isEqualTo("1 imported");
        assertThat(values()).hasSize(2);
    }

    @Test
    void takes_a_file_at_once_that_its_sender_calls_done() throws IOException {
        put("figures.csv", FIGURES);
        put("figures.csv.done", "");
        assertThat(scan()).isEqualTo("1 imported");
        assertThat(names(data.inbox())).isEmpty();
    }

    @Test
    void never_touches_what_is_unfinished_hidden_or_of_another_kind() throws IOException {
        List<String> names = List.of(
                ".figures.csv",
                "~$figures.csv",
                "figures.csv.part",
                "figures.csv.tmp",
                "figures.csv.filepart",
                "x.csv.crdownload",
                "x.csv.writing",
                "x.csv.lock",
                "figures.pdf");
        for (String name : names) {
            put(name, FIGURES);
        }
        scan();
        assertThat(scanAfter(60)).isEmpty();
        assertThat(names(data.inbox())).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void imports_a_file_that_is_renamed_into_place() throws IOException {
        Path unfinished = put("figures.csv.part", FIGURES);
        scan();
        Files.move(unfinished, data.inbox().resolve("figures.csv"));
        assertThat(scanAfter(10)).isEmpty();
        assertThat(scanAfter(10)).isEqualTo("1 imported");
    }

    @Test
    void follows_no_link_and_opens_no_device() throws IOException, InterruptedException {
        Path outside = Files.writeString(data.root().resolve("outside.csv"), FIGURES);
        Path elsewhere = Files.createDirectories(data.root().resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("figures.csv"), FIGURES);
        Files.createSymbolicLink(data.inbox().resolve("link.csv"), outside);
        Files.createSymbolicLink(
                data.inbox().resolve("dangling.csv"), data.root().resolve("nowhere"));
        Files.createSymbolicLink(data.inbox().resolve("folder"), elsewhere);
        Files.createLink(data.inbox().resolve("hard.csv"), outside);
        Files.createDirectory(data.inbox().resolve("folder.csv"));
        new ProcessBuilder("mkfifo", data.inbox().resolve("pipe.csv").toString())
                .start()
                .waitFor();
        scan();
        assertThat(scanAfter(60)).isEmpty();
        assertThat(names(data.inbox()))
                .containsExactlyInAnyOrder("link.csv", "dangling.csv", "folder", "hard.csv", "folder.csv", "pipe.csv");
        Files.delete(outside);
        FileSystemUtils.deleteRecursively(elsewhere);
    }

    @Test
    void takes_the_channel_from_the_subfolder() throws IOException {
        Files.createDirectory(data.inbox().resolve("hofwijk OP x"));
        put("hofwijk OP x/figures.csv", "date,followers\n2026-02-01,700\n2026-03-01,712\n");
        scan();
        assertThat(scanAfter(10)).isEqualTo("1 imported");
        assertThat(values()).containsExactly(700.0, 712.0);
    }

    @Test
    void needs_no_channel_from_a_subfolder_whose_files_name_theirs() throws IOException {
        Files.createDirectory(data.inbox().resolve("Monthly"));
        put("Monthly/figures.csv", FIGURES);
        scan();
        assertThat(scanAfter(10)).isEqualTo("1 imported");
        assertThat(values()).containsExactly(700.0, 712.0);
    }

    @Test
    void refuses_a_file_without_a_channel_from_a_subfolder_that_names_none_and_says_what_there_is() throws IOException {
        Files.createDirectory(data.inbox().resolve("Facebok"));
        put("Facebok/figures.csv", "date,followers\n2026-02-01,700\n");
        scan();
        assertThat(scanAfter(10)).isEqualTo("1 refused");
        assertThat(names(data.quarantine())).containsExactlyInAnyOrder("figures.csv", "figures.csv.error.json");
        assertThat(Files.readString(data.quarantine().resolve("figures.csv.error.json")))
                .contains("UNKNOWN_CHANNEL", "Hofwijk op X");
    }

    @Test
    void puts_a_file_that_cannot_be_used_aside_and_goes_on_with_the_others() throws IOException {
        put("a.csv", "date,channel,metric,value\n2026-02-31,Hofwijk op X,followers,1\n");
        put("b.csv", FIGURES);
        scan();
        assertThat(scanAfter(10)).isEqualTo("1 imported, 1 refused");
        assertThat(names(data.quarantine())).containsExactlyInAnyOrder("a.csv", "a.csv.error.json");
        assertThat(values()).hasSize(2);
    }

    @Test
    void gives_a_file_that_breaks_off_three_chances() throws IOException {
        put("figures.csv", FIGURES + "\"2026-03-02,Hofw");
        scan();
        assertThat(scanAfter(10)).isEqualTo("1 incomplete");
        assertThat(names(data.inbox())).containsExactly("figures.csv");
        scanAfter(10);
        assertThat(scanAfter(10)).isEqualTo("1 incomplete");
        scanAfter(10);
        assertThat(scanAfter(10)).isEqualTo("1 refused");
        assertThat(Files.readString(data.quarantine().resolve("figures.csv.error.json")))
                .contains("INCOMPLETE_FILE");
        assertThat(values()).isEmpty();
    }

    @Test
    void imports_the_same_bytes_once_and_never_writes_over_an_archived_file() throws IOException {
        put("figures.csv", FIGURES);
        scan();
        scanAfter(10);
        put("figures.csv", FIGURES);
        scan();
        assertThat(scanAfter(10)).isEqualTo("1 duplicate");
        assertThat(names(data.archive().resolve("2026-03")))
                .containsExactlyInAnyOrder("figures.csv", "figures (2).csv");
        assertThat(values()).hasSize(2);
    }

    @Test
    void finishes_a_file_that_was_claimed_and_not_read() throws IOException {
        String id = claimed(FIGURES);
        assertThat(ledger.find(id)).isPresent();
        assertThat(scan()).isEqualTo("1 imported");
        assertThat(names(data.archive().resolve("2026-03"))).containsExactly("figures.csv");
    }

    @Test
    void imports_nothing_twice_that_was_committed_but_not_put_away() throws IOException {
        String id = claimed(FIGURES);
        InboxFile file = ledger.find(id).orElseThrow();
        ledger.attempt(file, "0".repeat(64));
        ImportSetting setting = new ImportSetting(
                null, null, null, null, file.modified().atZone(ZoneOffset.UTC).toLocalDate());
        Path path = data.work().resolve(id + ".csv");
        system.call(() -> imports.take(new Delivery(file.name(), path, Way.INBOX, setting)));

        assertThat(scan()).isEqualTo("1 duplicate");
        assertThat(values()).hasSize(2);
        assertThat(system.call(() -> imports.recent(10))).hasSize(1);
    }

    @Test
    void puts_a_finished_file_away_without_reading_it_again() throws IOException {
        String id = claimed("not even a table");
        ledger.quarantined(ledger.find(id).orElseThrow(), "NOT_CSV", "{\"code\": \"NOT_CSV\"}", "figures.csv");
        assertThat(scan()).isEmpty();
        assertThat(names(data.work())).isEmpty();
        assertThat(Files.readString(data.quarantine().resolve("figures.csv.error.json")))
                .contains("NOT_CSV");
    }

    @Test
    void gives_up_on_a_file_that_brought_koers_down_three_times() throws IOException {
        String id = claimed(FIGURES);
        for (int kill = 0; kill < 3; kill++) {
            ledger.attempt(ledger.find(id).orElseThrow(), "f".repeat(64));
        }
        put("good.csv", FIGURES);
        put("good.csv.done", "");
        assertThat(scan()).isEqualTo("1 imported, 1 refused");
        assertThat(Files.readString(data.quarantine().resolve("figures.csv.error.json")))
                .contains("TOO_MANY_ATTEMPTS");
        assertThat(ledger.find(id).orElseThrow().state()).isEqualTo(State.QUARANTINED);
    }

    @Test
    void adopts_a_file_in_work_that_the_ledger_does_not_know() throws IOException {
        Files.writeString(data.work().resolve("from-a-restored-backup.csv"), FIGURES);
        assertThat(scan()).isEqualTo("1 imported");
        assertThat(names(data.work())).isEmpty();
    }

    @Test
    void imports_again_what_a_slow_sender_adds_after_the_file_was_taken() throws IOException {
        put("figures.csv", FIGURES);
        scan();
        assertThat(scanAfter(10)).isEqualTo("1 imported");
        append(data.archive().resolve("2026-03/figures.csv"), "2026-03-02,Hofwijk op X,followers,715\n");
        assertThat(scanAfter(10)).isEqualTo("1 imported");
        assertThat(values()).containsExactly(700.0, 712.0, 715.0);
        assertThat(names(data.archive().resolve("2026-03"))).containsExactly("figures.csv");
    }

    @Test
    void takes_names_of_any_kind() throws IOException {
        List<String> names = List.of(
                "a\nb.csv", "; rm -rf.csv", "<img onerror=x>.csv", "één 🙂.csv", "..csv", "x".repeat(251) + ".csv");
        for (int i = 0; i < names.size(); i++) {
            put(names.get(i), FIGURES.replace("712", "71" + i));
        }
        scan();
        assertThat(scanAfter(10)).isEqualTo("5 imported");
        assertThat(names(data.inbox())).containsExactly("..csv");
        assertThat(names(data.archive().resolve("2026-03"))).hasSize(5).noneMatch(name -> name.contains("\n"));
    }

    private String scan() {
        return system.call(inbox::scan);
    }

    private String scanAfter(int seconds) {
        clock.moveTo(clock.instant().plusSeconds(seconds));
        return scan();
    }

    /** A file that Koers claimed and then was killed. */
    private String claimed(String text) throws IOException {
        Path file = put("figures.csv", text);
        return claims.claim(new InboxFolder.Ready(file, "", FileMark.of(file))).orElseThrow();
    }

    private Path put(String name, String text) throws IOException {
        Path file = data.inbox().resolve(name);
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        Files.setLastModifiedTime(file, FileTime.from(EARLIER));
        return file;
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.APPEND);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private List<Double> values() {
        return system.call(() -> metrics.find("followers")
                .map(metric -> snapshots.of(channel.id(), metric.id(), null, null).stream()
                        .map(Snapshot::value)
                        .toList())
                .orElse(List.of()));
    }
}
