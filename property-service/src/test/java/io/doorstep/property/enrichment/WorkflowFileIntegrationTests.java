package io.doorstep.property.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.testkit.N8nFile;
import io.doorstep.testkit.N8nStandIn.Asked;
import java.net.URI;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/// N8N-07: `integrations/n8n/property-enrichment.json` does what we take.
class WorkflowFileIntegrationTests extends WorkflowTest {

    private static final N8nFile FILE = N8nFile.of("property-enrichment.json");

    private String secret;

    @BeforeEach
    void connectWorkflow() {
        Assumptions.assumeTrue(N8nFile.canRun(), "Node.js is not installed");
        secret = connect();
    }

    @Test
    void itsNodesHandOnToEachOtherAndKeepTheBytesThatWereSigned() {
        assertThat(FILE.connects("Asked", "Look up") && FILE.connects("Look up", "Answer"))
                .isTrue();
        assertThat(FILE.node("Asked").path("type").asString()).isEqualTo("n8n-nodes-base.webhook");
        assertThat(FILE.node("Asked").at("/parameters/options/rawBody").asBoolean())
                .isTrue();
        assertThat(FILE.node("Asked").at("/parameters/responseMode").asString()).isEqualTo("onReceived");
        assertThat(FILE.node("Answer").at("/parameters/url").asString()).isEqualTo("={{ $json.url }}");
        assertThat(FILE.node("Answer")
                        .at("/parameters/headerParameters/parameters")
                        .toString())
                .contains("webhook-id", "webhook-timestamp", "webhook-signature");
    }

    @Test
    void whatItsCodeFindsIsTaken() {
        String id = add("12 Elm Street");
        send(FILE.run("Look up", n8n.awaitAsked(1), secret, """
            {"bedrooms": 3, "bathrooms": 1.5, "livingAreaSqft": 1180, "yearBuilt": 1955, "apn": "7129300520",
             "owner": "Olu Ade"}
            """));
        JsonNode told = awaitStatus(id, "FOUND");
        assertThat(told.path("source").asString()).isEqualTo("workflow");
        assertThat(told.path("facts").toString()).contains("1180", "7129300520");
        assertThat(told.path("ownerName").asString()).isEqualTo("Olu Ade");
    }

    @Test
    void whenItsSourceIsAwayItDeclines() {
        String id = add("12 Elm Street");
        Asked asked = n8n.awaitAsked(1);
        send(FILE.run("Look up", asked, secret, "null"));
        assertThat(awaitRun(asked.run(), "FELL_BACK").path("reason").asString()).contains("The workflow declined");
        assertThat(enrichment(id).path("status").asString()).isEqualTo("WAITING");
    }

    @Test
    void itTakesNothingThatWeDidNotSign() {
        add("12 Elm Street");
        Asked asked = n8n.awaitAsked(1);
        Asked forged = new Asked(asked.id(), asked.timestamp(), "v1,c2lnbmF0dXJl", asked.body());
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> FILE.run("Look up", forged, secret, "{}")))
                .hasMessageContaining("Not signed by Doorstep");
    }

    /// What the last node does with an item.
    private void send(JsonNode items) {
        JsonNode item = items.at("/0/json");
        http.post()
                .uri(URI.create(item.path("url").asString()).getPath())
                .header("webhook-id", item.path("id").asString())
                .header("webhook-timestamp", item.path("time").asString())
                .header("webhook-signature", item.path("signature").asString())
                .contentType(MediaType.APPLICATION_JSON)
                .body(item.path("body").asString())
                .exchange()
                .expectStatus()
                .isOk();
    }
}
