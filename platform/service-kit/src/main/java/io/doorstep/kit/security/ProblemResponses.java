package io.doorstep.kit.security;

import io.doorstep.kit.web.ProblemWriter;
import io.doorstep.kit.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/// Answers those who may not come in with a problem that says why.
final class ProblemResponses implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemWriter problems;

    ProblemResponses(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        problems.write(
                request,
                response,
                Problems.detail(
                        HttpStatus.UNAUTHORIZED,
                        "token_required",
                        "Send a valid access token as `Authorization: Bearer …`."));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        String detail = Objects.requireNonNullElse(refusal.getMessage(), "Access denied");
        problems.write(request, response, Problems.detail(HttpStatus.FORBIDDEN, "permission_denied", detail));
    }
}
