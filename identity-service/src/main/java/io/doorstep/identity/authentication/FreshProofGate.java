package io.doorstep.identity.authentication;

import io.doorstep.identity.authentication.recovery.EmailVerifications;
import io.doorstep.identity.proof.RequiresFreshProof;
import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.FreshProof;
import io.doorstep.kit.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Keeps dangerous operations for a person who has just proved to be there (RFC 9470).
@Component
class FreshProofGate implements HandlerInterceptor, WebMvcConfigurer {

    private final FreshProof freshProof;
    private final EmailVerifications verifications;

    FreshProofGate(FreshProof freshProof, EmailVerifications verifications) {
        this.freshProof = freshProof;
        this.verifications = verifications;
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
            freshProof.check(response);
            checkIsVerified(userId, needed);
        }
        return true;
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
