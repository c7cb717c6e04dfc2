package nl.koers.access;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Door of the room: the first start. Until there is an admin, one secret that only the console and a file of the data
 * folder show opens the set-up page, once, for 30 minutes. There is no account by default.
 */
@Service
public class SetUp {

    private final LinkRepository links;
    private final FirstWorkspace workspace;
    private final FirstAdmin first;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SetUp(
            LinkRepository links,
            FirstWorkspace workspace,
            FirstAdmin first,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.workspace = workspace;
        this.first = first;
        this.events = events;
        this.clock = clock;
    }

    /** Whether nobody has set Koers up yet. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public boolean isNeeded() {
        return first.isMissing();
    }

    /** A new secret, which ends the ones before it; empty when there is an admin. */
    @PreAuthorize("hasRole('SYSTEM')")
    @Transactional
    public Optional<String> newLink() {
        links.deleteAll(LinkPurpose.SETUP);
        if (!first.isMissing()) {
            return Optional.empty();
        }
        String secret = Secret.forLink();
        links.insert(LinkPurpose.SETUP, null, secret, clock.instant());
        return Optional.of(secret);
    }

    /** Whether this secret opens the set-up page now. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public boolean isOpen(String secret) {
        return first.isMissing() && links.isOpen(LinkPurpose.SETUP, secret, clock.instant());
    }

    /**
     * Makes the workspace and its first admin, both or neither.
     *
     * @return what the new session carries; empty when the link is not open (any more)
     * @throws InvalidInput for {@code organisation}, {@code language}, {@code name}, {@code email} or {@code password}
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public Optional<Authentication> complete(String secret, SetUpData data) {
        if (!first.isMissing() || !links.use(LinkPurpose.SETUP, secret, clock.instant())) {
            return Optional.empty();
        }
        List<FieldError> errors = new ArrayList<>(workspace.make(data));
        Optional<Authentication> admin = Optional.empty();
        try {
            admin = Optional.of(first.make(data));
        } catch (InvalidInput e) {
            errors.addAll(e.errors());
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        events.publishEvent(new SetUpDone());
        return admin;
    }
}
