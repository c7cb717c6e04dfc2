package nl.koers.access;

import jakarta.servlet.Filter;
import java.time.Clock;
import nl.koers.i18n.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Filters that stand before everything, and the one that the browser's chain puts after it knows the session. */
@Configuration(proxyBeanMethods = false)
class WebFilters {

    /** After the valve that reads a proxy's headers, so that https in front of us counts as https. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> securityHeaders() {
        return server -> server.addEngineValves(new SecurityHeaders());
    }

    @Bean
    FilterRegistrationBean<PlainHttp> plainHttp(@Value("${koers.insecure-http:false}") boolean accepted, Texts texts) {
        return first(new PlainHttp(accepted, texts));
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

    private static <F extends Filter> FilterRegistrationBean<F> first(F filter) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
