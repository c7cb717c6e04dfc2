package nl.koers.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.koers.access.CurrentUser;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelId;
import nl.koers.channel.Channels;
import nl.koers.channel.Metrics;
import nl.koers.reading.ImportedTable;
import nl.koers.reading.ReadFile;
import nl.koers.snapshot.SnapshotBatch;
import nl.koers.workspace.Workspaces;
import org.springframework.stereotype.Component;

/** Turns values that were typed in into an import like any other, exported today. */
@Component
class TypedIn {

    /** As reports name the profile and the file of such an import. */
    static final String PROFILE = "typed";

    private final Channels channels;
    private final Metrics metrics;
    private final KnownMetrics catalogue;
    private final Workspaces workspaces;
    private final ImportLedger ledger;
    private final CurrentUser user;
    private final Clock clock;

    TypedIn(
            Channels channels,
            Metrics metrics,
            KnownMetrics catalogue,
            Workspaces workspaces,
            ImportLedger ledger,
            CurrentUser user,
            Clock clock) {
        this.channels = channels;
        this.metrics = metrics;
        this.catalogue = catalogue;
        this.workspaces = workspaces;
        this.ledger = ledger;
        this.user = user;
        this.clock = clock;
    }

    ImportReport take(Way way, List<TypedValue> values) {
        Map<ChannelId, String> names = channels.all().stream().collect(Collectors.toMap(Channel::id, Channel::name));
        LocalDate today = workspaces.today();
        SnapshotBatch batch = new TypedValues(metrics.all(), names.keySet(), catalogue, today).batch(values);
        ReadFile content = new ReadFile(PROFILE, tables(batch, names), List.of(), batch, "");
        return ledger.commit(arrival(way, values), content, new ExportDay(today, true));
    }

    /** The same values may be typed in twice, with others in between: no two of these are the same import. */
    private Arrival arrival(Way way, List<TypedValue> values) {
        String said = values.toString();
        return new Arrival(
                PROFILE,
                sha256(said),
                said.length(),
                PROFILE + "=" + UUID.randomUUID(),
                way,
                null,
                user.name(),
                clock.instant());
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<ImportedTable> tables(SnapshotBatch batch, Map<ChannelId, String> names) {
        Map<ChannelId, List<Integer>> byChannel = new LinkedHashMap<>();
        for (int number = 0; number < batch.seriesCount(); number++) {
            byChannel
                    .computeIfAbsent(batch.name(number).channel(), channel -> new ArrayList<>())
                    .add(number);
        }
        return byChannel.entrySet().stream()
                .map(entry -> table(batch, names.getOrDefault(entry.getKey(), ""), entry.getValue()))
                .toList();
    }

    private static ImportedTable table(SnapshotBatch batch, String channel, List<Integer> numbers) {
        return new ImportedTable(
                PROFILE,
                channel,
                numbers.stream().map(n -> batch.name(n).metric()).toList(),
                LocalDate.ofEpochDay(
                        numbers.stream().mapToInt(batch::firstDay).min().orElseThrow()),
                LocalDate.ofEpochDay(
                        numbers.stream().mapToInt(batch::lastDay).max().orElseThrow()),
                numbers.stream().mapToInt(batch::count).sum());
    }
}
