package nl.koers.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.koers.i18n.Texts;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses plain http under any name but this computer's own: passwords and tokens would cross the network readable for
 * everybody on it. Whoever accepts that on a closed network sets {@code koers.insecure-http: true}.
 *
 * <p>It looks at the name the browser asked for, because that is what the browser protects; a client that lies about it
 * only endangers itself. Health stays open for monitors.
 */
public final class PlainHttp extends OncePerRequestFilter {

    private static final Pattern THIS_COMPUTER =
            Pattern.compile("localhost|[a-z0-9-]+\\.localhost|127\\.\\d+\\.\\d+\\.\\d+|\\[?(0:0:0:0:0:0:0:|::)1]?");

    private final boolean accepted;
    private final Texts texts;

    PlainHttp(boolean accepted, Texts texts) {
        this.accepted = accepted;
        this.texts = texts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (accepted || !isReadableOnTheWay(request) || isHealth(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().println(texts.get(request.getLocale(), "access.http.refused"));
    }

    /** Whether what this request and its answer hold can be read by others on the network. */
    public static boolean isReadableOnTheWay(HttpServletRequest request) {
        return !request.isSecure() && !isThisComputer(request);
    }

    private static boolean isThisComputer(HttpServletRequest request) {
        String name = String.valueOf(request.getServerName()).toLowerCase(Locale.ROOT);
        return THIS_COMPUTER.matcher(name).matches();
    }

    private static boolean isHealth(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + "/actuator/health");
    }
}
