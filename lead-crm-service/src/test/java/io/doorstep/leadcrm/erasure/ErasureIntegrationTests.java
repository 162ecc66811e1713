package io.doorstep.leadcrm.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// CMP-01, CMP-02
class ErasureIntegrationTests extends CrmTest {

    private static final Map<String, ?> ERASURE = Map.of("kind", "ERASURE");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void nothingIsLeftOfWhomWasErasedInAnyTable() {
        Business business = aBusiness();
        Traces traces = new Traces(business, jdbc, transaction);
        UUID lead = traces.leave();
        UUID person = traces.person(lead);
        UUID other = jane(business);
        await().until(() -> traces.found()
                .containsAll(List.of(
                        "appointment",
                        "consent_record",
                        "follow_up",
                        "hubspot_conflict",
                        "hubspot_record",
                        "lead",
                        "lead_import",
                        "lead_import_reject",
                        "partner_event",
                        "person",
                        "person_address",
                        "person_description",
                        "person_enrichment",
                        "person_identity",
                        "person_merge",
                        "phone_call",
                        "quarantined_enquiry",
                        "smart_list",
                        "timeline_entry",
                        "workflow_run")));

        Answer accepted = business.post(requests(person), ERASURE);

        assertThat(accepted.status()).isEqualTo(202);
        assertThat(traces.found()).isEmpty();
        assertThat(business.get("/api/v1/people/" + person).status()).isEqualTo(404);
        assertThat(business.lead(lead).status()).isEqualTo(404);
        assertThat(business.get("/api/v1/people/" + other).text("name")).isEqualTo("Jane Doe");
        assertThat(business.post(requests(person), ERASURE).status()).isEqualTo(404);
    }

    @Test
    void whoComesBackIsSomebodyElse() {
        Business business = aBusiness();
        UUID jane = jane(business);
        business.post(requests(jane), ERASURE);
        UUID lead = business.fillInForm(Map.of("email", "jane@example.com")).id();
        assertThat(business.lead(lead).text("personId")).isNotEqualTo(jane.toString());
    }

    @Test
    void theOthersAreAskedAsTheContractSaysAndTheRequestShowsWhoHasAnswered() {
        Business business = aBusiness();
        UUID lead = business.fillInForm(Map.of("name", "Jane", "email", "jane@example.com"))
                .id();
        UUID jane = UUID.fromString(business.lead(lead).text("personId"));
        Answer accepted = business.post(requests(jane), ERASURE);
        var asked = events.awaitOne("person.erasure-requested", business.id());
        Contracts.assertMatches("person.erasure-requested", asked.data());
        assertThat(asked.key()).isEqualTo(jane.toString());
        assertThat(asked.data().get("ids").valueStream().map(JsonNode::asString))
                .contains(jane.toString(), lead.toString());

        String request = requests(jane) + "/" + accepted.id();
        assertThat(business.get(request).text("status")).isEqualTo("RUNNING");
        for (String service : List.of("campaign", "chat-ai", "identity", "notification", "property")) {
            answer(business, accepted.id(), service);
        }
        await().until(() -> business.get(request).text("status").equals("FINISHED"));
        Answer finished = business.get(request);
        assertThat(finished.text("parts.0.service")).isEqualTo("campaign");
        assertThat(finished.text("parts.0.kept.0.what")).isEqualTo("a seal of the e-mail address");
        assertThat(finished.body().at("/parts/3/service").asString()).isEqualTo("lead-crm");
    }

    @Test
    void aRequestThatIsNotAnsweredInTimeIsOverdueAndNotFinished() {
        Business business = aBusiness();
        UUID jane = jane(business);
        Answer accepted = business.post(requests(jane), ERASURE);
        clock.advance(Duration.ofDays(31));
        assertThat(business.get(requests(jane) + "/" + accepted.id()).text("status"))
                .isEqualTo("OVERDUE");
    }

    @Test
    void nobodyIsErasedWhoMustStayForACourt() {
        Business business = aBusiness();
        UUID jane = jane(business);
        UUID twin = business.post("/api/v1/people", Map.of("name", "J. Doe")).id();
        String hold = "/api/v1/people/" + twin + "/legal-hold";
        assertThat(business.put(hold, null, Map.of("reason", "Case 2026/17")).text("reason"))
                .isEqualTo("Case 2026/17");
        business.post(
                "/api/v1/people/" + jane + "/merge",
                business.get("/api/v1/people/" + jane).etag(),
                Map.of("personId", twin));

        assertThat(business.post(requests(jane), ERASURE).text("code")).isEqualTo("legal_hold");
        assertThat(business.get("/api/v1/people/" + jane).status()).isEqualTo(200);

        assertThat(business.delete(hold).status()).isEqualTo(204);
        assertThat(business.get(hold).status()).isEqualTo(404);
        assertThat(business.post(requests(jane), ERASURE).status()).isEqualTo(202);
    }

    @Test
    void onlyWhoMayAndHasJustProvedWhoTheyAreErasesAndOnlyTheOwnPeople() {
        Business business = aBusiness();
        UUID jane = jane(business);
        String agent = TestTokens.user(business.id())
                .permissions("person:read", "person:write")
                .bearer();
        assertThat(business.callAs(agent, HttpMethod.POST, requests(jane), ERASURE)
                        .status())
                .isEqualTo(403);
        String stale = TestTokens.user(business.id())
                .provedAt(Instant.now().minus(Duration.ofDays(1)))
                .bearer();
        assertThat(business.callAs(stale, HttpMethod.POST, requests(jane), ERASURE)
                        .status())
                .isBetween(401, 403);
        Business thief = aBusiness();
        assertThat(thief.post(requests(jane), ERASURE).status()).isEqualTo(404);
        assertThat(thief.put("/api/v1/people/" + jane + "/legal-hold", null, Map.of("reason", "Mine"))
                        .status())
                .isEqualTo(404);
        assertThat(business.get("/api/v1/people/" + jane).status()).isEqualTo(200);
    }

    private static UUID jane(Business business) {
        return business.post("/api/v1/people", Map.of("name", "Jane Doe", "emails", List.of("jane@example.com")))
                .id();
    }

    private static String requests(UUID person) {
        return "/api/v1/people/" + person + "/privacy-requests";
    }

    /// As the service itself says it.
    private void answer(Business business, UUID request, String service) {
        String example = Contracts.example("person.erasure-part-finished");
        JsonNode said = JsonMapper.shared().readTree(example);
        events.publish(
                "leads",
                "person.erasure-part-finished",
                business.id(),
                request,
                example.replace(said.path("requestId").asString(), request.toString())
                        .replace("\"campaign\"", "\"" + service + "\""));
    }
}
