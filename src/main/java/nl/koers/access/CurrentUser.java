package nl.koers.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is asking, from the security context. */
@Component
public class CurrentUser {

    static final String ANONYMOUS = "anonymous";

    private final RoleHierarchy hierarchy;

    CurrentUser(RoleHierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    /**
     * How the asker is named in histories: a person's name, {@code token:<name>} or {@code Koers} for its own jobs;
     * {@code anonymous} for somebody who has not signed in.
     */
    public String name() {
        Authentication asker = asker();
        return asker == null ? ANONYMOUS : asker.getName();
    }

    /** The person who is signed in; absent for tokens and jobs. */
    public Optional<PersonId> person() {
        return signedIn().map(SignedIn::id);
    }

    /** Whether the asker has at least this role. */
    public boolean has(Role role) {
        Authentication asker = asker();
        return asker != null
                && hierarchy.getReachableGrantedAuthorities(asker.getAuthorities()).stream()
                        .anyMatch(granted -> ("ROLE_" + role.name()).equals(granted.getAuthority()));
    }

    Optional<SignedIn> signedIn() {
        Authentication asker = asker();
        return asker != null && asker.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }

    private static @Nullable Authentication asker() {
        Authentication asker = SecurityContextHolder.getContext().getAuthentication();
        return asker != null && asker.isAuthenticated() && !(asker instanceof AnonymousAuthenticationToken)
                ? asker
                : null;
    }
}
