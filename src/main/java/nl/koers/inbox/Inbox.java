package nl.koers.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import nl.koers.database.DataFolder;
import nl.koers.imports.ImportReport;
import nl.koers.imports.ImportReport.ImportStatus;
import nl.koers.imports.ImportReport.Rows;
import nl.koers.imports.ImportResult;
import nl.koers.imports.Refusal;
import nl.koers.inbox.InboxFile.State;
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
    /** So many files of a full folder are taken before the folder is looked at again. */
    private static final int AT_ONCE = 1_000;

    private final InboxLedger ledger;
    private final InboxClaims claims;
    private final InboxReading reading;
    private final SourceBook sources;
    private final Workspaces workspaces;
    private final Shelves shelves;
    private final InboxFolder folder;
    private final InboxTrouble trouble;
    private final Clock clock;
    private final LateBytes late = new LateBytes();
    private final ReentrantLock turn = new ReentrantLock();
    private volatile boolean stopping;

    Inbox(
            InboxLedger ledger,
            InboxClaims claims,
            InboxReading reading,
            SourceBook sources,
            Workspaces workspaces,
            DataFolder data,
            InboxTrouble trouble,
            Clock clock,
            @Value("${koers.inbox.needs-done:false}") boolean needsDone) {
        this.ledger = ledger;
        this.claims = claims;
        this.reading = reading;
        this.sources = sources;
        this.workspaces = workspaces;
        this.shelves = new Shelves(data);
        this.folder = new InboxFolder(shelves.inbox(), needsDone);
        this.trouble = trouble;
        this.clock = clock;
    }

    /** Imports what is complete. Returns what was done in a few words, empty when there was nothing to do. */
    String scan() {
        turn.lock();
        try {
            InboxTally tally = new InboxTally();
            trouble.watch(() -> scan(tally));
            return tally.toString();
        } finally {
            turn.unlock();
        }
    }

    /** Reads the files that somebody wants to be tried again; while a scan is under way, the next one does that. */
    void tryAgain() {
        if (turn.tryLock()) {
            try {
                trouble.watch(() -> finishWhatIsLeft(new InboxTally()));
            } finally {
                turn.unlock();
            }
        }
    }

    /** Lets the file that is being imported finish, and takes no other. */
    @EventListener
    void stop(ContextClosedEvent closing) {
        stopping = true;
    }

    /** A full folder is dealt with some files at a time, so that neither memory nor what else is due grows with it. */
    private void scan(InboxTally tally) throws IOException {
        boolean more = true;
        while (more && !stopping) {
            for (LateBytes.Changed changed : late.changed(clock.instant())) {
                claims.claimAgain(changed.file(), changed.path());
            }
            finishWhatIsLeft(tally);
            List<Ready> complete = folder.ready(clock.instant(), AT_ONCE);
            sources.notice(folder.folders());
            int taken = 0;
            for (Ready ready : complete) {
                taken += take(ready, tally) ? 1 : 0;
            }
            more = complete.size() == AT_ONCE && taken > 0;
        }
    }

    private void finishWhatIsLeft(InboxTally tally) throws IOException {
        Optional<Path> unwritable = shelves.unwritable();
        if (unwritable.isPresent()) {
            throw new IOException(unwritable.get() + " cannot be written to");
        }
        shelves.sweepWork();
        claims.fetch();
        for (String id : claims.unfinished()) {
            finish(id, tally);
        }
    }

    /** Whether the file has left the inbox. */
    private boolean take(Ready ready, InboxTally tally) {
        try {
            Optional<String> claimed = stopping ? Optional.empty() : claims.claim(ready);
            claimed.ifPresent(id -> finish(id, tally));
            return claimed.isPresent();
        } catch (IOException | RuntimeException e) {
            trouble.say("The inbox holds a file that cannot be moved to work/: " + e);
            tally.add(Fate.FAILED);
            return false;
        }
    }

    /** Whatever one file does, the others have their turn; one that brings the machine down has counted as tried. */
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
                case QUARANTINED -> quarantine(file, mark, file.shelf(), file.message());
                case CLAIMED -> tally.add(settle(file, mark, reading.read(file, path)));
            }
        } catch (IOException | UncheckedIOException e) {
            trouble.say(path + " could not be dealt with and is tried again at each scan: " + e);
            tally.add(Fate.FAILED);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.warn("{} could not be dealt with and is tried again at the next scan", path, e);
            tally.add(Fate.FAILED);
        }
    }

    private Fate settle(InboxFile file, FileMark mark, ImportResult result) throws IOException {
        return switch (result) {
            case ImportReport report -> {
                ledger.imported(file.id(), report);
                archive(file, mark);
                tell(file, report);
                yield report.status() == ImportStatus.DUPLICATE ? Fate.DUPLICATE : Fate.IMPORTED;
            }
            case Refusal refusal
            when isWorthWaitingFor(file, refusal) -> {
                shelves.putBack(shelves.workFile(file.id()), file.folder(), file.name());
                yield Fate.INCOMPLETE;
            }
            case Refusal refusal -> {
                String reason = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(refusal);
                String shelf = shelves.freeShelf(file.name());
                ledger.quarantined(file, refusal, reason, shelf);
                quarantine(file, mark, shelf, reason);
                LOG.warn("Inbox: {} was put into quarantine: {} {}", file.name(), refusal.code(), refusal.message());
                yield Fate.REFUSED;
            }
        };
    }

    private static void tell(InboxFile file, ImportReport report) {
        Rows rows = report.rows();
        LOG.info("Inbox: {} is {}: {} values, {} of them new", file.name(), report.status(), rows.read(), rows.added());
    }

    /** A file that breaks off may still be growing; it gets as many chances as one that fails. */
    private boolean isWorthWaitingFor(InboxFile file, Refusal refusal) {
        return refusal.code().equals("INCOMPLETE_FILE")
                && ledger.find(file.id()).map(InboxFile::attempts).orElse(0) < InboxReading.ATTEMPTS;
    }

    private void archive(InboxFile file, FileMark mark) throws IOException {
        Path archived = shelves.archive(shelves.workFile(file.id()), file.name(), workspaces.today());
        late.watch(file, archived, mark, clock.instant());
    }

    /** The name it has in the ledger, unless something else came to lie there before it could be moved. */
    private void quarantine(InboxFile file, FileMark mark, String known, String reason) throws IOException {
        String shelf = known;
        if (shelf.isEmpty() || java.nio.file.Files.exists(shelves.shelved(shelf))) {
            shelf = shelves.freeShelf(file.name());
            ledger.shelve(file.id(), shelf);
        }
        shelves.quarantine(shelves.workFile(file.id()), shelf, reason);
        late.watch(file, shelves.shelved(shelf), mark, clock.instant());
    }

    /** Whether the file is being dealt with, or waits for the next scan. */
    boolean isOpen(String id) {
        return ledger.find(id).filter(file -> file.state() == State.CLAIMED).isPresent();
    }
}
