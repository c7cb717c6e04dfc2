package nl.koers.access;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Lets Koers itself (jobs, start-up) pass the doors. */
@Component
public class SystemIdentity {

    static final String NAME = "Koers";

    /** Runs the task with every right, under the name {@code Koers}, and puts back whoever was there before. */
    public <T> T call(Supplier<T> task) {
        return call(
                UsernamePasswordAuthenticationToken.authenticated(
                        NAME, null, List.of(new SimpleGrantedAuthority("ROLE_SYSTEM"))),
                task);
    }

    private static <T> T call(Authentication asker, Supplier<T> task) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext changed = SecurityContextHolder.createEmptyContext();
        changed.setAuthentication(asker);
        SecurityContextHolder.setContext(changed);
        try {
            return task.get();
        } finally {
            if (before.getAuthentication() == null) {
                SecurityContextHolder.clearContext();
            } else {
                SecurityContextHolder.setContext(before);
            }
        }
    }

    /** Runs the task under the name and with the rights of that person, and puts back whoever was there before. */
    public <T> T callAs(Person person, Supplier<T> task) {
        SignedIn asker = new SignedIn(person.id(), person.name(), person.role(), 0, Instant.EPOCH);
        return call(
                UsernamePasswordAuthenticationToken.authenticated(
                        asker, null, person.role().authorities()),
                task);
    }

    /** Runs the task with the rights of a viewer and no more, under that name, and puts back whoever was there before. */
    public <T> T callAsViewer(String name, Supplier<T> task) {
        return call(UsernamePasswordAuthenticationToken.authenticated(name, null, Role.VIEWER.authorities()), task);
    }

    /** As {@link #call}, for a task without an answer. */
    public void run(Runnable task) {
        call(() -> {
            task.run();
            return true;
        });
    }
}
