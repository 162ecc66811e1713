package io.doorstep.billing.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestEvents;
import io.doorstep.testkit.TestPrivacy;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class PrivacyIntegrationTests {

    private static final String ERASURE = Contracts.example("privacy.erasure-requested");
    private static final String EXPORT = Contracts.example("privacy.export-requested");

    @Autowired
    TestEvents events;

    private final UUID tenant = UUID.randomUUID();
    private final UUID elsewhere = UUID.randomUUID();
    private final UUID ada = UUID.randomUUID();
    private TestPrivacy privacy;

    @BeforeEach
    void join() {
        privacy = new TestPrivacy(events, tenant);
        List.of(tenant, elsewhere)
                .forEach(business -> events.publish(
                        "organizations",
                        "member.joined",
                        business,
                        business,
                        Map.of("userId", ada, "roles", List.of("agent"))));
    }

    /// CMP-01, CMP-02
    @Test
    void anExportSaysThatAMemberHasASeat() {
        JsonNode facts = privacy.export(ada, EXPORT);

        assertThat(facts.path("seat")).hasSize(1);
        assertThat(facts.at("/seat/0/taken").asBoolean()).isTrue();
    }

    /// CMP-01, CMP-02
    @Test
    void anErasureTakesTheSeatAwayHereAndNotElsewhere() {
        ReceivedEvent answer = privacy.erase(ada, ERASURE);

        assertThat(answer.data().path("service").asString()).isEqualTo("billing");
        assertThat(privacy.export(ada, EXPORT).path("seat")).isEmpty();
        assertThat(new TestPrivacy(events, elsewhere).export(ada, EXPORT).path("seat"))
                .hasSize(1);
        assertThat(privacy.timesAnswered(answer)).isEqualTo(1);
    }

    /// CMP-01, CMP-03
    @Test
    void theAnswerToAnErasureSaysThatInvoicesStayAndWhy() {
        ReceivedEvent answer = privacy.erase(ada, ERASURE);

        Contracts.assertMatches("privacy.part-finished", answer.data());
        assertThat(answer.data().at("/kept/0/what").asString()).contains("invoices");
        assertThat(answer.data().at("/kept/0/because").asString()).contains("law");
    }
}
