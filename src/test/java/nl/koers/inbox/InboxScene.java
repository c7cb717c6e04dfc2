package nl.koers.inbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import nl.koers.FixedClock;
import nl.koers.KoersTest;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.database.DataFolder;
import nl.koers.imports.ImportReport;
import nl.koers.imports.Imports;
import nl.koers.inbox.InboxFolder.Ready;
import nl.koers.snapshot.Snapshot;
import nl.koers.snapshot.Snapshots;
import nl.koers.workspace.Workspace;
import nl.koers.workspace.Workspaces;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** An organisation that is on X, with an empty inbox; files go in through {@link #folder}, figures come out below. */
@KoersTest
abstract class InboxScene {

    /** The header of the files; their rows are of X and of followers. */
    static final String HEADER = "date,channel,metric,value\n";

    @Autowired
    WatchedFolder folder;

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

    private Channel x;

    @BeforeEach
    void anOrganisationWithAnEmptyInbox() throws IOException {
        folder.clear();
        system.run(() -> workspaces.create(
                new Workspace("Hofwijk", Locale.ENGLISH, ZoneOffset.UTC, Currency.getInstance("EUR"))));
        x = system.call(() -> channels.create(ChannelData.of(Platform.X, "Hofwijk op X")));
    }

    /** One follower count of February 2026. */
    static String row(int day, int followers) {
        return "2026-02-%02d,X,followers,%d\n".formatted(day, followers);
    }

    /** A file as the scan sees it. */
    static Ready ready(Path file) throws IOException {
        return new Ready(file, "", FileMark.of(file));
    }

    /** A file that Koers took and then was killed. */
    String claimed(String name, String text) throws IOException {
        return claims.claim(ready(folder.put(name, text))).orElseThrow();
    }

    /** The follower counts that are stored, by day. */
    List<Double> followers() {
        return system.call(() -> metrics.find("followers")
                .map(metric -> snapshots.of(x.id(), metric.id(), null, null).stream()
                        .map(Snapshot::value)
                        .toList())
                .orElse(List.of()));
    }

    /** The history, refusals included. */
    List<ImportReport> history() {
        return system.call(() -> imports.recent(1_000));
    }
}
