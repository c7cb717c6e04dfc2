package nl.koers.access;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
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
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext system = SecurityContextHolder.createEmptyContext();
        system.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                NAME, null, List.of(new SimpleGrantedAuthority("ROLE_SYSTEM"))));
        SecurityContextHolder.setContext(system);
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

    /** As {@link #call}, for a task without an answer. */
    public void run(Runnable task) {
        call(() -> {
            task.run();
            return true;
        });
    }
}
