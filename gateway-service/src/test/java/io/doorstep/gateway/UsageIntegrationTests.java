package io.doorstep.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.gateway.stand.GatewayClient;
import io.doorstep.gateway.stand.GatewayTest;
import io.doorstep.gateway.stand.TestToken;
import io.doorstep.gateway.stand.TestTopics;
import io.doorstep.gateway.stand.TurnableClock;
import io.doorstep.testkit.Contracts;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@GatewayTest
class UsageIntegrationTests {

    @Autowired
    GatewayClient gateway;

    @Autowired
    TestTopics topics;

    @Autowired
    TurnableClock clock;

    /// Who asks more often is refused for that.
    private static final Duration SLOWER_THAN_THE_QUOTA = Duration.ofSeconds(1);

    private final UUID tenant = UUID.randomUUID();

    /// GW-22
    @Test
    void reportsEachCallOnceByTenantAndCredential() {
        UUID key = UUID.randomUUID();
        String program = TestToken.apiKey(tenant).claim("cid", key.toString()).bearer();
        for (int i = 0; i < 7; i++) {
            get("/api/v1/leads", program);
        }
        get("/api/v1/notifications/fails", program);
        get("/api/v1/notifications", TestToken.visitor(tenant).bearer());
        await().untilAsserted(() -> {
            assertThat(sum("calls", "api-key")).isEqualTo(8);
            assertThat(sum("failed", "api-key")).isEqualTo(1);
            assertThat(sum("calls", "visitor")).isEqualTo(1);
        });
        ConsumerRecord<byte[], byte[]> report = topics.usageOf(tenant).getFirst();
        assertThat(header(report, "ce_type")).isEqualTo("api.called");
        assertThat(header(report, "ce_tenantid")).isEqualTo(tenant.toString());
        assertThat(header(report, "ce_source")).isEqualTo("/gateway");
        topics.usageOf(tenant).forEach(each -> Contracts.assertMatches("api.called", new String(each.value(), UTF_8)));
    }

    /// GW-23
    @Test
    void reportsRefusalsBesideTheCalls() {
        String bearer = TestToken.apiKey(tenant).tier("STARTER").bearer();
        int refused = 0;
        for (int i = 0; i < 40; i++) {
            refused += get("/api/v1/leads", bearer) == 429 ? 1 : 0;
        }
        int expected = refused;
        assertThat(expected).isPositive();
        await().untilAsserted(() -> {
            assertThat(sum("limited", "api-key")).isEqualTo(expected);
            assertThat(sum("calls", "api-key")).isEqualTo(40 - expected);
        });
    }

    /// GW-29
    @Test
    void tellsTheAuditLogWhatWentWrongOnceAndNotForEachCall() {
        String bearer = TestToken.apiKey(tenant).bearer();
        for (int i = 0; i < 30; i++) {
            get("/api/v1/notifications/fails", bearer);
        }
        await().untilAsserted(() -> assertThat(failuresAudited()).isEqualTo(30));
        assertThat(topics.auditOf(tenant)).hasSizeLessThan(10);
        topics.auditOf(tenant)
                .forEach(each -> Contracts.assertMatches("audit.recorded", new String(each.value(), UTF_8)));
        assertThat(header(topics.auditOf(tenant).getFirst(), "ce_type")).isEqualTo("audit.recorded");
    }

    /// X-GW-2, GW-22
    @Test
    void tellsACallerItsVolumeOfADayAndItsLimits() {
        String bearer = TestToken.apiKey(tenant).tier("STARTER").bearer();
        String colleague = TestToken.user(tenant).bearer();
        for (int i = 0; i < 5; i++) {
            get("/api/v1/leads", bearer);
        }
        get("/api/v1/leads", colleague);
        JsonNode usage = await().pollInterval(SLOWER_THAN_THE_QUOTA)
                .until(
                        () -> gateway.get("/api/v1/usage", "Authorization", bearer)
                                .json(),
                        told -> told.path("caller").path("calls").asLong() >= 5
                                && told.path("organization").path("calls").asLong()
                                        > told.path("caller").path("calls").asLong());
        assertThat(usage.path("limits")
                        .valueStream()
                        .map(limit -> limit.path("context").asString() + " "
                                + limit.path("policy").asString() + " "
                                + limit.path("quota").asInt()))
                .contains("interactive hour 100", "interactive day 1000", "bulk bulk 50", "search search-burst 10");
        assertThat(usage.path("limits")
                        .valueStream()
                        .filter(limit -> limit.path("policy").asString().equals("hour"))
                        .map(limit -> limit.path("remaining").asInt()))
                .allMatch(remaining -> remaining < 95);
        assertThat(gateway.get("/api/usage", "Authorization", bearer).status()).isEqualTo(200);
    }

    /// X-GW-2
    @Test
    void keepsABusinesssVolumeFromItsVisitorsAndFromEverybodyElse() {
        assertThat(get("/api/v1/usage", TestToken.visitor(tenant).bearer())).isEqualTo(403);
        assertThat(gateway.get("/api/v1/usage").status()).isEqualTo(401);
        topics.publish("usage", "api.called", UUID.randomUUID(), Contracts.example("api.called"));
        JsonNode usage = gateway.get(
                        "/api/v1/usage",
                        "Authorization",
                        TestToken.apiKey(tenant).bearer())
                .json();
        assertThat(usage.path("organization").path("calls").asLong()).isLessThan(2);
    }

    /// X-GW-2
    @Test
    void countsWhatOtherGatewaysReport() {
        topics.publish(
                "usage",
                "api.called",
                tenant,
                Map.of(
                        "credentialKind",
                        "user",
                        "windowStart",
                        clock.instant().minusSeconds(60),
                        "windowEnd",
                        clock.instant(),
                        "calls",
                        700,
                        "failed",
                        7,
                        "limited",
                        77,
                        "byService",
                        Map.of("property", 700)));
        String bearer = TestToken.user(tenant).bearer();
        await().untilAsserted(() -> {
            JsonNode all =
                    gateway.get("/api/v1/usage", "Authorization", bearer).json().path("organization");
            assertThat(all.path("calls").asLong()).isGreaterThanOrEqualTo(700);
            assertThat(all.path("failed").asLong()).isEqualTo(7);
            assertThat(all.path("limited").asLong()).isEqualTo(77);
        });
    }

    private long failuresAudited() {
        return topics.auditOf(tenant).stream()
                .map(entry -> JsonMapper.shared().readTree(entry.value()))
                .flatMap(entry -> entry.path("entries").valueStream())
                .mapToLong(entry -> Long.parseLong(
                        entry.path("changes").path("status 500").path("after").asString("0")))
                .sum();
    }

    @Test
    void keepsTheExampleOfTheContractTrue() {
        assertThat(JsonMapper.shared().readValue(Contracts.example("api.called"), Map.class))
                .containsKeys("credentialId", "calls", "failed", "limited", "byService");
    }

    private int get(String path, String bearer) {
        return gateway.get(path, "Authorization", bearer).status();
    }

    private long sum(String field, String kind) {
        return topics.usageOf(tenant).stream()
                .map(report -> JsonMapper.shared().readTree(report.value()))
                .filter(report -> report.path("credentialKind").asString().equals(kind))
                .mapToLong((JsonNode report) -> report.path(field).asLong())
                .sum();
    }

    private static String header(ConsumerRecord<byte[], byte[]> report, String name) {
        return new String(report.headers().lastHeader(name).value(), UTF_8);
    }
}
