package io.doorstep.kit.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/// Decides what a request's key means for the operation that it asks for.
final class KeyRules {

    static final int LONGEST = 255;

    private final RequestMappingHandlerMapping operations;

    KeyRules(RequestMappingHandlerMapping operations) {
        this.operations = operations;
    }

    /// What to do with a request.
    enum Decision {
        PASS,
        ONCE,
        KEY_MISSING,
        KEY_MALFORMED
    }

    Decision decide(HttpServletRequest request, @Nullable String key) {
        HandlerMethod operation = operationOf(request);
        if (operation == null) {
            return Decision.PASS;
        }
        if (key == null) {
            return operation.hasMethodAnnotation(RequiresIdempotencyKey.class) ? Decision.KEY_MISSING : Decision.PASS;
        }
        if (key.isBlank() || key.length() > LONGEST) {
            return Decision.KEY_MALFORMED;
        }
        boolean goesItsOwnWay = operation.hasMethodAnnotation(NoIdempotentTransaction.class) || isUpload(request);
        return goesItsOwnWay ? Decision.PASS : Decision.ONCE;
    }

    /// A file is streamed, not held in memory to be compared.
    private static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    private @Nullable HandlerMethod operationOf(HttpServletRequest request) {
        boolean parsed = ServletRequestPathUtils.hasParsedRequestPath(request);
        try {
            if (!parsed) {
                ServletRequestPathUtils.parseAndCache(request);
            }
            HandlerExecutionChain chain = operations.getHandler(request);
            return chain != null && chain.getHandler() instanceof HandlerMethod method ? method : null;
        } catch (Exception e) {
            // no such operation, method or media type: the dispatcher says so in full
            return null;
        } finally {
            if (!parsed) {
                ServletRequestPathUtils.clearParsedRequestPath(request);
            }
        }
    }
}
