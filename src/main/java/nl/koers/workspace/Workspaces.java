package nl.koers.workspace;

import java.util.Optional;
import org.springframework.stereotype.Service;

/** Door of the room: the one workspace. */
@Service
public class Workspaces {

    /** The workspace, absent until Koers has been set up. */
    public Optional<Workspace> find() {
        throw new UnsupportedOperationException();
    }

    /** Today in the workspace's zone (UTC before set-up). */
    public java.time.LocalDate today() {
        throw new UnsupportedOperationException();
    }
}
