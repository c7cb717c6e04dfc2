package nl.koers.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.time.Clock;
import java.util.EnumSet;
import nl.koers.i18n.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Filters that stand before everything, and the one that the browser's chain puts after it knows the session. */
@Configuration(proxyBeanMethods = false)
class WebFilters {

    @Bean
    FilterRegistrationBean<SecurityHeaders> securityHeaders() {
        return before(new SecurityHeaders(), 0);
    }

    @Bean
    FilterRegistrationBean<PlainHttp> plainHttp(@Value("${koers.insecure-http:false}") boolean accepted, Texts texts) {
        return before(new PlainHttp(accepted, texts), 1);
    }

    @Bean
    FilterRegistrationBean<DeadLinks> deadLinks(SetUp setUp, OneTimeLinks links) {
        FilterRegistrationBean<DeadLinks> registration = new FilterRegistrationBean<>(new DeadLinks(setUp, links));
        registration.addUrlPatterns("/setup/*", "/invitation/*", "/sign-in/*");
        return registration;
    }

    @Bean
    SessionGuard sessionGuard(Accounts accounts, Clock clock) {
        return new SessionGuard(accounts, clock);
    }

    /** Only the security chain runs it. */
    @Bean
    FilterRegistrationBean<SessionGuard> sessionGuardInChainOnly(SessionGuard guard) {
        FilterRegistrationBean<SessionGuard> registration = new FilterRegistrationBean<>(guard);
        registration.setEnabled(false);
        return registration;
    }

    private static <F extends Filter> FilterRegistrationBean<F> before(F filter, int place) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC));
        return registration;
    }
}
