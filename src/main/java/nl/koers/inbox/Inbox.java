package nl.koers.inbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import nl.koers.database.DataFolder;
import nl.koers.imports.ImportReport;
import nl.koers.imports.ImportReport.ImportStatus;
import nl.koers.imports.ImportReport.Rows;
import nl.koers.imports.ImportResult;
import nl.koers.imports.Refusal;
import nl.koers.inbox.InboxFolder.Ready;
import nl.koers.inbox.InboxTally.Fate;
import nl.koers.workspace.Workspaces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes complete files from the inbox folder and imports each exactly once, also when Koers is killed half-way.
 *
 * <p>A file is first written into the ledger, then moved to {@code work/}, then counted as tried, then read. Its values
 * and its place among the imports are one transaction, so that a file that is read again is a duplicate. What is left
 * in {@code work/} is finished first by the next scan, whatever made it stay there.
 */
@Component
class Inbox {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final InboxLedger ledger;
    private final InboxClaims claims;
    private final InboxReading reading;
    private final Workspaces workspaces;
    private final Shelves shelves;
    private final InboxFolder folder;
    private final Clock clock;
    private final LateBytes late = new LateBytes();
    private volatile boolean stopping;
    private String trouble = "";

    Inbox(
            InboxLedger ledger,
            InboxClaims claims,
            InboxReading reading,
            Workspaces workspaces,
            DataFolder data,
            Clock clock,
            @Value("${koers.inbox.needs-done:false}") boolean needsDone) {
        this.ledger = ledger;
        this.claims = claims;
        this.reading = reading;
        this.workspaces = workspaces;
        this.shelves = new Shelves(data);
        this.folder = new InboxFolder(shelves.inbox(), needsDone);
        this.clock = clock;
    }

    /** Imports what is complete. Returns what was done in a few words, empty when there was nothing to do. */
    synchronized String scan() {
        InboxTally tally = new InboxTally();
        try {
            scan(tally);
            trouble = "";
        } catch (IOException e) {
            sayOnce("The inbox cannot be read: " + e + ". Trying again at each scan.");
        }
        return tally.toString();
    }

    /** Lets the file that is being imported finish, and takes no other. */
    @EventListener
    void stop(ContextClosedEvent closing) {
        stopping = true;
    }

    private void scan(InboxTally tally) throws IOException {
        for (LateBytes.Changed changed : late.changed()) {
            claims.claimAgain(changed.file(), changed.path());
        }
        for (String id : claims.unfinished()) {
            finish(id, tally);
        }
        for (Ready ready : folder.ready(clock.instant())) {
            take(ready, tally);
        }
    }

    private void take(Ready ready, InboxTally tally) {
        try {
            if (!stopping) {
                claims.claim(ready).ifPresent(id -> finish(id, tally));
            }
        } catch (IOException | RuntimeException e) {
            sayOnce("The inbox holds a file that cannot be moved to work/: " + e);
            tally.add(Fate.FAILED);
        }
    }

    private void sayOnce(String what) {
        if (!what.equals(trouble)) {
            LOG.warn(what);
            trouble = what;
        }
    }

    private void finish(String id, InboxTally tally) {
        Path path = shelves.workFile(id);
        if (stopping) {
            return;
        }
        try {
            FileMark mark = FileMark.of(path);
            InboxFile file = claims.entry(id);
            switch (file.state()) {
                case DONE -> archive(file, mark);
                case QUARANTINED -> quarantine(file, mark, file.message());
                case CLAIMED -> tally.add(settle(file, mark, reading.read(file, path)));
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            LOG.warn("{} could not be dealt with and is tried again at the next scan", path, e);
            tally.add(Fate.FAILED);
        }
    }

    private Fate settle(InboxFile file, FileMark mark, ImportResult result) throws IOException {
        return switch (result) {
            case ImportReport report -> {
                ledger.imported(file.id(), report.id());
                archive(file, mark);
                Rows rows = report.rows();
                LOG.info(
                        "Inbox: {} is {}: {} values, {} of them new",
                        file.name(),
                        report.status(),
                        rows.read(),
                        rows.added());
                yield report.status() == ImportStatus.DUPLICATE ? Fate.DUPLICATE : Fate.IMPORTED;
            }
            case Refusal refusal
            when isWorthWaitingFor(file, refusal) -> {
                shelves.putBack(shelves.workFile(file.id()), file.folder(), file.name());
                yield Fate.INCOMPLETE;
            }
            case Refusal refusal -> {
                String reason = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(refusal);
                ledger.quarantined(file.id(), reason);
                quarantine(file, mark, reason);
                LOG.warn("Inbox: {} was put into quarantine: {} {}", file.name(), refusal.code(), refusal.message());
                yield Fate.REFUSED;
            }
        };
    }

    /** A file that breaks off may still be growing; it gets as many chances as one that fails. */
    private boolean isWorthWaitingFor(InboxFile file, Refusal refusal) {
        return refusal.code().equals("INCOMPLETE_FILE")
                && ledger.find(file.id()).map(InboxFile::attempts).orElse(0) < InboxReading.ATTEMPTS;
    }

    private void archive(InboxFile file, FileMark mark) throws IOException {
        LocalDate today = workspaces.today();
        late.watch(file, shelves.archive(shelves.workFile(file.id()), file.name(), today), mark);
    }

    private void quarantine(InboxFile file, FileMark mark, String reason) throws IOException {
        late.watch(file, shelves.quarantine(shelves.workFile(file.id()), file.name(), reason), mark);
    }
}
