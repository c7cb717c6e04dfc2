package nl.koers.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 404 where a one-time link is not open (any more); the page under it says the same in words. */
final class DeadLinks extends OncePerRequestFilter {

    private final SetUp setUp;
    private final OneTimeLinks links;

    DeadLinks(SetUp setUp, OneTimeLinks links) {
        this.setUp = setUp;
        this.links = links;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (HttpMethod.GET.matches(request.getMethod()) && isDead(path)) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        chain.doFilter(request, response);
    }

    private boolean isDead(String path) {
        String secret = path.substring(path.lastIndexOf('/') + 1);
        if (path.startsWith("/setup/")) {
            return !setUp.isOpen(secret);
        }
        if (path.startsWith("/invitation/")) {
            return links.invited(secret).isEmpty();
        }
        return path.startsWith("/sign-in/") && !links.isOpenForSignIn(secret);
    }
}
