package io.doorstep.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.gateway.stand.GatewayClient;
import io.doorstep.gateway.stand.GatewayClient.Answer;
import io.doorstep.gateway.stand.GatewayTest;
import io.doorstep.gateway.stand.IdentityStand;
import io.doorstep.gateway.stand.TestToken;
import io.doorstep.gateway.stand.TestTopics;
import io.doorstep.gateway.stand.TurnableClock;
import io.doorstep.testkit.Contracts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@GatewayTest
@DisplayName("GW-12")
class ApiKeyIntegrationTests {

    @Autowired
    GatewayClient gateway;

    @Autowired
    TestTopics topics;

    @Autowired
    TurnableClock clock;

    private final UUID tenant = UUID.randomUUID();
    private final String key = "dk_live_" + tenant;

    @AfterEach
    void restore() {
        clock.real();
    }

    @Test
    void takesAnApiKeyForItsTokenAndHidesItFromServices() {
        String token = TestToken.apiKey(tenant).sign();
        IdentityStand.knowsKey(key, token);
        Answer answer = call();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.seen("authorization")).isEqualTo("Bearer " + token);
        assertThat(answer.seen("x-api-key")).isEmpty();
    }

    /// X-ID-2
    @Test
    void takesAnApiKeyThatADirectorySendsAsABearerToken() {
        String directoryKey = "dsk_" + tenant + ".secret";
        String token = TestToken.apiKey(tenant).sign();
        IdentityStand.knowsKey(directoryKey, token);
        Answer answer = gateway.get("/scim/v2/Users", "Authorization", "Bearer " + directoryKey);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.seen("authorization")).isEqualTo("Bearer " + token);
    }

    @Test
    void remembersAValidatedKeyForAnHourAndThenAsksAgain() {
        IdentityStand.knowsKey(
                key, TestToken.apiKey(tenant).endsIn(Duration.ofHours(3)).sign());
        call();
        clock.advance(Duration.ofMinutes(59));
        call();
        assertThat(IdentityStand.questionsAbout(key)).isEqualTo(1);
        clock.advance(Duration.ofMinutes(2));
        assertThat(call().status()).isEqualTo(200);
        assertThat(IdentityStand.questionsAbout(key)).isEqualTo(2);
    }

    @Test
    void renewsTheTokenOfAKeyBeforeItEnds() {
        IdentityStand.knowsKey(
                key, TestToken.apiKey(tenant).endsIn(Duration.ofSeconds(300)).sign());
        call();
        String fresh = TestToken.apiKey(tenant).endsIn(Duration.ofHours(1)).sign();
        IdentityStand.knowsKey(key, fresh);
        clock.advance(Duration.ofSeconds(280));
        assertThat(call().status()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(call().seen("authorization")).isEqualTo("Bearer " + fresh));
        assertThat(IdentityStand.questionsAbout(key)).isEqualTo(2);
    }

    @Test
    void dropsAKeyAsSoonAsItIsRevoked() {
        UUID id = UUID.randomUUID();
        IdentityStand.knowsKey(
                key, TestToken.apiKey(tenant).claim("cid", id.toString()).sign());
        assertThat(call().status()).isEqualTo(200);
        IdentityStand.forgetsKey(key);
        topics.publish(
                "organizations",
                "api-key.revoked",
                tenant,
                Map.of("apiKeyId", id, "revokedAt", clock.instant().toString()));
        await().untilAsserted(() -> assertThat(call().code()).isEqualTo("invalid_api_key"));
    }

    @Test
    void readsTheExampleOfTheContractOfRevokedKeys() {
        String example = Contracts.example("api-key.revoked");
        String id = JsonMapper.shared().readTree(example).path("apiKeyId").asString();
        IdentityStand.knowsKey(key, TestToken.apiKey(tenant).claim("cid", id).sign());
        assertThat(call().status()).isEqualTo(200);
        IdentityStand.forgetsKey(key);
        topics.publish("organizations", "api-key.revoked", tenant, example);
        await().untilAsserted(() -> assertThat(call().code()).isEqualTo("invalid_api_key"));
    }

    @Test
    void refusesAnUnknownKeyWithoutAskingEachTime() {
        for (int i = 0; i < 5; i++) {
            assertThat(call().status()).isEqualTo(401);
        }
        assertThat(IdentityStand.questionsAbout(key)).isEqualTo(1);
        IdentityStand.knowsKey(key, TestToken.apiKey(tenant).sign());
        await().untilAsserted(() -> assertThat(call().status()).isEqualTo(200));
    }

    @Test
    void asksOnceForManyRequestsAtTheSameMoment() {
        IdentityStand.knowsKeySlowly(key, TestToken.apiKey(tenant).sign());
        List<CompletableFuture<Integer>> calls = IntStream.range(0, 20)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> call().status()))
                .toList();
        assertThat(calls).allSatisfy(call -> assertThat(call.join()).isEqualTo(200));
        assertThat(IdentityStand.questionsAbout(key)).isEqualTo(1);
    }

    @Test
    void saysThatIdentityIsAwayInsteadOfRefusingAKeyThatMayBeGood() {
        IdentityStand.breaksFor(key);
        Answer answer = call();
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("identity_unavailable");
        assertThat(answer.header("Retry-After")).isNotEmpty();
        IdentityStand.knowsKey(key, TestToken.apiKey(tenant).sign());
        assertThat(call().status()).isEqualTo(200);
    }

    private Answer call() {
        return gateway.get("/api/v1/leads", "X-API-Key", key);
    }
}
