package io.doorstep.leadcrm.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// CMP-03: people are kept for as long as the business says, 365 days here.
class RetentionIntegrationTests extends CrmTest {

    private static final String POLICY =
            Contracts.example("retention.policy-changed").replace("\"conversations\"", "\"people\"");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Business business;
    private UUID forgotten;
    private UUID asking;
    private UUID onHold;

    @BeforeEach
    void know() {
        business = aBusiness();
        forgotten = add("Zephyrine");
        asking = UUID.fromString(business.lead(
                        business.fillInForm(Map.of("email", "jane@example.com")).id())
                .text("personId"));
        onHold = add("Rose");
        business.put("/api/v1/people/" + onHold + "/legal-hold", null, Map.of("reason", "Case 2026/17"));
        clock.advance(Duration.ofDays(366));
    }

    @Test
    void whoWasNotHeardOfForLongEnoughIsErased() {
        UUID fresh = add("Ana");
        say(POLICY);
        ReceivedEvent told = told();
        Contracts.assertMatches("retention.enforced", told.data());
        assertThat(told.data().path("rows").asLong()).isEqualTo(1);
        assertThat(status(forgotten)).isEqualTo(404);
        for (UUID stays : List.of(asking, onHold, fresh)) {
            assertThat(status(stays)).isEqualTo(200);
        }
        assertThat(events.awaitOne("person.erasure-requested", business.id()).key())
                .isEqualTo(forgotten.toString());
    }

    @Test
    void aDryRunCountsAndErasesNobody() {
        say(POLICY.replace("\"dryRun\": false", "\"dryRun\": true"));
        assertThat(told().data().path("rows").asLong()).isEqualTo(1);
        assertThat(status(forgotten)).isEqualTo(200);
        assertThat(events.seen("person.erasure-requested", business.id())).isEmpty();
    }

    /// CMP-01: a member's hold reaches every service that lets things go.
    @Test
    void aHoldOnAMemberIsKnownHere() {
        events.publish(
                "organizations",
                "legal-hold.changed",
                business.id(),
                business.id(),
                Contracts.example("legal-hold.changed"));
        await().until(() -> Tenancy.callAs(
                business.id(),
                () -> transaction.execute(_ -> jdbc.sql("select count(*) = 1 from held_person")
                        .query(Boolean.class)
                        .single())));
    }

    private void say(String policy) {
        Contracts.assertMatches("retention.policy-changed", policy);
        events.publish("organizations", "retention.policy-changed", business.id(), business.id(), policy);
    }

    private ReceivedEvent told() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !events.seen("retention.enforced", business.id()).isEmpty());
        return events.seen("retention.enforced", business.id()).getFirst();
    }

    private UUID add(String name) {
        return business.post("/api/v1/people", Map.of("name", name)).id();
    }

    private int status(UUID person) {
        return business.get("/api/v1/people/" + person).status();
    }
}
