package io.doorstep.identity.authentication;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InternalTokenIntegrationTests extends IdentityTest {

    /// IDN-12
    @Test
    void thePublicOfASlugMayAskAndEnquireForTenMinutes() throws Exception {
        Business business = aBusiness();

        Answer granted = grant("gateway", Map.of("grant", "public", "slug", business.slug()));

        JWTClaimsSet claims = claims(granted);
        assertThat(claims.getClaim("kind")).isEqualTo("anonymous");
        assertThat(claims.getClaim("tid")).isEqualTo(business.id().toString());
        assertThat(claims.getStringListClaim("permissions"))
                .containsExactlyInAnyOrder("lead:capture", "conversation:start", "property:read");
        assertThat(lifetime(claims)).isEqualTo(Duration.ofMinutes(10));
        assertThat(Instant.parse(granted.text("expiresAt")))
                .isEqualTo(claims.getExpirationTime().toInstant());
    }

    /// IDN-12
    @Test
    void aVisitorComesBackToTheOwnConversationForAWeek() throws Exception {
        Business business = aBusiness();
        UUID conversation = UUID.randomUUID();

        Answer granted =
                grant("chat-ai", Map.of("grant", "visitor", "tenantId", business.id(), "conversationId", conversation));

        JWTClaimsSet claims = claims(granted);
        assertThat(claims.getClaim("kind")).isEqualTo("visitor");
        assertThat(claims.getClaim("cnv")).isEqualTo(conversation.toString());
        assertThat(claims.getStringListClaim("permissions")).containsExactly("conversation:talk");
        assertThat(lifetime(claims)).isEqualTo(Duration.ofDays(7));
    }

    /// IDN-12
    @Test
    void aServiceGetsWhatItsNameAllows() throws Exception {
        Business business = aBusiness();
        Map<String, ?> grant = Map.of("grant", "service", "tenantId", business.id());

        JWTClaimsSet chat = claims(grant("chat-ai", grant));

        assertThat(chat.getClaim("kind")).isEqualTo("service");
        assertThat(chat.getSubject()).isEqualTo("chat-ai");
        assertThat(chat.getStringListClaim("permissions")).containsExactly("property:read");
        assertThat(claims(grant("billing", grant)).getStringListClaim("permissions"))
                .isEmpty();
    }

    /// IDN-12
    @Test
    void whatIsUnknownIsNotFound() {
        assertThat(grant("gateway", Map.of("grant", "public", "slug", "no-such-business"))
                        .status())
                .isEqualTo(404);
        assertThat(grant("chat-ai", Map.of("grant", "service", "tenantId", UUID.randomUUID()))
                        .status())
                .isEqualTo(404);
    }

    /// IDN-12
    @Test
    void whatIsNoGrantIsRefused() {
        assertThat(grant("gateway", Map.of("grant", "everything")).status()).isIn(400, 422);
        assertThat(grant("gateway", Map.of("grant", "public")).status()).isEqualTo(422);
    }

    /// IDN-12
    @Test
    void onlyOurOwnServicesWithTheirSecretAreAnswered() {
        Business business = aBusiness();
        Map<String, ?> grant = Map.of("grant", "public", "slug", business.slug());

        assertThat(api.grant("gateway", "another secret", grant).status()).isEqualTo(401);
        assertThat(api.grant("somebody", serviceSecret, grant).status()).isEqualTo(401);
        assertThat(api.post("/internal/tokens", business.owner(), grant).status())
                .isEqualTo(401);
        assertThat(api.post("/internal/tokens", null, grant).status()).isEqualTo(401);
    }

    private Answer grant(String service, Map<String, ?> grant) {
        return api.grant(service, serviceSecret, grant);
    }

    private static JWTClaimsSet claims(Answer granted) throws Exception {
        assertThat(granted.status()).as(granted.body().toString()).isEqualTo(200);
        return SignedJWT.parse(granted.text("accessToken")).getJWTClaimsSet();
    }

    private static Duration lifetime(JWTClaimsSet claims) {
        return Duration.between(
                claims.getIssueTime().toInstant(), claims.getExpirationTime().toInstant());
    }
}
