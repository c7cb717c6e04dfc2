package nl.koers.access;

import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import org.aopalliance.intercept.MethodInvocation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes down who was turned away from which door. */
@Component
public class Denials {

    private static final Logger LOG = LoggerFactory.getLogger(Denials.class);
    private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);

    private final AuditTrail audit;
    private final CurrentUser asker;
    private final TransactionTemplate write;
    private final Clock clock;
    private final ConcurrentHashMap<String, Instant> lastNotes = new ConcurrentHashMap<>();

    Denials(AuditTrail audit, CurrentUser asker, PlatformTransactionManager transactions, Clock clock) {
        this.audit = audit;
        this.asker = asker;
        this.write = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Keeps what was refused to the asker, in a transaction of its own: to be called outside any other. An audit that
     * cannot be written changes nothing about the refusal.
     */
    public void note(String what) {
        try {
            write.executeWithoutResult(status -> audit.record("DENIED", what));
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("{} was denied {}, which could not be written into the audit trail", asker.name(), what, e);
        }
    }

    /** Once a minute for each door and asker: a flood must not fill the database. */
    @EventListener
    void on(AuthorizationDeniedEvent<?> denied) {
        boolean ours = TransactionSynchronizationManager.isActualTransactionActive();
        if (denied.getObject() instanceof MethodInvocation call && !ours) {
            Method door = call.getMethod();
            turnedAway(asker.name(), door.getDeclaringClass().getSimpleName() + "." + door.getName());
        }
    }

    private void turnedAway(String who, String what) {
        if (who.equals(CurrentUser.ANONYMOUS)) {
            return;
        }
        Instant now = clock.instant();
        lastNotes.values().removeIf(last -> !isRecent(last, now));
        if (lastNotes.putIfAbsent(who + " " + what, now) == null) {
            note(what);
        }
    }

    private static boolean isRecent(Instant last, Instant now) {
        return Duration.between(last, now).abs().compareTo(BETWEEN_NOTES) < 0;
    }
}
