package io.doorstep.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import io.doorstep.testkit.TestErasure;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// CMP-01, CMP-02, CMP-07
class CustomerErasureIntegrationTests extends AuditTest {

    private static final String ERASURE = Contracts.example("person.erasure-requested");
    private static final String EXPORT = Contracts.example("person.export-requested");

    private static final String NOW = "2026-03-02T09:15:31Z";

    private final UUID person = UUID.randomUUID();
    private final UUID lead = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void theLogForgetsWhatItSaidOfACustomerAndStillHolds() {
        Business business = aBusinessInTheLog();
        record(business, NOW, "Person", person.toString(), named("Zephyrine"));
        record(business, NOW, "Lead", lead.toString(), named("Zephyrine"));
        record(business, NOW, "Person", other.toString(), named("Jane"));
        for (UUID id : new UUID[] {person, lead, other}) {
            awaitEntries(business, LOG + "?object=" + id, 1);
        }

        ReceivedEvent answer = new TestErasure(events, business.id()).erase(ERASURE, person, lead);
        record(business, NOW, "Lead", lead.toString(), named("Zephyrine, late"));
        Answer ofLead = awaitEntries(business, LOG + "?object=" + lead, 2);

        Contracts.assertMatches("person.erasure-part-finished", answer.data());
        assertThat(answer.data().path("service").asString()).isEqualTo("identity");
        assertThat(answer.data().at("/kept/0/what").asString()).isEqualTo("the audit log");
        assertThat(ofLead.body().toString()).doesNotContain("Zephyrine");
        assertThat(api.get(LOG + "?object=" + person, business.owner()).body().toString())
                .contains(person.toString())
                .doesNotContain("Zephyrine");
        assertThat(api.get(LOG + "?object=" + other, business.owner()).body().toString())
                .contains("Jane");
        assertThat(api.get(LOG + "/verification", business.owner()).text("intact"))
                .isEqualTo("true");
    }

    @Test
    void aCustomerSeesWhatTheLogSaysAndNotWhoDidIt() {
        Business business = aBusinessInTheLog();
        record(business, NOW, "Lead", lead.toString(), named("Zephyrine"));
        record(business, NOW, "Person", other.toString(), named("Jane"));
        for (UUID id : new UUID[] {lead, other}) {
            awaitEntries(business, LOG + "?object=" + id, 1);
        }
        TestErasure requests = new TestErasure(events, business.id());

        JsonNode kept = requests.export(EXPORT, person, lead);

        assertThat(kept.path("auditEntries")).hasSize(1);
        assertThat(kept.at("/auditEntries/0/changes/name/after").asString()).isEqualTo("Zephyrine");
        assertThat(kept.toString()).doesNotContain("Jane", "actor", "ipAddress");
        requests.erase(ERASURE, person, lead);
        assertThat(requests.export(EXPORT, person, lead).toString()).doesNotContain("Zephyrine");
    }

    private static Map<String, ?> named(String name) {
        return Map.of("name", Map.of("after", name));
    }
}
