package io.doorstep.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.gateway.stand.GatewayClient;
import io.doorstep.gateway.stand.GatewayTest;
import io.doorstep.gateway.stand.IdentityStand;
import io.doorstep.gateway.stand.TestKey;
import io.doorstep.gateway.stand.TestToken;
import io.doorstep.gateway.stand.TestTopics;
import io.doorstep.gateway.stand.TurnableClock;
import io.doorstep.testkit.Contracts;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GatewayTest
class RevocationIntegrationTests {

    @Autowired
    GatewayClient gateway;

    @Autowired
    TestTopics topics;

    @Autowired
    TurnableClock clock;

    private final UUID tenant = UUID.randomUUID();

    @AfterEach
    void restore() {
        clock.real();
        IdentityStand.publish(TestKey.CURRENT);
    }

    @Test
    void refusesATokenWithinASecondAfterItsSessionWasEnded() {
        UUID session = UUID.randomUUID();
        String bearer = TestToken.user(tenant).claim("sid", session.toString()).bearer();
        warmUpListener();
        assertThat(status(bearer)).isEqualTo(200);
        topics.publish("organizations", "session.revoked", tenant, Map.of("sessionId", session));
        await().pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(1))
                .until(() -> status(bearer) == 401);
        String another = TestToken.user(tenant).claim("sid", session.toString()).bearer();
        assertThat(status(another)).isEqualTo(401);
    }

    @Test
    void readsTheExampleOfTheContractOfEndedSessions() {
        String example = Contracts.example("session.revoked");
        String session = tools.jackson.databind.json.JsonMapper.shared()
                .readTree(example)
                .path("sessionId")
                .asString();
        String bearer = TestToken.user(tenant).claim("sid", session).bearer();
        topics.publish("organizations", "session.revoked", tenant, example);
        await().until(() -> status(bearer) == 401);
    }

    /// S5
    @Test
    void refusesTheTokensOfAnOAuthClientWithinASecondAfterTheyWereTakenBackAndTakesLaterOnes() {
        String client = UUID.randomUUID().toString();
        String bearer = TestToken.oauthClient(tenant)
                .claim("cid", client)
                .issued(Duration.ofMinutes(1))
                .bearer();
        String others = TestToken.oauthClient(tenant).bearer();
        warmUpListener();
        assertThat(status(bearer)).isEqualTo(200);
        Instant revokedAt = InstantSource.system().instant().minusSeconds(2);
        topics.publish(
                "organizations",
                "oauth-tokens.revoked",
                tenant,
                Map.of("clientId", client, "revokedAt", revokedAt.toString()));
        await().pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(1))
                .until(() -> status(bearer) == 401);
        String another = TestToken.oauthClient(tenant)
                .claim("cid", client)
                .issued(Duration.ofMinutes(2))
                .bearer();
        assertThat(status(another)).isEqualTo(401);
        String later = TestToken.oauthClient(tenant).claim("cid", client).bearer();
        assertThat(status(later)).isEqualTo(200);
        assertThat(status(others)).isEqualTo(200);
    }

    /// S5
    @Test
    void refusesTheTokensOfAGrantThatWasTakenBackAndReadsTheExampleOfTheContract() {
        String example = Contracts.example("oauth-tokens.revoked");
        var revoked = tools.jackson.databind.json.JsonMapper.shared().readTree(example);
        String client = revoked.path("clientId").asString();
        String bearer = TestToken.oauthClient(tenant)
                .claim("cid", client)
                .claim("sid", revoked.path("grantId").asString())
                .bearer();
        String ofAnotherGrant =
                TestToken.oauthClient(tenant).claim("cid", client).bearer();
        assertThat(status(bearer)).isEqualTo(200);
        topics.publish("organizations", "oauth-tokens.revoked", tenant, example);
        await().until(() -> status(bearer) == 401);
        assertThat(status(ofAnotherGrant)).isEqualTo(200);
    }

    @Test
    void forgetsAVerifiedTokenWithItsEnd() {
        String bearer = TestToken.user(tenant).bearer();
        assertThat(status(bearer)).isEqualTo(200);
        clock.advance(Duration.ofMinutes(10).plusSeconds(31));
        assertThat(status(bearer)).isEqualTo(401);
    }

    @Test
    void takesANewSigningKeyAtOnceAndForgetsTokensOfAWithdrawnOne() {
        TestKey next = TestKey.withId("key-2");
        String old = TestToken.user(tenant).bearer();
        assertThat(status(old)).isEqualTo(200);
        IdentityStand.publish(next);
        assertThat(status(TestToken.user(tenant).signedBy(next).bearer())).isEqualTo(200);
        assertThat(status(old)).isEqualTo(401);
    }

    private void warmUpListener() {
        UUID session = UUID.randomUUID();
        String bearer = TestToken.user(tenant).claim("sid", session.toString()).bearer();
        topics.publish("organizations", "session.revoked", tenant, Map.of("sessionId", session));
        await().until(() -> status(bearer) == 401);
    }

    private int status(String bearer) {
        return gateway.get("/api/v1/leads", "Authorization", bearer).status();
    }
}
