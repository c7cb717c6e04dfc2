package nl.koers.access.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a sign-in that another site sends: the sign-in form carries no CSRF token, so the browser's own word
 * ({@code Sec-Fetch-Site}, W3C Fetch Metadata) decides. Browsers that do not say it are let through.
 */
final class CrossSiteSignIn extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        boolean signIn =
                request.getMethod().equals("POST") && request.getRequestURI().endsWith("/sign-in");
        if (signIn && "cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        next.doFilter(request, response);
    }
}
