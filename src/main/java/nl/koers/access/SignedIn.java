package nl.koers.access;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;

/**
 * The person behind a session, as they were when they signed in.
 *
 * @param epoch the session number of that moment; the session ends when the person's number has moved on
 * @param since when they signed in
 */
public record SignedIn(PersonId id, String name, Role role, long epoch, Instant since)
        implements Principal, Serializable {

    @Override
    public String getName() {
        return name;
    }
}
