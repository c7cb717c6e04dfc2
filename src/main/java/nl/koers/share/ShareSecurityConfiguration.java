package nl.koers.share;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Shared links are read by everybody who has them, as nobody: a session that comes along is not looked at. */
@Configuration(proxyBeanMethods = false)
class ShareSecurityConfiguration {

    @Bean
    @Order(0)
    SecurityFilterChain shareSecurity(HttpSecurity http) throws Exception {
        return http.securityMatcher("/share/*")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(rules -> rules.requestMatchers(HttpMethod.GET, "/share/*")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/share/*")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }
}
