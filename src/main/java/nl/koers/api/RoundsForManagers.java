package nl.koers.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.NoSuchElementException;
import nl.koers.access.CurrentUser;
import nl.koers.access.Role;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Answers everybody but managers as at an address where nothing is, before anything of the request is looked at: what
 * differs in an answer tells that there is something.
 */
final class RoundsForManagers implements HandlerInterceptor {

    static final String ROOT = ApiConfiguration.ROOT + "/rounds";

    private final CurrentUser user;

    RoundsForManagers(CurrentUser user) {
        this.user = user;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!user.has(Role.MANAGER)) {
            throw new NoSuchElementException("nothing for this asker");
        }
        return true;
    }
}
