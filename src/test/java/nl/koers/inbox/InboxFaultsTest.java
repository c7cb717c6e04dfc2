package nl.koers.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.koers.FixedClock;
import nl.koers.imports.Delivery;
import nl.koers.imports.ImportReport;
import nl.koers.imports.ImportReport.ImportStatus;
import nl.koers.imports.Way;
import nl.koers.inbox.InboxFolder.Ready;
import nl.koers.reading.ImportSetting;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.FileSystemUtils;

/** What senders, disks and attackers do to a folder. The numbers in the comments are those of the catalogue of tests. */
@ExtendWith(OutputCaptureExtension.class)
class InboxFaultsTest extends InboxScene {

    private static final String FIGURES = HEADER + row(1, 700);
    private static final int ALL = Integer.MAX_VALUE;

    @Autowired
    InboxTrouble trouble;

    /** T46. */
    @Test
    void takes_a_file_whole_whose_sender_pauses_for_three_and_nine_seconds() throws IOException {
        Path file = folder.put("slow.csv", FIGURES);
        for (int chunk = 2; chunk <= 20; chunk++) {
            assertThat(folder.scan()).isEmpty();
            assertThat(folder.scanAfter(chunk % 2 == 0 ? 3 : 9)).isEmpty();
            WatchedFolder.append(file, row(chunk, 700 + chunk));
        }
        assertThat(folder.scanAfter(1)).isEmpty();
        assertThat(folder.scanAfter(10)).isEqualTo("1 imported");
        assertThat(followers()).hasSize(20);
        assertThat(history()).hasSize(1);
    }

    /** T46. */
    @Test
    void ends_with_the_complete_file_when_its_sender_pauses_for_eleven_seconds_again_and_again() throws IOException {
        String whole = FIGURES
                + IntStream.rangeClosed(2, 9)
                        .mapToObj(day -> row(day, 700 + day))
                        .reduce("", String::concat);
        Path slow = folder.put("slow.csv", whole.substring(0, 40));
        folder.scan();
        for (int sent = 40; sent < whole.length(); sent += 40) {
            folder.scanAfter(11);
            Path now = Files.exists(slow) ? slow : data.archive().resolve("2026-03/slow.csv");
            WatchedFolder.append(now, whole.substring(sent, Math.min(whole.length(), sent + 40)));
        }
        for (int scan = 0; scan < 4; scan++) {
            folder.scanAfter(11);
        }
        assertThat(followers()).containsExactly(700.0, 702.0, 703.0, 704.0, 705.0, 706.0, 707.0, 708.0, 709.0);
        assertThat(folder.archive()).containsExactly("slow.csv");
        assertThat(data.archive().resolve("2026-03/slow.csv")).hasContent(whole);
        assertThat(folder.inbox()).isEmpty();
        assertThat(folder.work()).isEmpty();
    }

    /** T46. */
    @Test
    void waits_for_the_done_mark_however_long_it_takes_where_that_is_asked_for() throws IOException {
        InboxFolder strict = new InboxFolder(data.inbox(), true);
        Path file = folder.put("slow.csv", FIGURES);
        assertThat(strict.ready(clock.instant(), ALL)).isEmpty();
        assertThat(strict.ready(clock.instant().plusSeconds(3600), ALL)).isEmpty();
        Files.createFile(InboxFolder.doneMark(file));
        assertThat(strict.ready(clock.instant().plusSeconds(3601), ALL)).hasSize(1);
    }

    /** T47. */
    @Test
    void puts_a_file_back_that_its_sender_writes_to_while_it_is_taken() throws IOException {
        Path file = folder.put("open.csv", FIGURES);
        Ready ready = ready(file);
        WatchedFolder.append(file, row(2, 702));

        assertThat(claims.claim(ready)).isEmpty();

        assertThat(folder.inbox()).containsExactly("open.csv");
        assertThat(folder.work()).isEmpty();
        assertThat(followers()).isEmpty();
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
        assertThat(followers()).containsExactly(701.0);
    }

