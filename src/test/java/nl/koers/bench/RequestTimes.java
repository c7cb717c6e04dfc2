package nl.koers.bench;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/** Processor time that the server spent on the last request of a screen, so that other programs do not count. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RequestTimes extends OncePerRequestFilter {

    private volatile long lastNanos;

    /** In milliseconds. */
    double last() {
        return lastNanos / 1e6;
    }

    static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long start = processorNanos();
        chain.doFilter(request, response);
        lastNanos = processorNanos() - start;
    }
}
