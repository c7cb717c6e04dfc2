package nl.koers.access;

import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Notes when a token was used, in the background: nobody who reads waits for whoever is writing. */
@Component
class LastUse implements DisposableBean {

    private static final int WAITING = 100;

    private final TokenRepository tokens;
    private final TransactionTemplate write;
    private final ExecutorService notes = new ThreadPoolExecutor(
            0, 1, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(WAITING), new ThreadPoolExecutor.DiscardPolicy());

    LastUse(TokenRepository tokens, PlatformTransactionManager transactions) {
        this.tokens = tokens;
        this.write = new TransactionTemplate(transactions);
    }

    void note(String token, Instant now) {
        notes.execute(() -> write.executeWithoutResult(status -> tokens.used(token, now)));
    }

    @Override
    public void destroy() {
        notes.shutdown();
    }
}
