package nl.koers;

import java.time.Duration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/**
 * Sees to it that Koers ends soon after Ctrl-C, whatever it is doing. Work that needs longer is broken off as by a power
 * cut: the database takes back what was not committed, and the inbox begins again with the file.
 */
final class LastStop implements ApplicationListener<ContextClosedEvent> {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int ENDED_BY_SIGNAL = 143;

    @Override
    public void onApplicationEvent(ContextClosedEvent closing) {
        Thread.ofPlatform().daemon().name("last-stop").start(LastStop::endInTime);
    }

    private static void endInTime() {
        try {
            Thread.sleep(PATIENCE);
            System.err.println("koers: work that was not finished has been taken back.");
            Runtime.getRuntime().halt(ENDED_BY_SIGNAL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
