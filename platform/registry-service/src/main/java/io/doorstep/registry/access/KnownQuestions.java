package io.doorstep.registry.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// The requests that services make: the registry's own, in JSON, and «the settings of this application in these
/// profiles».
///
/// Files of the settings repository, other formats and encryption are not offered at all: the traversal holes of config
/// servers were there, and Eureka's XML reader can be made to build any class.
final class KnownQuestions implements RequestMatcher {

    private static final Pattern REGISTRY = Pattern.compile(
            "/eureka/(apps|vips|svips|instances)(/[A-Za-z0-9][A-Za-z0-9:._-]*)*/?|/eureka/apps/delta/?");
    private static final Pattern SETTINGS = Pattern.compile(
            "/[a-z][a-z0-9-]{0,63}/[a-z][a-z0-9-]{0,63}(,[a-z][a-z0-9-]{0,63}){0,7}(/[a-z][a-z0-9-]{0,63})?");
    private static final Set<String> READS = Set.of("GET", "HEAD");

    @Override
    public boolean matches(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.startsWith("/eureka/")) {
            return REGISTRY.matcher(path).matches()
                    && !path.contains("..")
                    && (READS.contains(request.getMethod()) || isJsonOrEmpty(request));
        }
        return READS.contains(request.getMethod())
                && SETTINGS.matcher(path).matches()
                && !path.startsWith("/encrypt")
                && !path.startsWith("/decrypt");
    }

    private static boolean isJsonOrEmpty(HttpServletRequest request) {
        @Nullable String type = request.getContentType();
        return type == null
                ? request.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null
                : MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type));
    }
}
