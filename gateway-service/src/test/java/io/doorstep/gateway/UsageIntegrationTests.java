package io.doorstep.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.gateway.stand.GatewayClient;
import io.doorstep.gateway.stand.GatewayTest;
import io.doorstep.gateway.stand.TestToken;
import io.doorstep.gateway.stand.TestTopics;
import io.doorstep.testkit.Contracts;
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
