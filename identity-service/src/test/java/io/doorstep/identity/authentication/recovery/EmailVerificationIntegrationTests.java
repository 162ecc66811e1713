package io.doorstep.identity.authentication.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EmailVerificationIntegrationTests extends IdentityTest {

    private static final String VERIFY = "VERIFY_EMAIL";

    /// IDN-11
    @Test
    void registeringSendsALinkThatVerifiesTheAddressOnce() {
        Business business = aBusiness();
        String token = mailedToken(business, VERIFY, 1);

        assertThat(verify(token).status()).isEqualTo(204);
        assertThat(verify(token).status()).isEqualTo(404);
        assertThat(verify(token.substring(0, 40) + "forged").status()).isEqualTo(404);
    }

    /// IDN-11
    @Test
    void anUnverifiedPersonSignsInButDoesNothingDangerousAfterTheFirstDay() {
        Business business = aBusiness();
        assertThat(makeKey(business.owner()).status()).isEqualTo(201);
        clock.advance(Duration.ofHours(25));

        Answer in = business.logIn();
        Answer refused = makeKey(in.text("accessToken"));

        assertThat(in.status()).isEqualTo(200);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("email_not_verified");
        assertThat(verify(mailedToken(business, VERIFY, 1)).status()).isEqualTo(204);
        assertThat(makeKey(in.text("accessToken")).status()).isEqualTo(201);
    }

    /// IDN-11
    @Test
    void theLinkIsSentAgainWhenItsOwnerAsks() {
        Business business = aBusiness();
        String first = mailedToken(business, VERIFY, 1);

        assertThat(api.post("/api/v1/auth/email/verification", business.owner(), Map.of())
                        .status())
                .isEqualTo(202);

        assertThat(mailedToken(business, VERIFY, 2)).isNotEqualTo(first);
        assertThat(api.post("/api/v1/auth/email/verification", null, Map.of()).status())
                .isEqualTo(401);
    }

    private Answer verify(String token) {
        return api.post("/api/v1/auth/email/verify", null, Map.of("token", token));
    }

    private Answer makeKey(String token) {
        return api.post(
                "/api/v1/security/api-keys", token, Map.of("name", "Website", "permissions", List.of("lead:capture")));
    }
}
