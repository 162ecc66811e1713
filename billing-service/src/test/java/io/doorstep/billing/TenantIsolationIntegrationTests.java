package io.doorstep.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TenantWalls;
import io.doorstep.testkit.TestClock;
import io.doorstep.testkit.TestEvents;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/// IDN-03: no business sees or touches another's money.
@ServiceTest
class TenantIsolationIntegrationTests {

    @Autowired
    RestTestClient client;

    @Autowired
    TestEvents events;

    @Autowired
    TestClock clock;

    @Autowired
    TenantWalls walls;

    /// IDN-03
    @Test
    void everyTableStandsBehindTheWall() {
        walls.assertEveryTableIsBehindTheWall();
        walls.assertEveryKeyIncludesTheTenant();
        walls.assertViewsDoNotLookOverTheWall();
    }

    /// IDN-03, BILL-03, BILL-15
    @Test
    void aBusinessNeverSeesAnothersSubscriptionUsageOrPayments() {
        Instant now = clock.instant();
        Business ours = new Business(client, events).registered(now).onPlan("ENTERPRISE");
        Business theirs = new Business(client, events).registered(now);
        ours.calls(UUID.randomUUID(), now, 500);
        ours.post("/payments", """
                        {"method":"CASH","amount":{"amount":100,"currency":"NGN"},"reference":"R1"}""", "k").expectStatus().isCreated();
        await().atMost(Duration.ofSeconds(20)).until(() -> usedCalls(ours.read("/usage")) == 500);

        assertThat(theirs.read("/subscription").path("plan").asString()).isEqualTo("PROFESSIONAL");
        assertThat(usedCalls(theirs.read("/usage"))).isZero();
        assertThat(theirs.read("/payments").path("items")).isEmpty();
        assertThat(theirs.read("/invoices").path("items")).isEmpty();
        assertThat(theirs.read("/invoices/preview").path("total").path("amount").asLong())
                .isZero();
    }

    /// IDN-03
    @Test
    void theSameReferenceAndKeyOfTwoBusinessesDoNotMeet() {
        Instant now = clock.instant();
        String payment = """
                {"method":"CASH","amount":{"amount":8062500,"currency":"NGN"},"reference":"R1"}""";
        for (int i = 0; i < 2; i++) {
            new Business(client, events)
                    .registered(now)
                    .post("/payments", payment, "same-key")
                    .expectStatus()
                    .isCreated();
        }
    }

    private static long usedCalls(JsonNode usage) {
        return usage.path("metrics").get(0).path("used").asLong();
    }
}
