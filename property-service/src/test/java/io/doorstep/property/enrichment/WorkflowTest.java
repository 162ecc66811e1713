package io.doorstep.property.enrichment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.testkit.N8nStandIn;
import io.doorstep.testkit.N8nStandIn.Asked;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestClock;
import io.doorstep.testkit.TestTokens;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A business with listings beside a workflow at n8n.
@ServiceTest
abstract class WorkflowTest {

    static final String WORKFLOW = "/api/v1/properties/enrichment/workflow";
    static final String RUNS = "/api/v1/properties/enrichment/runs";
    static final String ACCOUNT = "/api/v1/properties/enrichment/account";

    @Autowired
    RestTestClient http;

    @Autowired
    TestClock clock;

    final UUID tenant = UUID.randomUUID();
    final String owner = TestTokens.user(tenant).bearer();
    N8nStandIn n8n;

    @DynamicPropertySource
    static void standIn(DynamicPropertyRegistry properties) {
        properties.add("doorstep.property-data.api", ProviderStandIn::url);
        properties.add("doorstep.partner-http.answer-timeout", () -> "2s");
    }

    @BeforeEach
    void begin() {
        n8n = new N8nStandIn();
    }

    @AfterEach
    void end() {
        clock.real();
        n8n.close();
    }

    /// @return the secret
    String connect() {
        return call(HttpMethod.PUT, WORKFLOW, "{\"url\": \"%s\"}".formatted(n8n.url()), owner, 201)
                .path("secret")
                .asString();
    }

    String add(@Nullable String street) {
        String line = street == null ? "" : "\"line1\": \"" + street + "\", ";
        return call(HttpMethod.POST, "/api/v1/properties", """
            {"status": "PUBLISHED", "bedrooms": 4, "price": {"amount": 100, "currency": "USD"},
             "address": {%s"city": "Seattle"}}
            """.formatted(line), owner, 201)
                .path("id")
                .asString();
    }

    JsonNode enrichment(String listing) {
        return call(HttpMethod.GET, path(listing), null, owner, 200);
    }

    JsonNode awaitStatus(String listing, String status) {
        await().untilAsserted(
                        () -> assertThat(enrichment(listing).path("status").asString())
                                .as(enrichment(listing).toString())
                                .isEqualTo(status));
        return enrichment(listing);
    }

    JsonNode run(UUID id) {
        return call(HttpMethod.GET, RUNS + "/" + id, null, owner, 200);
    }

    JsonNode awaitRun(UUID id, String state) {
        await().untilAsserted(() -> assertThat(run(id).path("state").asString())
                .as(run(id).toString())
                .isEqualTo(state));
        return run(id);
    }

    static String path(String listing) {
        return "/api/v1/properties/" + listing + "/enrichment";
    }

    static String facts(Asked asked, int bedrooms) {
        return """
            {"runId": "%s", "facts": [{"kind": "BEDROOMS", "value": %d}, {"kind": "YEAR_BUILT", "value": 1955}],
             "ownerName": "Olu Ade"}
            """.formatted(asked.run(), bedrooms);
    }

    static String declined(Asked asked) {
        return "{\"runId\": \"%s\", \"declined\": \"No data here\"}".formatted(asked.run());
    }

    JsonNode callback(Asked asked, String secret, String body, int status) {
        return callback(URI.create(asked.callbackUrl()).getPath(), secret, body, status);
    }

    JsonNode callback(String path, String secret, String body, int status) {
        String now = Long.toString(clock.instant().getEpochSecond());
        var result = http.post()
                .uri(URI.create(path))
                .header("webhook-id", "msg_1")
                .header("webhook-timestamp", now)
                .header(
                        "webhook-signature",
                        N8nStandIn.sign(secret, "msg_1", now, body.getBytes(StandardCharsets.UTF_8)))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .returnResult(String.class);
        assertThat(result.getStatus().value()).as(result.getResponseBody()).isEqualTo(status);
        return JsonMapper.shared().readTree(String.valueOf(result.getResponseBody()));
    }

    JsonNode call(HttpMethod method, String path, @Nullable String body, String bearer, int status) {
        var request =
                http.method(method).uri(path).header("Authorization", bearer).contentType(MediaType.APPLICATION_JSON);
        if (body != null) {
            request.body(body);
        }
        var result = request.exchange().returnResult(String.class);
        String text = result.getResponseBody();
        assertThat(result.getStatus().value()).as(text).isEqualTo(status);
        return text == null || !text.startsWith("{")
                ? JsonMapper.shared().createObjectNode()
                : JsonMapper.shared().readTree(text);
    }
}
