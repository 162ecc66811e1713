package io.doorstep.identity.apikey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.testkit.Contracts;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ApiKeyUsageIntegrationTests extends ApiKeyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /// IDN-44
    @Test
    void countsTheCallsOfAKeyByDayFromWhatTheGatewayReports() {
        Business business = aBusiness();
        Answer made = make(business, "lead:capture");
        called(business, made.id(), "2026-11-20T23:59:00Z", 5, 1);
        called(business, made.id(), "2026-11-21T00:00:00Z", 7, 0);
        UUID again = called(business, made.id(), "2026-11-21T00:01:00Z", 3, 0);
        events.publishAgain(
                again,
                "usage",
                "api.called",
                business.id(),
                business.id(),
                window(made.id(), "2026-11-21T00:01:00Z", 3, 0));
        called(business, UUID.randomUUID(), "2026-11-21T00:00:00Z", 100, 0);
        String path = KEYS + "/" + made.id() + "/usage?from=2026-11-20&to=2026-11-21";

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        api.get(path, business.owner()).body().path("calls").asInt())
                .isEqualTo(15));

        Answer usage = api.get(path, business.owner());
        assertThat(usage.text("lastUsedAt")).isEqualTo("2026-11-21T00:02:00Z");
        assertThat(usage.body().at("/days/0/day").asString()).isEqualTo("2026-11-20");
        assertThat(usage.body().at("/days/0/failed").asInt()).isEqualTo(1);
        assertThat(usage.body().at("/days/1/calls").asInt()).isEqualTo(10);
        assertThat(api.get(KEYS + "/" + made.id() + "/usage?from=2026-11-20&to=2026-11-20", business.owner())
                        .body()
                        .path("calls")
                        .asInt())
                .isEqualTo(5);
        assertThat(api.get(KEYS + "/" + made.id() + "/usage?from=2024-01-01&to=2026-01-01", business.owner())
                        .code())
                .isEqualTo("range_out_of_bounds");
    }

    /// IDN-44
    @Test
    void readsTheGatewaysReportByItsContract() {
        Business business = aBusiness();
        String contract = Contracts.example("api.called");
        Answer made = make(business, "lead:capture");

        events.publish(
                "usage",
                "api.called",
                business.id(),
                business.id(),
                contract.replace("0198f2a4-7c11-7b5e-9d3a-5f0c1e2d3b4a", made.text("id")));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        api.get(KEYS + "/" + made.id() + "/usage?from=2026-11-21&to=2026-11-21", business.owner())
                                .body()
                                .at("/days/0/limited")
                                .asInt())
                .isEqualTo(7));
    }

    private UUID called(Business business, UUID key, String windowStart, int calls, int failed) {
        return events.publish(
                "usage", "api.called", business.id(), business.id(), window(key, windowStart, calls, failed));
    }

    private static Map<String, ?> window(UUID key, String start, int calls, int failed) {
        return Map.of(
                "credentialId",
                key.toString(),
                "credentialKind",
                "api-key",
                "windowStart",
                start,
                "windowEnd",
                Instant.parse(start).plusSeconds(60).toString(),
                "calls",
                calls,
                "failed",
                failed,
                "limited",
                0,
                "byService",
                Map.of());
    }
}
