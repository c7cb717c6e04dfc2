package nl.koers.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import nl.koers.imports.Delivery;
import nl.koers.imports.Refusal;
import nl.koers.imports.Way;
import nl.koers.inbox.InboxFile.State;
import nl.koers.reading.ImportSetting;
import org.junit.jupiter.api.Test;

/** What becomes of files that are put into the inbox. */
class InboxTest extends InboxScene {

    private static final String FIGURES = HEADER + row(1, 700) + row(2, 712);

    @Test
    void imports_a_file_that_lay_still_for_ten_seconds() throws IOException {
        folder.put("figures.csv", FIGURES);
        assertThat(folder.scan()).isEmpty();
        assertThat(folder.scanAfter(9)).isEmpty();
        assertThat(folder.scanAfter(1)).isEqualTo("1 imported");
        assertThat(followers()).containsExactly(700.0, 712.0);
        assertThat(folder.inbox()).isEmpty();
        assertThat(folder.work()).isEmpty();
        assertThat(folder.archive()).containsExactly("figures.csv");
        assertThat(folder.scanAfter(10)).isEmpty();
    }

    @Test
    void waits_for_a_file_that_is_still_written_to() throws IOException {
        Path file = folder.put("figures.csv", FIGURES.substring(0, 60));
        folder.scan();
        WatchedFolder.append(file, FIGURES.substring(60));
        assertThat(folder.scanAfter(10)).isEmpty();
        assertThat(folder.scanAfter(10)).isEqualTo("1 imported");
        assertThat(followers()).hasSize(2);
    }

    @Test
    void takes_a_file_at_once_that_its_sender_calls_done() throws IOException {
        folder.put("figures.csv", FIGURES);
        folder.put("figures.csv.done", "");
        assertThat(folder.scan()).isEqualTo("1 imported");
        assertThat(folder.inbox()).isEmpty();
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
            folder.put(name, FIGURES);
        }
        folder.scan();
        assertThat(folder.scanAfter(60)).isEmpty();
        assertThat(folder.inbox()).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void imports_a_file_that_is_renamed_into_place() throws IOException {
        Path unfinished = folder.put("figures.csv.part", FIGURES);
        folder.scan();
        Files.move(unfinished, data.inbox().resolve("figures.csv"));
        assertThat(folder.scanAfter(10)).isEmpty();
        assertThat(folder.scanAfter(10)).isEqualTo("1 imported");
    }

    @Test
    void takes_the_channel_from_the_subfolder() throws IOException {
        Files.createDirectory(data.inbox().resolve("hofwijk OP x"));
        folder.put("hofwijk OP x/figures.csv", "date,followers\n2026-02-01,700\n2026-03-01,712\n");
        folder.scan();
        assertThat(folder.scanAfter(10)).isEqualTo("1 imported");
        assertThat(followers()).containsExactly(700.0, 712.0);
    }

    @Test
    void needs_no_channel_from_a_subfolder_whose_files_name_theirs() throws IOException {
        Files.createDirectory(data.inbox().resolve("Monthly"));
        folder.put("Monthly/figures.csv", FIGURES);
        folder.scan();
        assertThat(folder.scanAfter(10)).isEqualTo("1 imported");
        assertThat(followers()).containsExactly(700.0, 712.0);
    }

    @Test
    void refuses_a_file_without_a_channel_from_a_subfolder_that_names_none_and_says_what_there_is() throws IOException {
        Files.createDirectory(data.inbox().resolve("Facebok"));
        folder.put("Facebok/figures.csv", "date,followers\n2026-02-01,700\n");
        folder.scan();
        assertThat(folder.scanAfter(10)).isEqualTo("1 refused");
        assertThat(folder.quarantine()).containsExactlyInAnyOrder("figures.csv", "figures.csv.error.json");
        assertThat(Files.readString(data.quarantine().resolve("figures.csv.error.json")))
                .contains("UNKNOWN_CHANNEL", "Hofwijk op X");
    }

    @Test
    void puts_a_file_that_cannot_be_used_aside_and_goes_on_with_the_others() throws IOException {
        folder.put("a.csv", "date,channel,metric,value\n2026-02-31,Hofwijk op X,followers,1\n");
        folder.put("b.csv", FIGURES);
        folder.scan();
        assertThat(folder.scanAfter(10)).isEqualTo("1 imported, 1 refused");
        assertThat(folder.quarantine()).containsExactlyInAnyOrder("a.csv", "a.csv.error.json");
        assertThat(followers()).hasSize(2);
    }

