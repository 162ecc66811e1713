package io.doorstep.chatai.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.chatai.Agency;
import io.doorstep.chatai.ChatTest;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import io.doorstep.testkit.TestClock;
import io.doorstep.testkit.TestTokens;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// CMP-03: conversations are kept for as long as the organization says, 365 days in the example.
class RetentionIntegrationTests extends ChatTest {

    private static final String POLICY = Contracts.example("retention.policy-changed");
    private static final UUID HELD = UUID.fromString("019a8f3e-6c1d-7b52-9a44-2f6f6f1b8c02");

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Agency agency;
    private Agency elsewhere;

    @BeforeEach
    void talk() {
        agency = anAgency();
        elsewhere = anAgency();
        resolved(agency, UUID.randomUUID());
        resolved(agency, HELD);
        resolved(elsewhere, UUID.randomUUID());
        agency.aVisitor().says("I want to talk to a human");
        events.publish(
                "organizations",
                "legal-hold.changed",
                agency.id(),
                agency.id(),
                Contracts.example("legal-hold.changed"));
        await().until(() -> count(agency, "held_person") == 1);
    }

    @AfterEach
    void letTimeGoOn() {
        clock.real();
    }

    /// CMP-03
    @Test
    void aClosedConversationGoesAfterTheTimeThatIsSaidWithAllThatWasSaidInIt() {
        say(POLICY);
        assertThat(told(1).data().path("rows").asLong()).isZero();

        clock.advance(Duration.ofDays(366));

        ReceivedEvent told = told(2);
        Contracts.assertMatches("retention.enforced", told.data());
        assertThat(told.data().path("category").asString()).isEqualTo("conversations");
        assertThat(told.data().path("rows").asLong()).isEqualTo(1);
        assertThat(count(agency, "conversation where status = 'RESOLVED' and agent_id <> '" + HELD + "'"))
                .isZero();
        assertThat(count(agency, "conversation"))
                .as("one that is open, and one of somebody on hold")
                .isEqualTo(2);
        assertThat(count(
                        agency,
                        "message m where not exists (select 1 from conversation c where c.id = m.conversation_id)"))
                .isZero();
        assertThat(count(elsewhere, "conversation")).isEqualTo(1);
    }

    /// CMP-03
    @Test
    void aDryRunCountsAndDeletesNothing() {
        clock.advance(Duration.ofDays(366));

        say(POLICY.replace("\"dryRun\": false", "\"dryRun\": true"));

        assertThat(told(1).data().path("rows").asLong()).isEqualTo(1);
        assertThat(count(agency, "conversation")).isEqualTo(3);
    }

    private void resolved(Agency where, UUID agent) {
        Agency.Guest visitor = where.aVisitor();
        visitor.says("I want to talk to a human");
        where.call(
                TestTokens.user(where.id()).subject(agent).bearer(),
                HttpMethod.POST,
                "/api/v1/conversations/" + visitor.conversation() + "/messages",
                Map.of("text", "How can I help?"));
        where.staff(
                HttpMethod.PATCH,
                "/api/v1/conversations/" + visitor.conversation(),
                Map.of("status", "resolved"),
                "If-Match",
                "*");
    }

    private void say(String policy) {
        events.publish("organizations", "retention.policy-changed", agency.id(), agency.id(), policy);
    }

    private ReceivedEvent told(int count) {
        return events.await("retention.enforced", agency.id(), count).getLast();
    }

    private long count(Agency where, String rows) {
        return Tenancy.callAs(
                where.id(),
                () -> transaction.execute(_ -> jdbc.sql("select count(*) from " + rows)
                        .query(Long.class)
                        .single()));
    }
}
