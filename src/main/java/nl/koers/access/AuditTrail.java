package nl.koers.access;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Writes down who did what: sign-ins, roles, imports, settings. Never a secret, never a cell of a file. */
@Component
public class AuditTrail {

    private static final int LONGEST = 400;

    private final AuditRepository repository;
    private final CurrentUser asker;
    private final Clock clock;

    AuditTrail(AuditRepository repository, CurrentUser asker, Clock clock) {
        this.repository = repository;
        this.asker = asker;
        this.clock = clock;
    }

    /**
     * Adds an entry in the name of the asker, in the transaction that is under way.
     *
     * @param action a word such as {@code SIGN_IN}
     * @param subject on whom or what; may be empty
     */
    public void record(String action, String subject) {
        record(asker.name(), action, subject);
    }

    void record(String actor, String action, String subject) {
        repository.insert(clock.instant(), oneLine(actor), action, oneLine(subject));
    }

    /** Control characters become blanks, so that nobody can forge a second entry. */
    private static String oneLine(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
