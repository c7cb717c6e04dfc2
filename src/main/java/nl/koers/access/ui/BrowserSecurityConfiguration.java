package nl.koers.access.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Everything a browser asks for. Views decide by their annotation, and a view without one is refused; of the other
 * addresses only health and the public style sheets and scripts are open.
 */
@Configuration(proxyBeanMethods = false)
class BrowserSecurityConfiguration {

    @Bean
    @Order(2)
    SecurityFilterChain browserSecurity(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(rules -> rules.requestMatchers(HttpMethod.GET, "/actuator/health")
                        .permitAll()
                        .requestMatchers("/actuator", "/actuator/**")
                        .denyAll()
                        .requestMatchers(HttpMethod.GET, "/_static/**", "/lumo/**", "/aura/**", "/favicon.ico")
                        .permitAll())
                .headers(headers -> headers.defaultsDisabled().cacheControl(cache -> {}))
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(SignInView.class))
                .build();
    }
}
