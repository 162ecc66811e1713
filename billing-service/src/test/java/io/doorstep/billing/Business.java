package io.doorstep.billing;

import io.doorstep.testkit.ReceivedEvent;
import io.doorstep.testkit.TestEvents;
import io.doorstep.testkit.TestTokens;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A business under test: what happens to it, and what it asks for.
public final class Business {

    public final UUID tenant = UUID.randomUUID();
    private final String token = TestTokens.user(tenant).bearer();

    private final RestTestClient client;
    private final TestEvents events;

    public Business(RestTestClient client, TestEvents events) {
        this.client = client;
        this.events = events;
    }

    /// Registers at an instant and waits for its trial.
    public Business registered(Instant at) {
        register(UUID.randomUUID(), at);
        events.awaitOne("subscription.changed", tenant);
        return this;
    }

    public void register(UUID eventId, Instant at) {
        events.publishAgain(
                eventId,
                "organizations",
                "organization.registered",
                tenant,
                tenant,
                Map.of("organizationId", tenant, "registeredAt", at.toString()));
    }

    public Business onPlan(String plan) {
        change("{\"plan\":\"%s\",\"cycle\":\"MONTHLY\"}".formatted(plan))
                .expectStatus()
                .isOk();
        return this;
    }

    public RestTestClient.ResponseSpec change(String body) {
        return post("/subscription/change", body, UUID.randomUUID().toString());
    }

    public void calls(UUID eventId, Instant at, long calls) {
        calls(eventId, "api-key", at, calls);
    }

    public void calls(UUID eventId, String kind, Instant at, long calls) {
        events.publishAgain(
                eventId,
                "usage",
                "api.called",
                tenant,
                tenant,
                Map.of("credentialKind", kind, "windowStart", at.toString(), "calls", calls, "failed", 0));
    }

    public void listing(UUID eventId, String type, UUID listing, Instant at) {
        events.publishAgain(
                eventId,
                "listings",
                type,
                tenant,
                listing,
                Map.of("listingId", listing, "status", "ACTIVE", "occurredAt", at.toString()));
    }

    public RestTestClient.ResponseSpec get(String path) {
        return client.get()
                .uri("/api/v1/billing" + path)
                .header("Authorization", token)
                .exchange();
    }

    public JsonNode read(String path) {
        return body(get(path).expectStatus().isOk());
    }

    public RestTestClient.ResponseSpec post(String path, String body, String key) {
        return client.post()
                .uri("/api/v1/billing" + path)
                .header("Authorization", token)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    public RestTestClient.ResponseSpec postAs(TestTokens token, String path, String body) {
        return client.post()
                .uri("/api/v1/billing" + path)
                .header("Authorization", token.bearer())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    public ReceivedEvent awaitOne(String type) {
        return events.awaitOne(type, tenant);
    }

    public static JsonNode body(RestTestClient.ResponseSpec response) {
        String text = response.expectBody(String.class).returnResult().getResponseBody();
        return JsonMapper.shared().readTree(Objects.requireNonNull(text));
    }
}
