package io.doorstep.leadcrm.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.testkit.N8nFile;
import io.doorstep.testkit.N8nStandIn.Asked;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/// N8N-07: `integrations/n8n/lead-scoring.json` does what we take.
class WorkflowFileIntegrationTests extends DelegationTest {

    private static final N8nFile FILE = N8nFile.of("lead-scoring.json");

    @Test
    void whatItsCodeJudgesIsTakenAsTheScore() {
        Assumptions.assumeTrue(N8nFile.canRun(), "Node.js is not installed");
        String secret = connect(SCORING);
        UUID lead = aLead("jane@example.com");
        int own = scoreOf(lead);
        Asked asked = n8n.awaitAsked(1);

        JsonNode item = FILE.run("Judge", asked, secret, "null").at("/0/json");
        client.post()
                .uri(URI.create(item.path("url").asString()).getPath())
                .header("webhook-id", item.path("id").asString())
                .header("webhook-timestamp", item.path("time").asString())
                .header("webhook-signature", item.path("signature").asString())
                .contentType(MediaType.APPLICATION_JSON)
                .body(item.path("body").asString())
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(run(asked.run()).text("state")).isEqualTo("ANSWERED");
        assertThat(scoreOf(lead)).isEqualTo(own);
        assertThat(FILE.connects("Asked", "Judge") && FILE.connects("Judge", "Answer"))
                .isTrue();
    }
}
