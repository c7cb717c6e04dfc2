package nl.koers.access;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is asking, from the security context. */
@Component
public class CurrentUser {

    /** How the asker is named in histories: a person's name, {@code token:<name>} or {@code Koers} for its own jobs. */
    public String name() {
        throw new UnsupportedOperationException();
    }

    /** The person who is signed in; absent for tokens and jobs. */
    public Optional<PersonId> person() {
        throw new UnsupportedOperationException();
    }

    /** Whether the asker has at least this role. */
    public boolean has(Role role) {
        throw new UnsupportedOperationException();
    }
}