    @Test
    void gives_a_file_that_breaks_off_three_chances() throws IOException {
        folder.put("figures.csv", FIGURES + "\"2026-03-02,Hofw");
        folder.scan();
        assertThat(folder.scanAfter(10)).isEqualTo("1 incomplete");
        assertThat(folder.inbox()).containsExactly("figures.csv");
        folder.scanAfter(10);
        assertThat(folder.scanAfter(10)).isEqualTo("1 incomplete");
        folder.scanAfter(10);
        assertThat(folder.scanAfter(10)).isEqualTo("1 refused");
        assertThat(Files.readString(data.quarantine().resolve("figures.csv.error.json")))
                .contains("INCOMPLETE_FILE");
        assertThat(followers()).isEmpty();
    }

    @Test
    void imports_the_same_bytes_once_and_never_writes_over_an_archived_file() throws IOException {
        folder.put("figures.csv", FIGURES);
        folder.scan();
        folder.scanAfter(10);
        folder.put("figures.csv", FIGURES);
        folder.scan();
        assertThat(folder.scanAfter(10)).isEqualTo("1 duplicate");
        assertThat(folder.archive()).containsExactlyInAnyOrder("figures.csv", "figures (2).csv");
        assertThat(followers()).hasSize(2);
    }

    @Test
    void finishes_a_file_that_was_claimed_and_not_read() throws IOException {
        String id = claimed("figures.csv", FIGURES);
        assertThat(ledger.find(id)).isPresent();
        assertThat(folder.scan()).isEqualTo("1 imported");
        assertThat(folder.archive()).containsExactly("figures.csv");
    }

    @Test
    void imports_nothing_twice_that_was_committed_but_not_put_away() throws IOException {
        String id = claimed("figures.csv", FIGURES);
        InboxFile file = ledger.find(id).orElseThrow();
        ledger.attempt(file, "0".repeat(64));
        ImportSetting setting = new ImportSetting(
                null, null, null, null, file.modified().atZone(ZoneOffset.UTC).toLocalDate());
        Path path = data.work().resolve(id + ".csv");
        system.call(() -> imports.take(new Delivery(file.name(), path, Way.INBOX, setting)));

        assertThat(folder.scan()).isEqualTo("1 duplicate");
        assertThat(followers()).hasSize(2);
        assertThat(history()).hasSize(1);
    }

    @Test
    void puts_a_finished_file_away_without_reading_it_again() throws IOException {
        String id = claimed("figures.csv", "not even a table");
        Refusal refusal = new Refusal("figures.csv", "NOT_CSV", "", null, null, null, List.of(), List.of(), 0);
        ledger.quarantined(ledger.find(id).orElseThrow(), refusal, "{\"code\": \"NOT_CSV\"}", "figures.csv");
        assertThat(folder.scan()).isEmpty();
        assertThat(folder.work()).isEmpty();
        assertThat(Files.readString(data.quarantine().resolve("figures.csv.error.json")))
                .contains("NOT_CSV");
    }

    @Test
    void gives_up_on_a_file_that_brought_koers_down_three_times() throws IOException {
        String id = claimed("figures.csv", FIGURES);
        for (int kill = 0; kill < 3; kill++) {
            ledger.attempt(ledger.find(id).orElseThrow(), "f".repeat(64));
        }
        folder.put("good.csv", FIGURES);
        folder.put("good.csv.done", "");
        assertThat(folder.scan()).isEqualTo("1 imported, 1 refused");
        assertThat(Files.readString(data.quarantine().resolve("figures.csv.error.json")))
                .contains("TOO_MANY_ATTEMPTS");
        assertThat(ledger.find(id).orElseThrow().state()).isEqualTo(State.QUARANTINED);
    }

    @Test
    void adopts_a_file_in_work_that_the_ledger_does_not_know() throws IOException {
        Files.writeString(data.work().resolve("from-a-restored-backup.csv"), FIGURES);
        assertThat(folder.scan()).isEqualTo("1 imported");
        assertThat(folder.work()).isEmpty();
    }

    @Test
    void imports_again_what_a_slow_sender_adds_after_the_file_was_taken() throws IOException {
        folder.put("figures.csv", FIGURES);
        folder.scan();
        assertThat(folder.scanAfter(10)).isEqualTo("1 imported");
        WatchedFolder.append(data.archive().resolve("2026-03/figures.csv"), row(3, 715));
        assertThat(folder.scanAfter(10)).isEqualTo("1 imported");
        assertThat(followers()).containsExactly(700.0, 712.0, 715.0);
        assertThat(folder.archive()).containsExactly("figures.csv");
    }
}
