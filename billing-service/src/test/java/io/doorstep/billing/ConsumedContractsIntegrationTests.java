package io.doorstep.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestClock;
import io.doorstep.testkit.TestEvents;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/// The examples of other services' events are read as they are.
@ServiceTest
class ConsumedContractsIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    RestTestClient client;

    @Autowired
    TestEvents events;

    @Autowired
    TestClock clock;

    private Business business;

    /// The examples' own time must not lie in the future.
    @BeforeEach
    void afterTheExamples() {
        Instant examples = Instant.parse("2027-01-01T00:00:00Z");
        if (clock.instant().isBefore(examples)) {
            new Calendar(clock).goTo(examples);
        }
        business = new Business(client, events);
    }

    @Test
    void theExampleOfARegistrationStartsATrial() {
        publish("organizations", "organization.registered");
        business.awaitOne("subscription.changed");
    }

    @Test
    void theExampleOfApiCallsIsCounted() {
        publish("usage", "api.called");
        awaitReceived(1);
    }

    @Test
    void theExampleOfAiTokensIsCounted() {
        publish("usage", "ai.tokens-used");
        awaitReceived(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "listing.published",
                "listing.drafted",
                "listing.archived",
                "listing.sold",
                "listing.deleted",
                "unit.offered",
                "unit.withdrawn"
            })
    void theExampleOfAListingsMoveIsCounted(String type) {
        publish("listings", type);
        awaitReceived(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"member.joined", "member.updated"})
    void theExampleOfAMemberTakesASeat(String type) {
        publish("organizations", type);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(seats()).isEqualTo(1));
    }

    @Test
    void theExampleOfADeactivatedMemberLeavesTheSeat() {
        publish("organizations", "member.joined");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(seats()).isEqualTo(1));
        publish("organizations", "member.deactivated");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(seats()).isZero());
    }

    private void publish(String topic, String type) {
        events.publishAgain(UUID.randomUUID(), topic, type, business.tenant, business.tenant, Contracts.example(type));
    }

    private void awaitReceived(int count) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        business.read("/usage").path("events").path("received").asInt())
                .isEqualTo(count));
    }

    private long seats() {
        for (JsonNode metric : business.read("/usage").path("metrics")) {
            if (metric.path("metric").asString().equals("AGENTS")) {
                return metric.path("used").asLong();
            }
        }
        throw new AssertionError("No seats in the usage");
    }
}
