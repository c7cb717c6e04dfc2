package nl.koers.access;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The API: bearer tokens, no sessions, problem details for whoever may not. A path without a rule here is refused for
 * everybody.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurityConfiguration {

    private static final String[] READ = {
        "/api/v1/imports",
        "/api/v1/imports/*",
        "/api/v1/snapshots",
        "/api/v1/channels",
        "/api/v1/channels/activity",
        "/api/v1/goals",
        "/api/v1/goals/*",
        "/api/v1/goals/*/progress"
    };
    private static final String[] ADD = {"/api/v1/imports", "/api/v1/channels", "/api/v1/goals"};
    private static final String[] CHANGE = {"/api/v1/goals/*"};

    private final JsonMapper json;

    ApiSecurityConfiguration(JsonMapper json) {
        this.json = json;
    }

    @Bean
    @Order(1)
    SecurityFilterChain apiSecurity(HttpSecurity http, ApiTokens tokens) throws Exception {
        AuthenticationEntryPoint unknown = unknownClient();
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.defaultsDisabled().cacheControl(cache -> {}))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(unknown).accessDeniedHandler(notAllowed()))
                .addFilterBefore(new BearerFilter(tokens, unknown), AuthorizationFilter.class)
                .authorizeHttpRequests(ApiSecurityConfiguration::rules)
                .build();
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.dispatcherTypeMatchers(jakarta.servlet.DispatcherType.ERROR, jakarta.servlet.DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers(HttpMethod.GET, READ)
                .hasRole(Role.VIEWER.name())
                .requestMatchers(HttpMethod.POST, ADD)
                .hasRole(Role.EDITOR.name())
                .requestMatchers(HttpMethod.PUT, CHANGE)
                .hasRole(Role.EDITOR.name())
                .anyRequest()
                .denyAll();
    }

    private AuthenticationEntryPoint unknownClient() {
        return (request, response, e) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Koers\"");
            write(response, HttpStatus.UNAUTHORIZED, "Send a valid API token: Authorization: Bearer koers_...");
        };
    }

    private AccessDeniedHandler notAllowed() {
        return (request, response, e) ->
                write(response, HttpStatus.FORBIDDEN, "This token may not do that, or there is no such address.");
    }

    private void write(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), ProblemDetail.forStatusAndDetail(status, detail));
    }
}
