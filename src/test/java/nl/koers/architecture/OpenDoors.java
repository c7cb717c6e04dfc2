package nl.koers.architecture;

import java.util.Set;

/** Door methods that carry no rule, each for a reason. */
final class OpenDoors {

    /** What must be known before anybody has signed in. */
    static final Set<String> ALLOWED = Set.of("Workspaces.find", "Workspaces.today", "Workspaces.zone");

    private OpenDoors() {}
}
