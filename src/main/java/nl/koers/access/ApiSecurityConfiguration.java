package nl.koers.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
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
        "/api/v1/sources",
        "/api/v1/snapshots",
        "/api/v1/channels",
        "/api/v1/channels/*",
        "/api/v1/goals",
        "/api/v1/goals/*",
        "/api/v1/goals/*/progress",
        "/api/v1/goals/*/check-ins",
        "/api/v1/annotations",
        "/api/v1/objectives",
        "/api/v1/objectives/*"
    };
    /** What only managers may know of: for others there is nothing at these addresses. */
    private static final String[] READ_BY_MANAGERS = {"/api/v1/goals/*/costs", "/api/v1/rounds", "/api/v1/rounds/*"};

    private static final String[] ADD = {
        "/api/v1/imports",
        "/api/v1/snapshots",
        "/api/v1/channels",
        "/api/v1/goals",
        "/api/v1/goals/*/check-ins",
        "/api/v1/annotations",
        "/api/v1/objectives"
    };
    private static final String[] CHANGE = {"/api/v1/goals/*", "/api/v1/objectives/*"};
    private static final String[] REMOVE = {
        "/api/v1/imports/*", "/api/v1/objectives/*", "/api/v1/goals/*/check-ins/*", "/api/v1/annotations/*"
    };
    private static final Map<HttpMethod, String[]> RULES =
            Map.of(HttpMethod.GET, READ, HttpMethod.POST, ADD, HttpMethod.PUT, CHANGE, HttpMethod.DELETE, REMOVE);

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
                .requestMatchers(HttpMethod.GET, READ_BY_MANAGERS)
                .hasRole(Role.MANAGER.name())
                .requestMatchers(HttpMethod.POST, ADD)
                .hasRole(Role.EDITOR.name())
                .requestMatchers(HttpMethod.PUT, CHANGE)
                .hasRole(Role.EDITOR.name())
                .requestMatchers(HttpMethod.DELETE, REMOVE)
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

    /** Tells a client with a token, and nobody else, whether it may not, or nobody could: no such path or method. */
    private AccessDeniedHandler notAllowed() {
        return (request, response, e) -> {
            Set<String> methods = methods(request);
            if (methods.isEmpty()) {
                write(response, HttpStatus.NOT_FOUND, "There is nothing at this address.");
            } else if (!methods.contains(request.getMethod())) {
                response.setHeader(HttpHeaders.ALLOW, String.join(", ", methods));
                write(response, HttpStatus.METHOD_NOT_ALLOWED, "This address does not take this method.");
            } else {
                write(response, HttpStatus.FORBIDDEN, "The role of this token does not allow that.");
            }
        };
    }

    private static Set<String> methods(HttpServletRequest request) {
        Set<String> methods = new TreeSet<>();
        RULES.forEach((method, paths) -> {
            if (Stream.of(paths)
                    .map(PathPatternRequestMatcher.withDefaults()::matcher)
                    .anyMatch(matcher -> matcher.matches(request))) {
                methods.add(method.name());
            }
        });
        return methods;
    }

    private void write(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), ProblemDetail.forStatusAndDetail(status, detail));
    }
}
