package nl.koers.demo;

import java.util.Locale;
import nl.koers.access.AuditTrail;
import nl.koers.access.LiveRights;
import nl.koers.access.SystemIdentity;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Door of the room: the example beside one's own figures, to look around in and to take away again. What was made for it
 * is remembered thing by thing, so nothing else is ever touched.
 */
@Service
public class Example {

    private final ExampleOrganisation organisation;
    private final ExampleRepository repository;
    private final ExampleRemoval removal;
    private final SystemIdentity system;
    private final LiveRights rights;
    private final AuditTrail audit;
    private final String command;

    Example(
            ExampleOrganisation organisation,
            ExampleRepository repository,
            ExampleRemoval removal,
            SystemIdentity system,
            LiveRights rights,
            AuditTrail audit,
            @Value("${koers.command:start}") String command) {
        this.organisation = organisation;
        this.repository = repository;
        this.removal = removal;
        this.system = system;
        this.rights = rights;
        this.audit = audit;
        this.command = command;
    }

    /** How things stand with the example. */
    public enum State {
        /** There is no page and no goal yet, of anybody. */
        NOTHING_YET,
        /** There is something, and nothing of it is the example's. */
        ABSENT,
        /** Something of it is there. */
        THERE,
        /** {@code koers demo} made this data folder, which is an example as a whole. */
        WHOLE
    }

    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public State state() {
        if (repository.isThere()) {
            return State.THERE;
        }
        if (command.equals("demo")) {
            return State.WHOLE;
        }
        return repository.isNothingYet() ? State.NOTHING_YET : State.ABSENT;
    }

    /**
     * Brings the example in, whole or not at all, with its days counted from today; takes seconds. Where it is already,
     * nothing changes.
     *
     * @param language of its names and texts: one that Koers speaks
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void add(Locale language) {
        rights.mustStand();
        if (!repository.isThere()) {
            repository.remember(system.call(() -> organisation.bringIn(language)));
            audit.record("EXAMPLE_ADDED", "");
        }
    }

    /**
     * Takes the example away, whole or not at all. A thing of it that somebody made their own, by changing it, writing
     * about it or hanging something on it, stays and is theirs from now on; without the example's figures.
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public ExampleRemoved remove() {
        rights.mustStand();
        ExampleRemoved removed = system.call(removal::remove);
        audit.record("EXAMPLE_REMOVED", "");
        return removed;
    }
}
