package nl.koers.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.koers.access.CurrentUser;
import nl.koers.channel.Channels;
import nl.koers.reading.FileContext;
import nl.koers.reading.FileInterpreter;
import nl.koers.reading.FileRefused;
import nl.koers.reading.FileText;
import nl.koers.reading.ReadFile;
import nl.koers.snapshot.ImportId;
import nl.koers.workspace.Workspace;
import nl.koers.workspace.Workspaces;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the room: the one way in for every file, whoever brings it. */
@Service
public class Imports {

    private final FileInterpreter interpreter;
    private final ImportLedger ledger;
    private final ImportRepository imports;
    private final Channels channels;
    private final Workspaces workspaces;
    private final CurrentUser user;
    private final Clock clock;
    private final long maxBytes;

    Imports(
            LiveProfiles profiles,
            ImportLedger ledger,
            ImportRepository imports,
            Channels channels,
            Workspaces workspaces,
            CurrentUser user,
            Clock clock,
            @Value("${koers.imports.max-bytes}") long maxBytes) {
        this.interpreter = new FileInterpreter(profiles::current);
        this.ledger = ledger;
        this.imports = imports;
        this.channels = channels;
        this.workspaces = workspaces;
        this.user = user;
        this.clock = clock;
        this.maxBytes = maxBytes;
    }

    /**
     * Reads, recognises, checks and commits a file in one transaction, or refuses it whole. Reading happens before the
     * transaction. A refusal stays in the history, but for a file from the inbox that is still being copied.
     */
    @PreAuthorize("hasRole('EDITOR')")
    public ImportResult take(Delivery delivery) {
        String name = Arrival.tidy(delivery.originalName());
        try {
            FileText text = FileText.examine(delivery.file(), maxBytes);
            Arrival arrival = arrival(delivery, name, text.sha256(), text.size());
            try {
                return imported(arrival, text, delivery);
            } catch (FileRefused e) {
                return refused(arrival, Refusal.of(name, e.problem()));
            }
        } catch (FileRefused e) {
            return refused(unread(delivery, name), Refusal.of(name, e.problem()));
        }
    }

    private ImportReport imported(Arrival arrival, FileText text, Delivery delivery) {
        return ledger.duplicate(arrival).orElseGet(() -> {
            ReadFile file = interpreter.interpret(text, context(arrival.fileName(), delivery));
            return ledger.commit(arrival.withYears(file.years()), file);
        });
    }

    private FileContext context(String fileName, Delivery delivery) {
        ZoneId zone = workspaces.find().map(Workspace::zone).orElse(ZoneOffset.UTC);
        return new FileContext(fileName, delivery.setting(), channels.all(), zone);
    }

    private Arrival unread(Delivery delivery, String name) {
        try {
            return arrival(delivery, name, FileText.sha256(delivery.file()), Files.size(delivery.file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Arrival arrival(Delivery delivery, String name, String sha256, long size) {
        return new Arrival(
                name,
                sha256,
                size,
                Arrival.key(delivery.setting()),
                delivery.way(),
                delivery.inboxFolder(),
                user.name(),
                clock.instant());
    }

    private Refusal refused(Arrival arrival, Refusal refusal) {
        boolean comesAgain = arrival.way() == Way.INBOX && refusal.code().equals("INCOMPLETE_FILE");
        if (!comesAgain) {
            ledger.refused(arrival, refusal);
        }
        return refusal;
    }

    /** Newest first, refused files included. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<ImportReport> recent(int limit) {
        return imports.recent(limit);
    }

    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Optional<ImportReport> find(ImportId id) {
        return imports.find(id);
    }
}
