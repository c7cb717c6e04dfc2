package nl.koers.inbox;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.koers.database.DataFolder;
import nl.koers.inbox.InboxFile.State;
import nl.koers.inbox.InboxFolder.Ready;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Moves files to {@code work/}, each after it was written into the ledger, and knows what lies there. */
@Component
class InboxClaims {

    private static final Logger LOG = LoggerFactory.getLogger(InboxClaims.class);
    private static final String ENDING = ".csv";

    private final InboxLedger ledger;
    private final Shelves shelves;

    InboxClaims(InboxLedger ledger, DataFolder data) {
        this.ledger = ledger;
        this.shelves = new Shelves(data);
    }

    /** Ids of the files that were claimed and not put away yet. */
    List<String> unfinished() throws IOException {
        List<String> ids = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(shelves.work(), "*" + ENDING)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                ids.add(name.substring(0, name.length() - ENDING.length()));
            }
        }
        return ids;
    }

    /** Takes a file out of the inbox; empty when it changed or went away meanwhile. */
    Optional<String> claim(Ready ready) throws IOException {
        String name = Shelves.inOneLine(ready.file().getFileName().toString());
        String id = entered(ready.folder(), name, ready.mark());
        try {
            Shelves.move(ready.file(), shelves.workFile(id));
        } catch (NoSuchFileException takenAway) {
            ledger.release(id);
            return Optional.empty();
        }
        if (!FileMark.of(shelves.workFile(id)).isSameAs(ready.mark())) {
            shelves.putBack(shelves.workFile(id), ready.folder(), name);
            ledger.release(id);
            return Optional.empty();
        }
        if (Files.exists(InboxFolder.doneMark(ready.file()))) {
            Files.delete(InboxFolder.doneMark(ready.file()));
        }
        return Optional.of(id);
    }

    /** Takes a file back that was put away and has grown since. */
    void claimAgain(InboxFile file, Path putAway) throws IOException {
        String id = entered(file.folder(), file.name(), FileMark.of(putAway));
        Shelves.move(putAway, shelves.workFile(id));
        Files.deleteIfExists(Shelves.errorFile(putAway));
        if (ledger.find(file.id())
                .filter(one -> one.state() == State.QUARANTINED)
                .isPresent()) {
            ledger.release(file.id());
        }
        LOG.info("{} has changed since it was read and is read again", file.name());
    }

    /**
     * Moves the files that are to be tried again from quarantine to {@code work/}. The ledger said so first, so that a
     * hard stop in between loses none and doubles none.
     */
    void fetch() throws IOException {
        for (InboxFile file : ledger.toFetch()) {
            Path lying = shelves.shelved(file.shelf());
            Path working = shelves.workFile(file.id());
            if (Files.exists(working, LinkOption.NOFOLLOW_LINKS)) {
                ledger.shelve(file.id(), "");
            } else if (Files.exists(lying, LinkOption.NOFOLLOW_LINKS)) {
                Shelves.move(lying, working);
                Files.deleteIfExists(Shelves.errorFile(lying));
                ledger.shelve(file.id(), "");
            } else {
                LOG.warn("{} is no longer in quarantine and cannot be tried again", Shelves.inOneLine(file.name()));
                ledger.release(file.id());
            }
        }
    }

    /** The ledger's entry; a file that the ledger does not know is entered as it lies there. */
    InboxFile entry(String id) throws IOException {
        FileMark mark = FileMark.of(shelves.workFile(id));
        if (!mark.isPlain()) {
            throw new IOException(shelves.workFile(id) + " is not a plain file under one name");
        }
        return ledger.find(id).orElseGet(() -> {
            InboxFile file =
                    InboxFile.claimed(id, "", id + ENDING, mark.modified().toInstant());
            ledger.claim(file, mark.size());
            return file;
        });
    }

    private String entered(String folder, String name, FileMark mark) {
        InboxFile file = InboxFile.claimed(folder, name, mark.modified().toInstant());
        ledger.claim(file, mark.size());
        return file.id();
    }
}
