package nl.koers.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * What keeps the inbox from being read: said once in the log, and by the health of Koers until a scan goes well again.
 * The rest of Koers works on, so the health is WARN and not DOWN.
 */
@Component
class InboxTrouble implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(InboxTrouble.class);
    private static final Status WARN = new Status("WARN");

    private volatile String trouble = "";
    private boolean saidThisTime;

    /** Looks into the inbox. */
    interface Look {

        void run() throws IOException;
    }

    /** Runs it; what it, or a file in it, complained of is the trouble from then on, and nothing if nothing did. */
    synchronized void watch(Look look) {
        saidThisTime = false;
        try {
            look.run();
            if (!saidThisTime) {
                trouble = "";
            }
        } catch (IOException | UncheckedIOException e) {
            say("The inbox cannot be read: " + e + ". Trying again at each scan.");
        }
    }

    /** Keeps a trouble that does not end the look. */
    synchronized void say(String what) {
        saidThisTime = true;
        if (!what.equals(trouble)) {
            LOG.warn(what);
            trouble = what;
        }
    }

    /** In one sentence; empty when all is well. */
    String now() {
        return trouble;
    }

    @Override
    public Health health() {
        String now = trouble;
        return now.isEmpty()
                ? Health.up().build()
                : Health.status(WARN).withDetail("inbox", now).build();
    }
}
