package nl.koers.access;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Door of the room: the people of the workspace. */
@Service
public class People {

    /** Everybody, by name. */
    @PreAuthorize("hasRole('VIEWER')")
    public List<Person> all() {
        throw new UnsupportedOperationException();
    }

    /** The person with this e-mail address or, failing that, exactly this name. */
    @PreAuthorize("hasRole('VIEWER')")
    public Optional<Person> find(String emailOrName) {
        throw new UnsupportedOperationException();
    }
}
