package nl.koers.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
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
import nl.koers.imports.ImportReport;
import nl.koers.imports.ImportReport.ImportStatus;
import nl.koers.imports.Imports;
import nl.koers.imports.Way;
import nl.koers.inbox.InboxFolder.Ready;
import nl.koers.reading.ImportSetting;
import nl.koers.snapshot.Snapshot;
import nl.koers.snapshot.Snapshots;
import nl.koers.workspace.Workspace;
import nl.koers.workspace.Workspaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.FileSystemUtils;

/** What senders, disks and attackers do to a folder. The numbers in the comments are those of the catalogue of tests. */
@KoersTest
class InboxFaultsTest {

    private static final String FIGURES = "date,channel,metric,value\n2026-02-01,X,followers,700\n";

    @Autowired
    WatchedFolder folder;

    @Autowired
    InboxClaims claims;

    @Autowired
    InboxLedger ledger;

    @Autowired
    InboxTrouble trouble;

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
        folder.clear();
        system.run(() -> workspaces.create(
                new Workspace("Hofwijk", Locale.ENGLISH, ZoneOffset.UTC, Currency.getInstance("EUR"))));
        channel = system.call(() -> channels.create(ChannelData.of(Platform.X, "X")));
    }

    /** T46. */
    @Test
    void takes_a_file_whole_whose_sender_pauses_for_three_and_nine_seconds() throws IOException {
        Path file = folder.put("slow.csv", FIGURES);
        for (int chunk = 2; chunk <= 20; chunk++) {
            assertThat(folder.scan()).isEmpty();
            assertThat(folder.scanAfter(chunk % 2 == 0 ? 3 : 9)).isEmpty();
            WatchedFolder.append(file, "2026-02-%02d,X,followers,%d\n".formatted(chunk, 700 + chunk));
        }
        assertThat(folder.scanAfter(1)).isEmpty();
        assertThat(folder.scanAfter(10)).isEqualTo("1 imported");
        assertThat(values()).hasSize(20);
        assertThat(system.call(() -> imports.recent(10))).hasSize(1);
    }

    /** T46. */
    @Test
    void ends_with_the_complete_file_when_its_sender_pauses_for_eleven_seconds() throws IOException {
        folder.put("slow.csv", FIGURES);
        folder.scan();
        assertThat(folder.scanAfter(11)).isEqualTo("1 imported");
        WatchedFolder.append(data.archive().resolve("2026-03/slow.csv"), "2026-02-02,X,followers,702\n");
        assertThat(folder.scanAfter(10)).isEqualTo("1 imported");
        assertThat(values()).containsExactly(700.0, 702.0);
    }

    /** T46. */
    @Test
    void waits_for_the_done_mark_however_long_it_takes_where_that_is_asked_for() throws IOException {
        InboxFolder strict = new InboxFolder(data.inbox(), true);
        Path file = folder.put("slow.csv", FIGURES);
        assertThat(strict.ready(clock.instant())).isEmpty();
        assertThat(strict.ready(clock.instant().plusSeconds(3600))).isEmpty();
        Files.createFile(InboxFolder.doneMark(file));
        assertThat(strict.ready(clock.instant().plusSeconds(3601))).hasSize(1);
    }

    /** T47. */
    @Test
    void puts_a_file_back_that_its_sender_writes_to_while_it_is_taken() throws IOException {
        Path file = folder.put("open.csv", FIGURES);
        Ready ready = new Ready(file, "", FileMark.of(file));
        WatchedFolder.append(file, "2026-02-02,X,followers,702\n");

        assertThat(claims.claim(ready)).isEmpty();

        assertThat(folder.inbox()).containsExactly("open.csv");
        assertThat(folder.work()).isEmpty();
        assertThat(values()).isEmpty();
    }

    /** T49. */
    @Test
    void imports_the_same_content_once_under_three_names_and_new_content_under_the_same_name_again()
            throws IOException {
        for (String name : List.of("a.csv", "b.csv", "c.csv")) {
            folder.put(name, FIGURES);
        }
        assertThat(folder.take()).isEqualTo("1 imported, 2 duplicate");
        folder.put("a.csv", FIGURES.replace("700", "701"));
        assertThat(folder.take()).isEqualTo("1 imported");
        assertThat(values()).containsExactly(701.0);
    }

    /** T50; across real deaths of the process it is {@code ./koers crashtest --poison}. */
    @Test
    void gives_up_on_a_file_that_brought_koers_down_three_times_and_imports_the_hundred_others() throws IOException {
        Path file = folder.put("0-poison.csv", FIGURES);
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        String poisoned = claims.claim(new Ready(file, "", FileMark.of(file))).orElseThrow();
        for (int i = 0; i < 100; i++) {
            folder.put("good-%03d.csv".formatted(i), FIGURES.replace("700", String.valueOf(1000 + i)));
        }
        for (int kill = 0; kill < InboxReading.ATTEMPTS; kill++) {
            ledger.attempt(ledger.find(poisoned).orElseThrow(), "f".repeat(64));
        }
        assertThat(folder.take()).isEqualTo("100 imported");
        assertThat(folder.quarantine()).containsExactly("0-poison.csv", "0-poison.csv.error.json");
    }

    /** T52. */
    @Test
    void never_reads_through_a_link_that_takes_the_place_of_a_file() throws IOException {
        Path secret = Files.writeString(data.root().resolve("secret.csv"), FIGURES);
        for (int attempt = 0; attempt < 1000; attempt++) {
            Path file = folder.put("x.csv", FIGURES);
            Ready ready = new Ready(file, "", FileMark.of(file));
            Files.delete(file);
            Files.createSymbolicLink(file, secret);

            assertThat(claims.claim(ready)).isEmpty();
            Files.delete(file);
        }
        assertThat(folder.work()).isEmpty();
        assertThat(values()).isEmpty();
        Files.delete(secret);
    }

    /** T52: also when the link comes to lie in work/ itself. */
    @Test
    void never_reads_a_link_among_the_files_it_took() throws IOException {
        Path secret = Files.writeString(data.root().resolve("secret.csv"), FIGURES);
        Files.createSymbolicLink(data.work().resolve("stranger.csv"), secret);
        assertThat(folder.scan()).isEqualTo("1 failed");
        assertThat(values()).isEmpty();
        Files.delete(secret);
    }

    /** T54; the time it takes is measured by hand. */
    @Test
    void takes_the_oldest_of_many_files_first(@TempDir Path many) throws IOException {
        int count = 5000;
        for (int i = 0; i < count; i++) {
            Path file = Files.createFile(many.resolve("f%05d.csv".formatted((i * 7919) % count)));
            Files.setLastModifiedTime(file, FileTime.from(FixedClock.NOON.minusSeconds(i)));
        }
        InboxFolder inbox = new InboxFolder(many, false);
        inbox.ready(clock.instant());
        List<Ready> ready = inbox.ready(clock.instant().plusSeconds(10));
        assertThat(ready)
                .hasSize(count)
                .isSortedAccordingTo(
                        java.util.Comparator.comparing(one -> one.mark().modified()));
    }

    /** T55. */
    @Test
    void says_that_the_inbox_is_gone_and_goes_on_by_itself_when_it_is_back() throws IOException {
        Path aside = data.root().resolve("unmounted");
        folder.put("a.csv", FIGURES);
        Path inbox = data.root().resolve("inbox");
        Files.move(inbox, aside);
        Files.writeString(inbox, "");

        assertThat(folder.scan()).isEmpty();
        assertThat(folder.scanAfter(10)).isEmpty();
        assertThat(trouble.health().getStatus().getCode()).isEqualTo("WARN");
        assertThat(trouble.health().getDetails())
                .extractingByKey("inbox")
                .asString()
                .contains("inbox");

        Files.delete(inbox);
        Files.move(aside, inbox);
        folder.scanAfter(10);
        assertThat(folder.scanAfter(10)).isEqualTo("1 imported");
        assertThat(trouble.health().getStatus().getCode()).isEqualTo("UP");
    }

    /** T55. */
    @Test
    void takes_no_file_that_could_not_be_put_away_afterwards() throws IOException {
        FileSystemUtils.deleteRecursively(data.archive());
        Files.writeString(data.root().resolve("archive"), "in the way");
        folder.put("a.csv", FIGURES);

        assertThat(folder.take()).isEmpty();
        assertThat(folder.scanAfter(10)).isEmpty();
        assertThat(folder.inbox()).containsExactly("a.csv");
        assertThat(trouble.health().getStatus().getCode()).isEqualTo("WARN");

        Files.delete(data.root().resolve("archive"));
        assertThat(folder.take()).isEqualTo("1 imported");
        assertThat(folder.archive()).containsExactly("a.csv");
        assertThat(system.call(() -> imports.recent(10))).hasSize(1);
        assertThat(trouble.health().getStatus().getCode()).isEqualTo("UP");
    }

    /** T56. */
    @Test
    void moves_a_file_to_another_file_system_as_a_whole() throws IOException {
        Path memory = Files.createTempDirectory(Path.of("/dev/shm"), "koers");
        Path from = folder.put("a.csv", FIGURES);
        assertThat(Files.getFileStore(memory)).isNotEqualTo(Files.getFileStore(from));

        Shelves.move(from, memory.resolve("a.csv"));

        assertThat(memory.resolve("a.csv")).hasContent(FIGURES);
        assertThat(from).doesNotExist();
        assertThat(memory.resolve("a.csv.tmp")).doesNotExist();
        FileSystemUtils.deleteRecursively(memory);
    }

    /** T57. */
    @Test
    void imports_a_file_once_that_comes_by_the_folder_and_the_browser_at_the_same_time() throws Exception {
        Path dropped = Files.writeString(data.spool().resolve("dropped"), FIGURES);
        folder.put("a.csv", FIGURES);
        folder.scan();
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<String> byFolder = both.submit(() -> {
                start.await();
                return folder.scanAfter(10);
            });
            Future<ImportStatus> byBrowser = both.submit(() -> {
                start.await();
                return system.call(() -> ((ImportReport)
                                imports.take(new Delivery("a.csv", dropped, Way.BROWSER, ImportSetting.NONE)))
                        .status());
            });
            start.countDown();
            assertThat(byFolder.get().equals("1 imported")).isNotEqualTo(byBrowser.get() == ImportStatus.DONE);
        }
        assertThat(system.call(() -> imports.recent(10))).hasSize(1);
        assertThat(values()).hasSize(1);
        Files.delete(dropped);
    }

    /** T58. */
    @Test
    void never_writes_over_a_file_in_quarantine() throws IOException {
        for (int i : IntStream.range(0, 3).toArray()) {
            folder.put("a.csv", "no table " + i);
            assertThat(folder.take()).isEqualTo("1 refused");
        }
        assertThat(folder.quarantine())
                .containsExactlyInAnyOrder(
                        "a.csv",
                        "a.csv.error.json",
                        "a (2).csv",
                        "a (2).csv.error.json",
                        "a (3).csv",
                        "a (3).csv.error.json");
        assertThat(data.quarantine().resolve("a.csv")).hasContent("no table 0");
        assertThat(data.quarantine().resolve("a (3).csv")).hasContent("no table 2");
    }

    @Test
    void takes_workbooks_and_archives_beside_text() throws IOException {
        for (String name : List.of("a.xlsx", "b.xls", "c.zip", "D.XLSX")) {
            folder.put(name, "not really one");
        }
        assertThat(folder.take()).contains("4 refused");
        assertThat(folder.inbox()).isEmpty();
    }

    private List<Double> values() {
        return system.call(() -> metrics.find("followers")
                .map(metric -> snapshots.of(channel.id(), metric.id(), null, null).stream()
                        .map(Snapshot::value)
                        .toList())
                .orElse(List.of()));
    }
}
