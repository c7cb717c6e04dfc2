package nl.koers.access;

import java.util.Arrays;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What a person may do. Each role may do what the ones before it may. */
public enum Role {
    VIEWER,
    EDITOR,
    MANAGER,
    ADMIN;

    /** What this role is granted: its own name and those of the roles it includes, as {@code ROLE_…}. */
    List<GrantedAuthority> authorities() {
        return Arrays.stream(values())
                .filter(role -> role.compareTo(this) <= 0)
                .map(role -> (GrantedAuthority) new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }
}