    /** T50; across real deaths of the process it is {@code ./koers crashtest --poison}. */
    @Test
    void gives_up_on_a_file_that_brought_koers_down_three_times_and_imports_the_hundred_others() throws IOException {
        Path file = folder.put("0-poison.csv", FIGURES);
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        String poisoned = claims.claim(ready(file)).orElseThrow();
        for (int i = 0; i < 100; i++) {
            folder.put("good-%03d.csv".formatted(i), FIGURES.replace("700", String.valueOf(1000 + i)));
        }
        for (int kill = 0; kill < InboxReading.ATTEMPTS; kill++) {
            ledger.attempt(ledger.find(poisoned).orElseThrow(), "f".repeat(64));
        }
        assertThat(folder.take()).isEqualTo("100 imported");
        assertThat(folder.quarantine()).containsExactly("0-poison.csv", "0-poison.csv.error.json");
    }

    /** T51. */
    @Test
    void follows_no_link_opens_no_device_and_warns_once_of_each(CapturedOutput output) throws Exception {
        Path outside = Files.writeString(data.root().resolve("outside.csv"), FIGURES);
        Path elsewhere = Files.createDirectories(data.root().resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("figures.csv"), FIGURES);
        Path inbox = data.inbox();
        Files.createSymbolicLink(inbox.resolve("passwd.csv"), Path.of("/etc/passwd"));
        Files.createSymbolicLink(inbox.resolve("link.csv"), outside);
        Files.createSymbolicLink(inbox.resolve("dangling.csv"), data.root().resolve("nowhere"));
        Files.createSymbolicLink(inbox.resolve("device.csv"), Path.of("/dev/zero"));
        Files.createSymbolicLink(inbox.resolve("folder"), elsewhere);
        Files.createLink(inbox.resolve("hard.csv"), outside);
        Files.createDirectory(inbox.resolve("folder.csv"));
        new ProcessBuilder("mkfifo", inbox.resolve("pipe.csv").toString())
                .start()
                .waitFor();
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            Path address = Files.createTempDirectory("koers").resolve("s");
            socket.bind(UnixDomainSocketAddress.of(address));
            Files.move(address, inbox.resolve("socket.csv"), StandardCopyOption.ATOMIC_MOVE);
            List<String> before = folder.inbox();
            assertThat(before).hasSize(9);

            for (int scan = 0; scan < 3; scan++) {
                assertThat(folder.scanAfter(60)).isEmpty();
            }

            assertThat(folder.inbox()).isEqualTo(before);
            assertThat(history()).isEmpty();
            assertThat(before)
                    .allSatisfy(name -> assertThat(output.getOut().split("The inbox holds " + name + ",", -1))
                            .as(name)
                            .hasSize(2));
            Files.delete(address.getParent());
        }
        Files.delete(outside);
        FileSystemUtils.deleteRecursively(elsewhere);
    }

    /** T52. */
    @Test
    void never_reads_through_a_link_that_takes_the_place_of_a_file() throws IOException {
        Path secret = Files.writeString(data.root().resolve("secret.csv"), FIGURES);
        for (int attempt = 0; attempt < 1000; attempt++) {
            Path file = folder.put("x.csv", FIGURES);
            Ready ready = ready(file);
            Files.delete(file);
            Files.createSymbolicLink(file, secret);

            assertThat(claims.claim(ready)).isEmpty();
            Files.delete(file);
        }
        assertThat(folder.work()).isEmpty();
        assertThat(followers()).isEmpty();
        Files.delete(secret);
    }

    /** T52: also when the link comes to lie in work/ itself. */
    @Test
    void never_reads_a_link_among_the_files_it_took() throws IOException {
        Path secret = Files.writeString(data.root().resolve("secret.csv"), FIGURES);
        Files.createSymbolicLink(data.work().resolve("stranger.csv"), secret);
        assertThat(folder.scan()).isEqualTo("1 failed");
        assertThat(followers()).isEmpty();
        Files.delete(secret);
    }

    /** T53. */
    @Test
    void takes_names_of_any_kind_and_keeps_them_to_one_line_of_the_log(CapturedOutput output) throws Exception {
        List<String> names =
                List.of("a\nb.csv", "; rm -rf.csv", "<img onerror=x>.csv", "één 🙂.csv", "x".repeat(251) + ".csv");
        for (int i = 0; i < names.size(); i++) {
            folder.put(names.get(i), HEADER + row(1, 710 + i));
        }
        folder.put("..csv", FIGURES);
        String notUtf8 = "printf '%s' \"$1\" > \"$0/$(printf 'bad\\377\\300.csv')\"";
        new ProcessBuilder("sh", "-c", notUtf8, data.inbox().toString(), HEADER + row(2, 1))
                .start()
                .waitFor();
        folder.put("b\nERROR forged.csv", "no table");

        assertThat(folder.take()).isEqualTo("6 imported, 1 refused");

        assertThat(folder.inbox()).containsExactly("..csv");
        assertThat(folder.archive()).hasSize(6).noneMatch(name -> name.contains("\n"));
        assertThat(folder.quarantine()).containsExactly("b ERROR forged.csv", "b ERROR forged.csv.error.json");
        assertThat(output.getOut()).contains("b ERROR forged.csv was put into quarantine");
        assertThat(output.getOut().lines()).noneMatch(line -> line.startsWith("ERROR"));
    }

    /** T54 in small; a hundred thousand are {@code ./koers crashtest --crowd}. */
    @Test
    void takes_the_oldest_of_many_files_first_and_some_at_a_time(@TempDir Path many) throws IOException {
        int count = 5000;
        for (int i = 0; i < count; i++) {
            Path file = Files.createFile(many.resolve("f%05d.csv".formatted((i * 7919) % count)));
            Files.setLastModifiedTime(file, FileTime.from(FixedClock.NOON.minusSeconds(i)));
        }
        InboxFolder inbox = new InboxFolder(many, false);
        assertThat(inbox.ready(clock.instant(), ALL)).isEmpty();
        List<Ready> oldest = inbox.ready(clock.instant().plusSeconds(10), 1_000);
        for (Ready taken : oldest) {
            Files.delete(taken.file());
        }
        List<Ready> others = inbox.ready(clock.instant().plusSeconds(10), ALL);
        assertThat(others).hasSize(count - 1_000);
        assertThat(IntStream.range(0, count).mapToObj(i -> (i < 1_000 ? oldest.get(i) : others.get(i - 1_000))))
                .isSortedAccordingTo(Comparator.comparing(one -> one.mark().modified()));
    }

    /** T54. */
    @Test
    void empties_a_full_folder_in_one_turn_and_begins_with_the_oldest() throws IOException {
        int count = 2_100;
        for (int i = 0; i < count; i++) {
            Path file = folder.put("f%04d.csv".formatted(i), "no table");
            Files.setLastModifiedTime(file, FileTime.from(FixedClock.NOON.minusSeconds(i + 3600)));
        }
        assertThat(folder.take()).isEqualTo(count + " refused");
        assertThat(folder.inbox()).isEmpty();
        assertThat(history().getLast().fileName()).isNotEqualTo("f2099.csv");
        assertThat(history().getFirst().fileName()).isEqualTo("f0000.csv");
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
        assertThat(history()).hasSize(1);
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

    /** T56: cut off after the copy, before the original was deleted; and in the middle of a copy. */
    @Test
    void imports_a_file_once_that_lies_in_the_inbox_and_in_work() throws IOException {
        String id = claimed("a.csv", FIGURES);
        folder.put("a.csv", FIGURES);
        Files.writeString(data.work().resolve("0f8fad5b-d9cb-469f-a165-70867728950e.csv.tmp"), "date,chan");

        assertThat(folder.scan()).isEqualTo("1 imported");
        assertThat(folder.scanAfter(10)).isEqualTo("1 duplicate");

        assertThat(ledger.find(id)).isPresent();
        assertThat(folder.work()).isEmpty();
        assertThat(history()).hasSize(1);
    }

    /** T57. */
    @RepeatedTest(5)
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
            List<String> outcomes = List.of(byFolder.get(), byBrowser.get().name());
            assertThat(outcomes).isIn(List.of("1 imported", "DUPLICATE"), List.of("1 duplicate", "DONE"));
        }
        assertThat(history()).extracting(ImportReport::status).containsExactly(ImportStatus.DONE);
        assertThat(followers()).containsExactly(700.0);
        assertThat(folder.archive()).containsExactly("a.csv");
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
}
