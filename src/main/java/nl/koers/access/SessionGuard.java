package nl.koers.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends sessions that should not live on: half an hour after the last thing its person did, twelve hours after they
 * signed in, and with the first request after their password, role or access was changed.
 *
 * <p>What an open page asks by itself (heartbeats, push) keeps no session alive.
 */
public final class SessionGuard extends OncePerRequestFilter {

    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Set<String> BY_ITSELF = Set.of("heartbeat", "push");
    private static final String ACTIVE = SessionGuard.class.getName() + ".active";

    private final Accounts accounts;
    private final Clock clock;

    SessionGuard(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication asker = SecurityContextHolder.getContext().getAuthentication();
        HttpSession session = request.getSession(false);
        if (session != null && asker != null && asker.getPrincipal() instanceof SignedIn person) {
            Instant now = clock.instant();
            if (isOver(person, session, now)) {
                SecurityContextHolder.clearContext();
                session.invalidate();
            } else if (!BY_ITSELF.contains(String.valueOf(request.getParameter("v-r")))) {
                session.setAttribute(ACTIVE, now);
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(SignedIn person, HttpSession session, Instant now) {
        Instant active = session.getAttribute(ACTIVE) instanceof Instant moment ? moment : person.since();
        return now.isAfter(person.since().plus(LONGEST))
                || now.isAfter(active.plus(IDLE))
                || !LiveRights.stands(person, accounts.find(person.id()));
    }
}
