package io.doorstep.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.systemtests.platform.Business;
import io.doorstep.systemtests.platform.Installation;
import io.doorstep.systemtests.platform.Patience;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// A person's facts over all services, through the gateway.
class PrivacyTests {

    private static final List<String> SERVICES =
            List.of("billing", "campaign", "chat-ai", "identity", "lead-crm", "notification", "property");

    private final Installation installation = RunningPlatform.get();
    private final Business business = Business.register(installation, "Privacy");
    private final String email = "ada-" + UUID.randomUUID() + "@example.com";
    private final String member = hire("Zephyrine");

    /// CMP-01, CMP-02
    @Test
    void anExportIsFinishedWithThePartsOfAllServices() {
        String lead = aLeadOfTheMember();

        String request = finished("EXPORT").path("id").asString();

        JsonNode parts = business.owner()
                .get(requests() + "/" + request + "/file")
                .expect(200)
                .json()
                .path("parts");
        assertThat(parts.propertyNames()).containsExactlyInAnyOrderElementsOf(SERVICES);
        assertThat(parts.at("/identity/account/0/email").asString()).isEqualTo(email);
        assertThat(parts.at("/notification/recipient/0/email").asString()).isEqualTo(email);
        assertThat(parts.at("/lead-crm/leads/0/id").asString()).isEqualTo(lead);
        assertThat(parts.at("/billing/seat")).hasSize(1);
    }

    /// CMP-01, CMP-02, CMP-03
    @Test
    void anErasureIsAnsweredByAllServicesAndLeavesNoLeadWithTheMember() {
        String lead = aLeadOfTheMember();

        JsonNode erased = finished("ERASURE");

        assertThat(erased.path("parts").valueStream().map(part -> part.path("service")
                        .asString()))
                .containsExactlyInAnyOrderElementsOf(SERVICES);
        assertThat(erased.at("/parts/0/kept/0/what").asString()).contains("invoices");
        JsonNode left =
                Patience.await("another agent for the lead", Duration.ofSeconds(30), () -> Optional.of(business.owner()
                                .get("/api/v1/leads/" + lead)
                                .expect(200)
                                .json())
                        .filter(read -> read.at("/assignee/id").asString().equals(business.ownerId())));
        assertThat(left.toString()).doesNotContain(member, "Zephyrine");
    }

    /// CMP-01, CMP-02
    @Test
    void anExportOfACustomerIsFinishedWithThePartsOfAllWhoKeepSomething() {
        String lead = aLeadOfTheMember();
        String person = business.owner()
                .get("/api/v1/leads/" + lead)
                .expect(200)
                .json()
                .path("personId")
                .asString();
        String requests = "/api/v1/people/" + person + "/privacy-requests";

        String request = finished(requests, "EXPORT").path("id").asString();

        JsonNode parts = business.owner()
                .get(requests + "/" + request + "/file")
                .expect(200)
                .json()
                .path("parts");
        assertThat(parts.propertyNames())
                .containsExactlyInAnyOrder("campaign", "chat-ai", "identity", "lead-crm", "notification", "property");
        assertThat(parts.at("/lead-crm/people/0/name").asString()).isEqualTo("Jane");
        assertThat(parts.at("/campaign/contacts/0/email").asString()).isEqualTo("jane@example.com");
        assertThat(parts.at("/identity/auditEntries")).isNotEmpty();
    }

    private String hire(String name) {
        return business.owner()
                .once()
                .post(
                        "/api/v1/members",
                        Map.of(
                                "name",
                                name,
                                "email",
                                email,
                                "roles",
                                List.of("agent"),
                                "password",
                                "correct horse battery staple 43"))
                .expect(201)
                .json()
                .path("id")
                .asString();
    }

    private String aLeadOfTheMember() {
        String lead = business.owner()
                .once()
                .post("/api/v1/leads", Map.of("name", "Jane", "email", "jane@example.com", "source", "website"))
                .expect(201)
                .json()
                .path("id")
                .asString();
        String path = "/api/v1/leads/" + lead;
        Patience.await("the lead's agent", Duration.ofSeconds(30), () -> {
            var read = business.owner().get(path).expect(200);
            boolean theirs = read.json().at("/assignee/id").asString().equals(member);
            if (!theirs) {
                business.owner().with("If-Match", read.header("ETag")).patch(path, Map.of("assigneeId", member));
            }
            return theirs ? Optional.of(lead) : Optional.empty();
        });
        return lead;
    }

    private JsonNode finished(String kind) {
        return finished(requests(), kind);
    }

    private JsonNode finished(String requests, String kind) {
        String request = business.owner()
                .once()
                .post(requests, Map.of("kind", kind))
                .expect(202)
                .json()
                .path("id")
                .asString();
        return Patience.await("all answers", Duration.ofSeconds(60), () -> Optional.of(business.owner()
                        .get(requests + "/" + request)
                        .expect(200)
                        .json())
                .filter(asked -> asked.path("status").asString().equals("FINISHED")));
    }

    private String requests() {
        return "/api/v1/users/" + member + "/privacy-requests";
    }
}
