package io.doorstep.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import io.doorstep.systemtests.platform.Answer;
import io.doorstep.systemtests.platform.Api;
import io.doorstep.systemtests.platform.Business;
import io.doorstep.systemtests.platform.Installation;
import io.doorstep.systemtests.platform.Patience;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SigningInTests {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Pattern VERIFICATION = Pattern.compile("/verify-email\\?token=([A-Za-z0-9_-]+)");

    private final Installation installation = RunningPlatform.get();
    private final Api gateway = Api.at(installation.gateway());

    /// IDN-21
    @Test
    void aPersonRegistersVerifiesSignsInWithTwoFactorsGoesOnAndSignsOut() {
        Business business = Business.register(installation, "Signing in");
        gateway.post("/api/v1/auth/email/verify", Map.of("token", mailedToken(business)))
                .expect(204);
        Answer begun =
                business.owner().once().post("/api/v1/security/2fa", Map.of()).expect(201);
        String secret = begun.json().path("secret").asString();
        Answer confirmed = business.owner()
                .once()
                .post("/api/v1/security/2fa/confirm", Map.of("code", code(secret)))
                .expect(200);
        String backupCode = confirmed.json().path("backupCodes").path(0).asString();

        JsonNode challenged = gateway.post("/api/v1/auth/login", business.credentials())
                .expect(200)
                .json();
        assertThat(challenged.has("accessToken")).isFalse();
        JsonNode phone = prove(challenged, backupCode);
        JsonNode fresh = refresh(phone).expect(200).json();
        Api signedIn = gateway.as(fresh.path("accessToken").asString());

        assertThat(signedIn.get("/api/v1/security/sessions").expect(200).json().path("items"))
                .as("the one of the registration and this one")
                .hasSize(2);
        signedIn.once().post("/api/v1/security/sessions/end-others", Map.of()).expect(200);
        awaitStatus(business.owner(), 401);
        signedIn.get("/api/v1/users").expect(200);
        gateway.post(
                        "/api/v1/auth/logout",
                        Map.of("refreshToken", fresh.path("refreshToken").asString()))
                .expect(204);

        awaitStatus(signedIn, 401);
        refresh(fresh).expect(401);
    }

    private JsonNode prove(JsonNode challenged, String code) {
        return gateway.post(
                        "/api/v1/auth/login/second-factor",
                        Map.of("challenge", challenged.path("challenge").asString(), "code", code))
                .expect(200)
                .json();
    }

    private Answer refresh(JsonNode signedIn) {
        return gateway.post(
                "/api/v1/auth/refresh",
                Map.of("refreshToken", signedIn.path("refreshToken").asString()));
    }

    private static void awaitStatus(Api caller, int status) {
        Patience.await("the end of a session", SOON, () -> Optional.of(caller.get("/api/v1/users"))
                .filter(answer -> answer.status() == status));
    }

    private String mailedToken(Business business) {
        return Patience.await("the mail with the link", SOON, () -> Optional.of(Api.at(installation.mailbox())
                                .get("/api/messages?to=" + business.email().replace("@", "%40"))
                                .expect(200)
                                .text())
                        .map(VERIFICATION::matcher)
                        .filter(Matcher::find))
                .group(1);
    }

    private static String code(String secret) {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(
                            new SecretKeySpec(new Base32().decode(secret), "HmacSHA1"), Instant.now());
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
