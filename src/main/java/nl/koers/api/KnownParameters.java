package nl.koers.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.i18n.FieldError;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses query parameters that no method would look at, and one that is given twice: a typo must not go unnoticed. */
final class KnownParameters implements HandlerInterceptor {

    private static final Pattern AMPERSAND = Pattern.compile("&");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String query = request.getQueryString();
        if (query == null || query.isEmpty() || !(handler instanceof HandlerMethod method)) {
            return true;
        }
        Set<String> known = known(method);
        Set<String> seen = new HashSet<>();
        AMPERSAND
                .splitAsStream(query)
                .filter(part -> !part.isEmpty())
                .map(KnownParameters::name)
                .forEach(name -> {
                    if (!known.contains(name)) {
                        throw new BadParameter(name, "api.parameter.unknown", name, String.join(", ", known));
                    }
                    if (!seen.add(name)) {
                        throw new BadParameter(name, "api.parameter.twice", name);
                    }
                });
        return true;
    }

    private static Set<String> known(HandlerMethod method) {
        return Stream.of(method.getMethodParameters())
                .map(parameter -> annotation(parameter))
                .filter(Objects::nonNull)
                .map(RequestParam::value)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private static @org.jspecify.annotations.Nullable RequestParam annotation(MethodParameter parameter) {
        return parameter.getParameterAnnotation(RequestParam.class);
    }

    private static String name(String part) {
        int equals = part.indexOf('=');
        String name = equals < 0 ? part : part.substring(0, equals);
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }

    /** A query parameter that cannot be used. */
    static final class BadParameter extends RuntimeException {

        private final FieldError error;

        BadParameter(String parameter, String key, Object... arguments) {
            super(parameter + ": " + key);
            this.error = new FieldError(parameter, key, java.util.List.of(arguments));
        }

        FieldError error() {
            return error;
        }
    }
}
