package io.doorstep.leadcrm.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Answer;
import io.doorstep.testkit.N8nStandIn.Asked;
import io.doorstep.testkit.TestTokens;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// N8N-01
class WorkflowConnectionIntegrationTests extends DelegationTest {

    @Autowired
    Environment environment;

    @Test
    void aWorkflowIsConnectedChangedAndDisconnected() {
        Answer connected = business.put(SCORING, null, Map.of("url", n8n.url()));
        assertThat(connected.status()).isEqualTo(201);
        assertThat(connected.text("secret")).startsWith("whsec_");
        assertThat(connected.text("patienceSeconds")).isEqualTo("300");
        assertThat(business.get(SCORING).body().has("secret")).isFalse();
        assertThat(business.get("/api/v1/workflows").items()).hasSize(1);

        Map<String, ?> wanted = Map.of("url", n8n.url() + "/2", "patienceSeconds", 60);
        assertThat(business.put(SCORING, null, wanted).status()).isEqualTo(428);
        assertThat(business.put(SCORING, "\"7\"", wanted).status()).isEqualTo(412);
        Answer changed = business.put(SCORING, connected.etag(), wanted);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.text("patienceSeconds")).isEqualTo("60");
        assertThat(changed.body().has("secret")).isFalse();

        assertThat(business.delete(SCORING).status()).isEqualTo(204);
        assertThat(business.delete(SCORING).status()).isEqualTo(404);
        assertThat(business.get(SCORING).status()).isEqualTo(404);
    }

    @Test
    void anAddressThatLeadsNowhereOrInsideIsRefused() {
        assertThat(business.put(SCORING, null, Map.of("url", "http://10.0.0.1/webhook"))
                        .text("code"))
                .isEqualTo("url_forbidden");
        assertThat(business.put(SCORING, null, Map.of()).text("code")).isEqualTo("url_missing");
        assertThat(business.put("/api/v1/workflows/cooking", null, Map.of("url", n8n.url()))
                        .status())
                .isEqualTo(404);
        assertThat(business.put(SCORING, null, Map.of("url", n8n.url(), "patienceSeconds", 1))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aTestTellsWhetherTheWorkflowTakesWhatWeSign() {
        assertThat(business.post(SCORING + "/test", Map.of()).status()).isEqualTo(404);
        String secret = connect(SCORING);
        assertThat(business.post(SCORING + "/test", Map.of()).text("works")).isEqualTo("true");
        assertThat(n8n.awaitAsked(1).isSignedWith(secret)).isTrue();
        assertThat(n8n.awaitAsked(1).json().get("type").stringValue()).isEqualTo("workflow.test");
        n8n.answers(404);
        Answer test = business.post(SCORING + "/test", Map.of());
        assertThat(test.text("works")).isEqualTo("false");
        assertThat(test.text("reason")).contains("it answered 404");
        assertThat(business.get(RUNS).items()).isEmpty();
    }

    /// PCRM-06
    @Test
    void whileASecretRotatesBothHoldInBothDirections() {
        String old = connect(SCORING);
        String next = business.post(SCORING + "/rotate-secret", Map.of()).text("secret");
        assertThat(next).isNotEqualTo(old);
        aLead("jane@example.com");
        Asked asked = n8n.awaitAsked(1);
        assertThat(asked.isSignedWith(old)).isTrue();
        assertThat(asked.isSignedWith(next)).isTrue();
        assertThat(callback(asked, old, score(asked, 72)).status()).isEqualTo(200);

        String last = business.post(SCORING + "/rotate-secret", Map.of("overlapHours", 0))
                .text("secret");
        aLead("john@example.com");
        Asked another = n8n.awaitAsked(2);
        assertThat(another.isSignedWith(next)).isFalse();
        assertThat(callback(another, next, score(another, 72)).status()).isEqualTo(401);
        assertThat(callback(another, last, score(another, 72)).status()).isEqualTo(200);
    }

    @Test
    void noSecretLiesOpenInTheDatabase() {
        String secret = connect(SCORING);
        JdbcClient database = JdbcClient.create(new DriverManagerDataSource(
                environment.getRequiredProperty("spring.datasource.url"), "postgres", "postgres"));
        assertThat(database.sql("select cast(w as text) from workflow_connection w where tenant_id = ?")
                        .param(business.id())
                        .query(String.class)
                        .single())
                .contains(n8n.url())
                .doesNotContain(secret);
    }

    @Test
    void whoeverMayOnlyReadCannotConnectAWorkflow() {
        String reader = TestTokens.user(business.id()).permissions("crm:read").bearer();
        assertThat(business.callAs(reader, HttpMethod.GET, "/api/v1/workflows", null)
                        .status())
                .isEqualTo(200);
        assertThat(business.putAs(reader, SCORING, null, Map.of("url", n8n.url()))
                        .status())
                .isEqualTo(403);
        assertThat(business.callAs(reader, HttpMethod.POST, SCORING + "/test", null)
                        .status())
                .isEqualTo(403);
    }
}
