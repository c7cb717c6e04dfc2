package nl.koers.inbox;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.koers.access.AuditTrail;
import nl.koers.imports.ImportReport;
import nl.koers.imports.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is known of each claimed file. Every call is a transaction of its own and committed when it returns. */
@Component
class InboxLedger {

    private final InboxRepository files;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final TransactionTemplate read;
    private final Clock clock;

    InboxLedger(InboxRepository files, AuditTrail audit, PlatformTransactionManager transactions, Clock clock) {
        this.files = files;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        this.read = new TransactionTemplate(transactions);
        this.read.setReadOnly(true);
        this.clock = clock;
    }

    Optional<InboxFile> find(String id) {
        return Objects.requireNonNull(read.execute(status -> files.find(id)));
    }

    void claim(InboxFile file, long size) {
        committed(() -> files.claim(file, size, clock.instant()));
    }

    void release(String id) {
        committed(() -> files.release(id));
    }

    /** Counts one more attempt at these bytes and returns how many there were, this one included. */
    int attempt(InboxFile file, String sha256) {
        return Objects.requireNonNull(transaction.execute(status -> files.attempt(file, sha256)));
    }

    void forgive(String id) {
        committed(() -> files.forgive(id));
    }

    void imported(String id, ImportReport report) {
        committed(() -> files.imported(id, report, clock.instant()));
    }

    /**
     * Refused, with the audit entry that says so.
     *
     * @param shelf the name under which it is going to lie in quarantine
     */
    void quarantined(InboxFile file, Refusal refusal, String reason, String shelf) {
        committed(() -> {
            files.quarantined(file.id(), reason, shelf, clock.instant());
            if (refusal.ofCosts()) {
                files.ofCosts(file.id());
            }
            audit.record(
                    "FILE_QUARANTINED",
                    refusal.code() + " inbox/" + file.folder() + (file.folder().isEmpty() ? "" : "/") + file.name());
        });
    }

    /** Where a file lies in quarantine, or nowhere there with an empty name. */
    void shelve(String id, String shelf) {
        committed(() -> files.shelve(id, shelf));
    }

    /** Files that somebody wants to be tried again and that still lie in quarantine. */
    List<InboxFile> toFetch() {
        return Objects.requireNonNull(read.execute(status -> files.toFetch()));
    }

    private void committed(Runnable change) {
        transaction.executeWithoutResult(status -> change.run());
    }
}
