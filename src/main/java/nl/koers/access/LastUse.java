package nl.koers.access;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Notes when tokens were used and refused, in the background: nobody who reads waits for whoever is writing. */
@Component
class LastUse implements DisposableBean {

    private static final int WAITING = 100;

    private static final Duration BETWEEN_REFUSALS = Duration.ofMinutes(1);

    private final TokenRepository tokens;
    private final AuditTrail audit;
    private final TransactionTemplate write;
    private final AtomicLong refusal = new AtomicLong();
    private final ExecutorService notes = new ThreadPoolExecutor(
            0, 1, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(WAITING), new ThreadPoolExecutor.DiscardPolicy());

    LastUse(TokenRepository tokens, AuditTrail audit, PlatformTransactionManager transactions) {
        this.tokens = tokens;
        this.audit = audit;
        this.write = new TransactionTemplate(transactions);
    }

    void note(String token, Instant now) {
        notes.execute(() -> write.executeWithoutResult(status -> tokens.used(token, now)));
    }

    /** Writes down that tokens are being refused, once a minute at most: a flood must not fill the database. */
    void refused(Instant now) {
        long last = refusal.get();
        long next = Instant.ofEpochMilli(last).plus(BETWEEN_REFUSALS).toEpochMilli();
        if (now.toEpochMilli() >= next && refusal.compareAndSet(last, now.toEpochMilli())) {
            notes.execute(
                    () -> write.executeWithoutResult(status -> audit.record("anonymous", "TOKEN_REFUSED", "API")));
        }
    }

    @Override
    public void destroy() {
        notes.shutdown();
    }
}
