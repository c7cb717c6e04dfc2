package nl.koers.share;

import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Notes in the background that links were opened: nobody who reads waits for whoever is writing. */
@Component
class Openings implements DisposableBean {

    private static final int WAITING = 100;

    private final ShareRepository links;
    private final TransactionTemplate write;
    private final ThreadPoolExecutor notes = new ThreadPoolExecutor(
            0, 1, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(WAITING), new ThreadPoolExecutor.DiscardPolicy());

    Openings(ShareRepository links, PlatformTransactionManager transactions) {
        this.links = links;
        this.write = new TransactionTemplate(transactions);
    }

    void note(long link, Instant now) {
        notes.execute(() -> write.executeWithoutResult(status -> links.opened(link, now)));
    }

    /** Until everything that was to be noted before is noted. */
    void settle() throws InterruptedException, ExecutionException {
        notes.submit(() -> true).get();
    }

    @Override
    public void destroy() {
        notes.shutdown();
    }
}
