package io.doorstep.identity.authentication;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StepUpIntegrationTests extends IdentityTest {

    /// IDN-43
    @Test
    void anApiKeyIsMadeOnlySoonAfterAProof() throws Exception {
        Business business = aBusiness();
        clock.advance(Duration.ofMinutes(6));

        Answer stale = makeKey(business.owner());
        Answer proved = stepUp(business.owner(), Business.PASSWORD);

        assertThat(stale.status()).isEqualTo(401);
        assertThat(stale.code()).isEqualTo("fresh_proof_required");
        assertThat(stale.headers().getFirst("WWW-Authenticate"))
                .contains("insufficient_user_authentication", "max_age=300");
        assertThat(proved.status()).isEqualTo(200);
        assertThat(makeKey(proved.text("accessToken")).status()).isEqualTo(201);
        assertThat(SignedJWT.parse(proved.text("accessToken")).getJWTClaimsSet().getStringListClaim("amr"))
                .containsExactly("pwd");
    }

    /// IDN-43
    @Test
    void refreshingIsNoProof() {
        Business business = aBusiness();
        clock.advance(Duration.ofMinutes(6));

        Answer refreshed = refresh(business.refreshToken());

        assertThat(makeKey(refreshed.text("accessToken")).code()).isEqualTo("fresh_proof_required");
    }

    /// IDN-43
    @Test
    void aProofHoldsForTheSessionThatGaveItAlone() {
        Business business = aBusiness();
        Answer other = business.logIn();
        clock.advance(Duration.ofMinutes(6));
        stepUp(business.owner(), Business.PASSWORD);

        assertThat(makeKey(refresh(business.refreshToken()).text("accessToken")).status())
                .isEqualTo(201);
        assertThat(makeKey(refresh(other.text("refreshToken")).text("accessToken"))
                        .code())
                .isEqualTo("fresh_proof_required");
    }

    /// IDN-43
    @Test
    void aWrongPasswordOrAnEndedSessionProvesNothing() {
        Business business = aBusiness();
        Answer ended = business.logIn();
        api.post("/api/v1/auth/logout", null, Map.of("refreshToken", ended.text("refreshToken")));

        assertThat(stepUp(business.owner(), "a wrong guess").status()).isEqualTo(403);
        assertThat(stepUp(ended.text("accessToken"), Business.PASSWORD).code()).isEqualTo("session_ended");
    }

    /// IDN-04
    @Test
    void goingToAnotherOrganizationIsNoProof() {
        Business business = aBusiness();
        Business other = aBusiness();
        String invitation = other.invite(business.email(), "admin").text("invitation.token");
        api.post("/api/v1/auth/accept-invitation", null, Map.of("token", invitation, "password", Business.PASSWORD));
        clock.advance(Duration.ofMinutes(6));

        Answer there =
                api.post("/api/v1/auth/switch-organization", business.owner(), Map.of("organizationId", other.id()));

        assertThat(there.status()).isEqualTo(200);
        assertThat(makeKey(there.text("accessToken")).code()).isEqualTo("fresh_proof_required");
    }

    /// IDN-18
    @Test
    void anotherPasswordEndsAllOtherSessions() {
        Business business = aBusiness();
        Answer other = business.logIn();

        Answer changed = api.post(
                "/api/v1/auth/password/change",
                business.owner(),
                Map.of("currentPassword", Business.PASSWORD, "password", "another horse entirely"));

        assertThat(changed.status()).isEqualTo(204);
        assertThat(refresh(other.text("refreshToken")).status()).isEqualTo(401);
        assertThat(refresh(business.refreshToken()).status()).isEqualTo(200);
        events.awaitOne("session.revoked", business.id());
    }

    private Answer stepUp(String token, String password) {
        return api.post("/api/v1/auth/step-up", token, Map.of("password", password));
    }

    private Answer makeKey(String token) {
        return api.post(
                "/api/v1/security/api-keys", token, Map.of("name", "Website", "permissions", List.of("lead:capture")));
    }
}
