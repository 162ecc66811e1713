package io.doorstep.leadcrm.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import io.doorstep.testkit.N8nStandIn;
import io.doorstep.testkit.N8nStandIn.Asked;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A business beside a workflow at n8n.
abstract class DelegationTest extends CrmTest {

    static final String RUNS = "/api/v1/workflow-runs";
    static final String SCORING = "/api/v1/workflows/lead-scoring";
    static final String ROLL_UP = "/api/v1/workflows/analytics-roll-up";

    N8nStandIn n8n;
    Business business;

    @BeforeEach
    void begin() {
        n8n = new N8nStandIn();
        business = aBusiness();
    }

    @AfterEach
    void end() {
        n8n.close();
    }

    /// @return the secret
    String connect(String path) {
        Answer connected = business.put(path, null, Map.of("url", n8n.url()));
        assertThat(connected.status()).as(connected.body().toString()).isEqualTo(201);
        return connected.text("secret");
    }

    UUID aLead(String email) {
        return business.fillInForm(Map.of("name", "Jane Doe", "email", email)).id();
    }

    Answer callback(Asked asked, String secret, String body) {
        return callback(path(asked), secret, Long.toString(clock.instant().getEpochSecond()), body);
    }

    Answer callback(String path, String secret, String timestamp, String body) {
        String id = "msg_1";
        String signature = N8nStandIn.sign(secret, id, timestamp, body.getBytes(StandardCharsets.UTF_8));
        EntityExchangeResult<byte[]> result = client.post()
                .uri(URI.create(path))
                .header("webhook-id", id)
                .header("webhook-timestamp", timestamp)
                .header("webhook-signature", signature)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectBody()
                .returnResult();
        return new Answer(result.getStatus().value(), JsonMapper.shared().readTree(result.getResponseBody()), null);
    }

    static String path(Asked asked) {
        return URI.create(asked.callbackUrl()).getPath();
    }

    static String score(Asked asked, int value) {
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "runId",
                        asked.run(),
                        "score",
                        value,
                        "reasons",
                        List.of(Map.of("name", "BUDGET", "points", value, "because", "Named a budget"))));
    }

    Answer run(UUID id) {
        return business.get(RUNS + "/" + id);
    }

    Answer awaitRun(UUID id, String state) {
        Awaitility.await().untilAsserted(() -> assertThat(run(id).text("state")).isEqualTo(state));
        return run(id);
    }

    int scoreOf(UUID lead) {
        return business.lead(lead).body().at("/score/value").intValue();
    }

    JsonNode history(UUID lead) {
        return business.get("/api/v1/leads/" + lead + "/scores").items();
    }
}
