package io.doorstep.identity.authentication;

import io.doorstep.identity.authentication.recovery.EmailVerifications;
import io.doorstep.identity.proof.RequiresFreshProof;
import io.doorstep.kit.security.Caller;
import io.doorstep.kit.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Keeps dangerous operations for a person who has just proved to be there (RFC 9470).
@Component
class FreshProofGate implements HandlerInterceptor, WebMvcConfigurer {

    private static final Duration FRESH = Duration.ofMinutes(5);

    private final EmailVerifications verifications;
    private final InstantSource clock;

    FreshProofGate(EmailVerifications verifications, InstantSource clock) {
        this.verifications = verifications;
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        RequiresFreshProof needed =
                handler instanceof HandlerMethod method ? method.getMethodAnnotation(RequiresFreshProof.class) : null;
        if (needed != null) {
            UUID userId = Caller.current().userId();
            checkIsFresh(response);
            checkIsVerified(userId, needed);
        }
        return true;
    }

    private void checkIsFresh(HttpServletResponse response) {
        Instant proved = CallerProof.current().at();
        if (proved.isBefore(clock.instant().minus(FRESH))) {
            response.setHeader(
                    HttpHeaders.WWW_AUTHENTICATE,
                    "Bearer error=\"insufficient_user_authentication\", max_age=" + FRESH.toSeconds());
            throw Problems.of(
                    HttpStatus.UNAUTHORIZED,
                    "fresh_proof_required",
                    "Prove again that it is you: POST /api/v1/auth/step-up, then repeat this with the new token.");
        }
    }

    private void checkIsVerified(UUID userId, RequiresFreshProof needed) {
        boolean verified =
                needed.onFirstDay() ? verifications.isVerifiedOrNew(userId) : verifications.isVerified(userId);
        if (!verified) {
            throw Problems.forbidden(
                    "email_not_verified",
                    "Verify your e-mail address first. POST /api/v1/auth/email/verification sends the link again.");
        }
    }
}
