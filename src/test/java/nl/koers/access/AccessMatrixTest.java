package nl.koers.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.FixedClock;
import nl.koers.KoersTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.expression.method.DefaultMethodSecurityExpressionHandler;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.DefaultAuthorizationManagerFactory;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.stereotype.Service;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * UC-02.
 * Walks every screen, every public method of every door and every address of the API as each kind of asker, and compares
 * with {@code src/test/resources/access/matrix.csv}: the matrix is the specification, and what is not in it fails.
 *
 * <p>After a deliberate change write it anew with {@code ./mvnw test -Dtest=AccessMatrixTest -Daccess.matrix=write},
 * and read the difference before you commit it.
 */
@KoersTest
class AccessMatrixTest {

    private static final Path MATRIX = Path.of("src/test/resources/access/matrix.csv");
    private static final String HEAD = "kind,operation,anonymous,disabled,VIEWER,EDITOR,MANAGER,ADMIN";

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @Autowired
    FilterChainProxy chains;

    @Autowired
    RoleHierarchy hierarchy;

    @Autowired
    PersonRepository people;

    @Autowired
    SessionGuard guard;

    @Autowired
    FixedClock.Movable clock;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everybody_may_exactly_what_the_matrix_says() throws Exception {
        Map<String, @Nullable Authentication> askers = askers();
        List<String> rows = Stream.of(screens(askers), doors(askers), addresses(askers))
                .flatMap(Set::stream)
                .toList();
        if ("write".equals(System.getProperty("access.matrix"))) {
            Files.write(MATRIX, Stream.concat(Stream.of(HEAD), rows.stream()).toList());
        }
        assertThat(rows).isEqualTo(Files.readAllLines(MATRIX).stream().skip(1).toList());
    }

    @Test
    void every_public_method_of_a_door_carries_a_rule() {
        List<String> open = doorMethods()
                .filter(method -> !method.isAnnotationPresent(PreAuthorize.class))
                .map(AccessMatrixTest::name)
                .toList();
        assertThat(open).isEmpty();
    }

    private Set<String> screens(Map<String, @Nullable Authentication> askers) {
        AccessAnnotationChecker checker = new AccessAnnotationChecker();
        Set<String> rows = new TreeSet<>();
        for (Class<?> screen : classes(Route.class)) {
            rows.add(row(
                    "screen",
                    "/" + screen.getAnnotation(Route.class).value(),
                    askers,
                    asker -> checker.hasAccess(
                            screen, asker, role -> authorities(asker).contains("ROLE_" + role))));
        }
        return rows;
    }

    private Set<String> doors(Map<String, @Nullable Authentication> askers) {
        DefaultAuthorizationManagerFactory<org.aopalliance.intercept.MethodInvocation> factory =
                new DefaultAuthorizationManagerFactory<>();
        factory.setRoleHierarchy(hierarchy);
        DefaultMethodSecurityExpressionHandler handler = new DefaultMethodSecurityExpressionHandler();
        handler.setAuthorizationManagerFactory(factory);
        PreAuthorizeAuthorizationManager rules = new PreAuthorizeAuthorizationManager();
        rules.setExpressionHandler(handler);
        Set<String> rows = new TreeSet<>();
        doorMethods()
                .forEach(method -> rows.add(row(
                        "door",
                        name(method),
                        askers,
                        asker -> granted(rules.authorize(
                                () -> asker == null ? nobody() : asker,
                                new SimpleMethodInvocation(new Object(), method))))));
        return rows;
    }

    private Set<String> addresses(Map<String, @Nullable Authentication> askers) {
        Set<String> rows = new TreeSet<>();
        for (RequestMappingHandlerMapping mapping : mappings) {
            for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
                for (String path : info.getPatternValues()) {
                    for (String method : methods(info)) {
                        rows.add(row("address", method + " " + path, askers, asker -> mayAsk(method, path, asker)));
                    }
                }
            }
        }
        return rows;
    }

    private boolean mayAsk(String method, String path, @Nullable Authentication asker) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path.replaceAll("\\{[^}]*}", "1"));
        AuthorizationFilter filter = chains.getFilterChains().stream()
                .filter(chain -> chain.matches(request))
                .limit(1)
                .flatMap(chain -> chain.getFilters().stream())
                .filter(AuthorizationFilter.class::isInstance)
                .map(AuthorizationFilter.class::cast)
                .findFirst()
                .orElseThrow();
        return granted(filter.getAuthorizationManager().authorize(() -> asker == null ? nobody() : asker, request));
    }

    private Map<String, @Nullable Authentication> askers() throws Exception {
        Map<String, @Nullable Authentication> askers = new LinkedHashMap<>();
        askers.put("anonymous", null);
        askers.put("disabled", disabled());
        for (Role role : Role.values()) {
            askers.put(role.name(), person(role));
        }
        return askers;
    }

    private Authentication person(Role role) {
        PersonId id =
                people.insert(new PersonData(role.name(), role.name() + "@museum.org", role), null, clock.instant());
        return SignInCheck.signedIn(people.find(id).orElseThrow(), clock);
    }

    /** What is left of an admin whose access has ended, after the guard of the sessions. */
    private @Nullable Authentication disabled() throws Exception {
        PersonId id = people.insert(new PersonData("Gone", "gone@museum.org", Role.ADMIN), null, clock.instant());
        SecurityContextHolder.getContext()
                .setAuthentication(SignInCheck.signedIn(people.find(id).orElseThrow(), clock));
        people.changeAccess(id, false);
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.getSession(true);
        guard.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        return SecurityContextHolder.getContext().getAuthentication();
    }

    private static String row(
            String kind,
            String operation,
            Map<String, @Nullable Authentication> askers,
            java.util.function.Predicate<@Nullable Authentication> may) {
        return kind + "," + operation.replace(",", ";") + ","
                + askers.values().stream()
                        .map(asker -> may.test(asker) ? "yes" : "no")
                        .collect(Collectors.joining(","));
    }

    private static boolean granted(@Nullable AuthorizationResult result) {
        return result != null && result.isGranted();
    }

    private static Authentication nobody() {
        return new AnonymousAuthenticationToken(
                "x", "anonymousUser", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
    }

    private static Set<String> authorities(@Nullable Authentication asker) {
        return asker == null ? Set.of() : AuthorityUtils.authorityListToSet(asker.getAuthorities());
    }

    private static List<String> methods(RequestMappingInfo info) {
        Set<String> named = info.getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));
        return named.isEmpty() ? List.of("GET", "POST") : List.copyOf(named);
    }

    private static Stream<Method> doorMethods() {
        return classes(Service.class).stream()
                .flatMap(door -> Arrays.stream(door.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic());
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining("; ", "(", ")"));
    }

    private static List<Class<?>> classes(Class<? extends java.lang.annotation.Annotation> mark) {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(mark));
        return scan.findCandidateComponents("nl.koers").stream()
                .map(bean -> String.valueOf(bean.getBeanClassName()))
                .sorted()
                .<Class<?>>map(AccessMatrixTest::loaded)
                .toList();
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
