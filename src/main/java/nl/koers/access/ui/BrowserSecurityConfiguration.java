package nl.koers.access.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import nl.koers.access.SessionGuard;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/**
 * Everything a browser asks for. Views decide by their annotation, and a view without one is refused; of the other
 * addresses only health and the public style sheets and scripts are open. Where nothing is, whoever is signed in is told
 * so in words.
 */
@Configuration(proxyBeanMethods = false)
class BrowserSecurityConfiguration {

    private static final String[] PUBLIC_FILES = {
        "/_static/**", "/aura/**", "/icons/**", "/styles.css", "/koers.js", "/chart.js", "/favicon.ico"
    };

    @Bean
    @Order(2)
    SecurityFilterChain browserSecurity(HttpSecurity http, SessionGuard guard) throws Exception {
        return http.authorizeHttpRequests(BrowserSecurityConfiguration::rules)
                .headers(headers -> headers.defaultsDisabled().cacheControl(cache -> {}))
                .addFilterAfter(guard, SecurityContextHolderFilter.class)
                .addFilterAfter(new CrossSiteSignIn(), SecurityContextHolderFilter.class)
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(SignInView.class)
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                .build();
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/actuator/health")
                .permitAll()
                .requestMatchers("/actuator", "/actuator/**")
                .denyAll()
                .requestMatchers(HttpMethod.GET, PUBLIC_FILES)
                .permitAll();
    }
}
