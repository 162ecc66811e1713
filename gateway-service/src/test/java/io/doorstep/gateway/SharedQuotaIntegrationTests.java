package io.doorstep.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import io.doorstep.gateway.stand.AnotherGateway;
import io.doorstep.gateway.stand.GatewayClient;
import io.doorstep.gateway.stand.GatewayClient.Answer;
import io.doorstep.gateway.stand.GatewayTest;
import io.doorstep.gateway.stand.TestToken;
import io.doorstep.gateway.stand.TestTopics;
import io.doorstep.testkit.RedisServer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@GatewayTest
@DisplayName("GW-08")
@EnabledIf(value = "io.doorstep.testkit.RedisServer#isInstalled", disabledReason = "redis-server is not installed")
class SharedQuotaIntegrationTests {

    private static final int ADDRESS_PER_HOUR = 40;
    private static final RedisServer REDIS = RedisServer.start();

    private static AnotherGateway other;

    @Autowired
    GatewayClient gateway;

    @Autowired
    TestTopics topics;

    private final UUID tenant = UUID.randomUUID();
    private final String bearer = TestToken.apiKey(tenant).bearer();

    @DynamicPropertySource
    static void share(DynamicPropertyRegistry settings) {
        settings.add("doorstep.gateway.redis", REDIS::url);
        settings.add("doorstep.quota.address-per-hour", () -> ADDRESS_PER_HOUR);
    }

    @BeforeAll
    static void startTheOther() {
        other = AnotherGateway.start(
                "doorstep.gateway.redis=" + REDIS.url(), "doorstep.quota.address-per-hour=" + ADDRESS_PER_HOUR);
    }

    @BeforeEach
    void allowManyASecond() {
        subscribe(1000);
    }

    @AfterEach
    void mend() {
        REDIS.mend();
    }

    @Test
    void twoGatewaysAdmitTogetherWhatOneQuotaAllows() throws Exception {
        List<Answer> answers = callBoth(3000);
        assertThat(answers).extracting(Answer::status).containsOnly(200, 429);
        assertThat(admitted(answers)).isBetween(980L, 1020L);
    }

    @Test
    void whatOneGatewayLeasedAndDidNotUseTheOtherGivesOut() {
        subscribe(100);
        for (int i = 0; i < 10; i++) {
            assertThat(call(gateway).status()).isEqualTo(200);
        }
        List<Answer> answers = new ArrayList<>();
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            answers.add(call(other.client()));
            return admitted(answers) >= 88;
        });
        assertThat(admitted(answers)).isLessThanOrEqualTo(90);
    }

    @Test
    void tellsWhatIsLeftForAllAndWhenItIsFullAgain() {
        for (int i = 0; i < 20; i++) {
            call(gateway);
        }
        Answer answer = call(other.client());
        assertThat(remaining(answer)).isBetween(900L, 985L);
        assertThat(answer.header("RateLimit")).containsPattern("\"hour\";r=\\d+;t=(3[56]\\d\\d)");
        long toMidnight = 86_400 - Instant.now().getEpochSecond() % 86_400;
        assertThat(Long.parseLong(answer.header("RateLimit").replaceFirst(".*\"day\";r=\\d+;t=(\\d+).*", "$1")))
                .isCloseTo(toMidnight, within(30L));
    }

    /// B-GW-2
    @Test
    void withoutRedisEachGatewayGivesOutItsOwnPartAndLoginStaysLimited() throws Exception {
        REDIS.stop();
        List<Answer> answers = callBoth(3000);
        assertThat(answers).extracting(Answer::status).containsOnly(200, 429);
        assertThat(admitted(answers)).isBetween(500L, 1000L);

        List<Answer> logins = new ArrayList<>();
        for (int i = 0; i < 2 * ADDRESS_PER_HOUR; i++) {
            logins.add(gateway.post("/api/v1/auth/login", "{}"));
        }
        assertThat(logins).extracting(Answer::status).containsOnly(200, 429);
        assertThat(admitted(logins)).isBetween(1L, (long) ADDRESS_PER_HOUR);
        Answer refused = logins.getLast();
        assertThat(refused.header("RateLimit")).endsWith(";t=" + refused.header("Retry-After"));
    }

    /// B-GW-2
    @Test
    void aRedisThatHangsHoldsUpNobodyForLong() {
        call(gateway);
        REDIS.freeze();
        for (int i = 0; i < 200; i++) {
            long before = System.nanoTime();
            assertThat(call(gateway).status()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
        }
    }

    @Test
    void gatewaysShareAgainWhenRedisIsBack() throws Exception {
        REDIS.stop();
        call(gateway);
        call(other.client());
        REDIS.mend();
        await().atMost(Duration.ofSeconds(20)).until(() -> isShared(gateway) && isShared(other.client()));
        assertThat(admitted(callBoth(2500))).isBetween(900L, 1020L);
    }

    /// Alone a gateway tells of its own part, half of the thousand that everybody has.
    private boolean isShared(GatewayClient client) {
        String anybody = TestToken.apiKey(UUID.randomUUID()).bearer();
        return remaining(client.get("/api/v1/leads", "Authorization", anybody)) > 500;
    }

    private List<Answer> callBoth(int requests) throws Exception {
        GatewayClient[] clients = {gateway, other.client()};
        List<Answer> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(16)) {
            List<Callable<Answer>> calls = new ArrayList<>();
            for (int i = 0; i < requests; i++) {
                GatewayClient client = clients[i % 2];
                calls.add(() -> call(client));
            }
            for (Future<Answer> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    private Answer call(GatewayClient client) {
        return client.get("/api/v1/leads", "Authorization", bearer);
    }

    private static long admitted(List<Answer> answers) {
        return answers.stream().filter(answer -> answer.status() == 200).count();
    }

    private static long remaining(Answer answer) {
        return Long.parseLong(answer.header("RateLimit").replaceFirst(".*\"hour\";r=(\\d+).*", "$1"));
    }

    private void subscribe(int perHour) {
        topics.publish(
                "subscriptions",
                "subscription.changed",
                tenant,
                Map.of(
                        "limits",
                        Map.of("requestsPerHour", perHour, "maxApiCallsDaily", 1_000_000, "burstPerSecond", 100_000),
                        "overageAllowed",
                        false));
        String probe = TestToken.user(tenant).bearer();
        for (GatewayClient client : List.of(gateway, other.client())) {
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> isShared(client)
                            && client.get("/api/v1/leads", "Authorization", probe)
                                    .header("RateLimit-Policy")
                                    .contains("\"hour\";q=" + perHour * 20 + ";"));
        }
    }
}
