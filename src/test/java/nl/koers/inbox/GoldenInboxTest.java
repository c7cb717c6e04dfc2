package nl.koers.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.koers.FixedClock;
import nl.koers.KoersTest;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.Channel;
import nl.koers.channel.Channels;
import nl.koers.reading.ImportCase;
import nl.koers.reading.ImportSetting;
import nl.koers.snapshot.FoundSnapshot;
import nl.koers.snapshot.SnapshotFilter;
import nl.koers.snapshot.Snapshots;
import nl.koers.workspace.Workspace;
import nl.koers.workspace.Workspaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every file with a known answer, in through a folder whose source says what the answer takes for granted. */
@KoersTest
class GoldenInboxTest {

    private static final String FOLDER = "golden";

    @Autowired
    WatchedFolder folder;

    @Autowired
    Sources sources;

    @Autowired
    Quarantine quarantine;

    @Autowired
    Channels channels;

    @Autowired
    Snapshots snapshots;

    @Autowired
    Workspaces workspaces;

    @Autowired
    SystemIdentity system;

    @Autowired
    FixedClock.Movable clock;

    @BeforeEach
    void anOrganisationWithItsChannels() throws IOException {
        folder.clear();
        system.run(() -> {
            workspaces.create(new Workspace("Hofwijk", Locale.ENGLISH, ImportCase.ZONE, Currency.getInstance("EUR")));
            ImportCase.CHANNELS.forEach(channel -> channels.create(channel.data()));
        });
    }

    static Stream<ImportCase> accepted() {
        return ImportCase.all().stream().filter(one -> !one.isRefused());
    }

    static Stream<ImportCase> refused() {
        return ImportCase.all().stream().filter(ImportCase::isRefused);
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void brings_exactly_the_figures_of_the_file(ImportCase golden) throws IOException {
        deliver(golden);

        assertThat(quarantine()).isEmpty();
        assertThat(figures()).containsExactlyElementsOf(expected(golden));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void puts_a_file_aside_with_the_expected_code(ImportCase golden) throws IOException {
        deliver(golden);

        assertThat(quarantine()).containsExactly(golden.expectedError()[0]);
        assertThat(figures()).isEmpty();
    }

    /** A file whose day is not known has an impossible one; the folder then knows as little as the answer does. */
    private void deliver(ImportCase golden) throws IOException {
        ImportSetting said = golden.setting();
        LocalDate day = said.fileDate();
        Instant written = day == null
                ? Instant.EPOCH
                : day.atTime(12, 0).atZone(ImportCase.ZONE).toInstant();
        clock.moveTo(written.isAfter(FixedClock.NOON) ? written : FixedClock.NOON);
        String channel = golden.job("channel");
        system.run(() -> sources.make(
                FOLDER,
                new SourceData(
                        channel == null
                                ? null
                                : channels.find(channel).map(Channel::id).orElseThrow(),
                        orEmpty(said.profile()),
                        30,
                        said.dateOrder(),
                        said.decimal(),
                        orEmpty(said.encoding()),
                        orEmpty(said.account()),
                        said.skipsBadRows())));
        folder.put(FOLDER + "/" + golden.fileName(), Files.readAllBytes(golden.input()), written);
        for (int turn = 0; turn < 8; turn++) {
            folder.scanAfter(10);
        }
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }

    private List<String> quarantine() {
        return system.call(() ->
                quarantine.all().stream().map(file -> file.refusal().code()).toList());
    }

    private List<String> figures() {
        return system.call(() -> {
            List<String> rows = new ArrayList<>();
            snapshots.search(SnapshotFilter.ALL, found -> rows.add(row(found)));
            return rows.stream().sorted().toList();
        });
    }

    private static String row(FoundSnapshot found) {
        LocalDate from = found.snapshot().from();
        LocalDate to = found.snapshot().to();
        String period = from.equals(to) ? from.toString() : from + ".." + to;
        return String.join(
                ",",
                found.channel(),
                found.metric(),
                period,
                plain(found.snapshot().value()));
    }

    /** channel,metric,period,value. */
    private static List<String> expected(ImportCase golden) throws IOException {
        return golden.expectedRows().stream()
                .map(line -> line.split(",", -1))
                .map(cells -> String.join(",", cells[0], cells[1], cells[3], plain(Double.parseDouble(cells[4]))))
                .sorted()
                .toList();
    }

    private static String plain(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
