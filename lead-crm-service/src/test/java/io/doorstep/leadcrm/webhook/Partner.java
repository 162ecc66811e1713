package io.doorstep.leadcrm.webhook;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.testkit.StandardWebhooksVerifier;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/// A partner's CRM behind real HTTP, with an endpoint at a business.
final class Partner implements AutoCloseable {

    private final WireMockServer server =
            new WireMockServer(options().dynamicPort().containerThreads(60).asynchronousResponseEnabled(true));
    private final Business business;
    private final UUID endpoint;
    private String secret;

    Partner(Business business, String... events) {
        this.business = business;
        server.start();
        answers(aResponse().withStatus(200));
        Answer registered = business.post("/api/v1/webhook-endpoints", Map.of("url", url(), "events", List.of(events)));
        this.endpoint = registered.id();
        this.secret = registered.text("secret");
    }

    void answers(ResponseDefinitionBuilder response) {
        server.resetMappings();
        server.stubFor(any(anyUrl()).willReturn(response));
    }

    void answersOnce(ResponseDefinitionBuilder first) {
        server.resetMappings();
        server.stubFor(any(anyUrl())
                .inScenario("once")
                .whenScenarioStateIs("Started")
                .willReturn(first)
                .willSetStateTo("then"));
        server.stubFor(post(urlEqualTo("/hook"))
                .inScenario("once")
                .whenScenarioStateIs("then")
                .willReturn(aResponse().withStatus(204)));
    }

    String url() {
        return "http://localhost:" + server.port() + "/hook";
    }

    String path() {
        return "/api/v1/webhook-endpoints/" + endpoint;
    }

    UUID endpoint() {
        return endpoint;
    }

    String secret() {
        return secret;
    }

    void rotatesSecret() {
        secret = business.post(path() + "/rotate-secret", Map.of()).text("secret");
    }

    List<LoggedRequest> calls() {
        return server.findAll(postRequestedFor(anyUrl())).stream()
                .sorted((a, b) -> a.getLoggedDate().compareTo(b.getLoggedDate()))
                .toList();
    }

    List<LoggedRequest> awaitCalls(int count) {
        Awaitility.await().until(() -> calls().size() >= count);
        return calls();
    }

    JsonNode deliveries() {
        return business.get(path() + "/deliveries").items();
    }

    JsonNode awaitDelivery(String status) {
        Awaitility.await().until(() -> deliveries()
                .valueStream()
                .anyMatch(delivery -> delivery.get("status").stringValue().equals(status)));
        return deliveries().get(0);
    }

    static boolean verifies(LoggedRequest call, String secret, Instant now) {
        return StandardWebhooksVerifier.verifies(
                secret,
                call.getHeader("webhook-id"),
                call.getHeader("webhook-timestamp"),
                call.getHeader("webhook-signature"),
                call.getBody(),
                now);
    }

    @Override
    public void close() {
        server.stop();
    }
}
