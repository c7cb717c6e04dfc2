package nl.koers.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads {@code Authorization: Bearer koers_…}. A token anywhere else, such as in the address, counts for nothing. */
final class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "bearer ";

    private final ApiTokens tokens;
    private final AuthenticationEntryPoint refusal;

    BearerFilter(ApiTokens tokens, AuthenticationEntryPoint refusal) {
        this.tokens = tokens;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            chain.doFilter(request, response);
            return;
        }
        Optional<ApiClient> client = header.toLowerCase(Locale.ROOT).startsWith(SCHEME)
                ? tokens.client(header.substring(SCHEME.length()).strip())
                : Optional.empty();
        if (client.isEmpty()) {
            refusal.commence(request, response, new BadCredentialsException("refused"));
            return;
        }
        enter(client.get());
        chain.doFilter(request, response);
    }

    private static void enter(ApiClient client) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                client, null, client.role().authorities()));
        SecurityContextHolder.setContext(context);
    }
}
