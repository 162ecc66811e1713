package io.doorstep.kit.security;

import io.doorstep.kit.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Decides how fresh a proof must be, and asks for another one where it is not (RFC 9470).
public final class FreshProof implements HandlerInterceptor {

    private static final Duration FRESH = Duration.ofMinutes(5);

    private final InstantSource clock;

    FreshProof(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean dangerous =
                handler instanceof HandlerMethod method && method.hasMethodAnnotation(RequiresFreshProof.class);
        if (dangerous && Caller.current().kind() == Caller.Kind.USER) {
            check(response);
        }
        return true;
    }

    /// @throws org.springframework.web.ErrorResponseException 401 when the caller's last proof is too old
    public void check(HttpServletResponse response) {
        if (provedAt().isBefore(clock.instant().minus(FRESH))) {
            response.setHeader(
                    HttpHeaders.WWW_AUTHENTICATE,
                    "Bearer error=\"insufficient_user_authentication\", max_age=" + FRESH.toSeconds());
            throw Problems.of(
                    HttpStatus.UNAUTHORIZED,
                    "fresh_proof_required",
                    "Prove again that it is you: POST /api/v1/auth/step-up, then repeat this with the new token.");
        }
    }

    /// A token that does not say so was given for no proof at all.
    private static Instant provedAt() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                        && token.getToken().getClaims().get("auth_time") instanceof Number seconds
                ? Instant.ofEpochSecond(seconds.longValue())
                : Instant.EPOCH;
    }
}
