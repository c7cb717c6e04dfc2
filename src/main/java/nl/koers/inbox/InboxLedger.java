package nl.koers.inbox;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import nl.koers.inbox.InboxFile.State;
import nl.koers.snapshot.ImportId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is known of each claimed file. Every call is a transaction of its own and committed when it returns. */
@Component
class InboxLedger {

    private final InboxRepository files;
    private final TransactionTemplate transaction;
    private final Clock clock;

    InboxLedger(InboxRepository files, PlatformTransactionManager transactions, Clock clock) {
        this.files = files;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    Optional<InboxFile> find(String id) {
        return Objects.requireNonNull(transaction.execute(status -> files.find(id)));
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

    void imported(String id, ImportId importId) {
        finish(id, State.DONE, importId.value(), "");
    }

    void quarantined(String id, String reason) {
        finish(id, State.QUARANTINED, null, reason);
    }

    private void finish(String id, State state, @Nullable Long importId, String message) {
        committed(() -> files.finish(id, state, importId, message, clock.instant()));
    }

    private void committed(Runnable change) {
        transaction.executeWithoutResult(status -> change.run());
    }
}
