package io.doorstep.kit.audit;

import io.doorstep.kit.tenancy.Tenancy;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.web.servlet.HandlerMapping;

/// A file that somebody was handed out.
///
/// @param objectId what the path names last, or the tenant when it names nothing
/// @param operation the path without what it names, as a path can hold what nobody else may see
record Download(String objectId, String operation, String file) {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    static Download of(HttpServletRequest request, String file) {
        String lastId = ID.matcher(request.getRequestURI())
                .results()
                .map(MatchResult::group)
                .reduce((_, later) -> later)
                .orElseGet(() -> Tenancy.current().toString());
        Object operation = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return new Download(lastId, Objects.toString(operation, "unknown"), file);
    }

    Map<String, String> details() {
        return Map.of("operation", operation, "file", file);
    }
}
