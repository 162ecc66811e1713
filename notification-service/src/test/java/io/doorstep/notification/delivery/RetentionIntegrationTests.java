package io.doorstep.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.notification.NotificationIntegrationTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import io.doorstep.testkit.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// CMP-03: e-mails and notifications are kept for as long as the organization says, 90 days in the example.
class RetentionIntegrationTests extends NotificationIntegrationTest {

    private static final String POLICY = Contracts.example("retention.policy-changed");
    private static final String HOLD = Contracts.example("legal-hold.changed");
    private static final UUID HELD = UUID.fromString("019a8f3e-6c1d-7b52-9a44-2f6f6f1b8c02");

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private UUID ada;

    @BeforeEach
    void tellTwoOfWhomOneIsOnHold() {
        registerOrganization("Acme Homes");
        ada = join("Ada Obi", "agent");
        member("member.joined", HELD, "Ben Eze", "agent");
        events.publish("organizations", "legal-hold.changed", tenant, tenant, HOLD);
        await().until(() -> count("held_person") == 1);
        assign(ada, "Chi Ude");
        assign(HELD, "Dayo Bello");
        awaitMail(addressOf(ada));
        awaitMail(addressOf(HELD));
        await().until(() -> count("email where settled_at is not null") == 2);
    }

    @AfterEach
    void letTimeGoOn() {
        clock.real();
    }

    /// CMP-03
    @Test
    void whatIsOlderThanWantedGoesAndWhatBelongsToSomebodyOnHoldStays() {
        say(POLICY);
        assertThat(told(2)).allMatch(event -> event.data().path("rows").asLong() == 0);
        assertThat(count("notification")).isEqualTo(2);

        clock.advance(Duration.ofDays(91));

        List<ReceivedEvent> told = told(4).subList(2, 4);
        told.forEach(event -> Contracts.assertMatches("retention.enforced", event.data()));
        assertThat(told)
                .extracting(event -> event.data().path("category").asString())
                .containsExactlyInAnyOrder("e-mails", "notifications");
        assertThat(told).allMatch(event -> event.data().path("rows").asLong() == 1);
        assertThat(count("notification where user_id <> '" + HELD + "'")).isZero();
        assertThat(count("email where user_id <> '" + HELD + "'")).isZero();
        assertThat(count("notification")).isEqualTo(1);
        assertThat(count("email")).isEqualTo(1);
    }

    /// CMP-03
    @Test
    void aDryRunCountsAndDeletesNothing() {
        clock.advance(Duration.ofDays(91));

        say(POLICY.replace("\"dryRun\": false", "\"dryRun\": true"));

        assertThat(told(2))
                .allMatch(event -> event.data().path("rows").asLong() == 1
                        && event.data().path("dryRun").asBoolean());
        assertThat(count("notification")).isEqualTo(2);
        assertThat(count("email")).isEqualTo(2);
    }

    /// CMP-03
    @Test
    void whatBelongedToSomebodyOnHoldGoesOnceTheHoldIsLifted() {
        events.publish(
                "organizations",
                "legal-hold.changed",
                tenant,
                tenant,
                HOLD.replace("\"held\": true", "\"held\": false"));
        await().until(() -> count("held_person") == 0);
        clock.advance(Duration.ofDays(91));

        say(POLICY);

        told(2);
        assertThat(count("notification")).isZero();
        assertThat(count("email")).isZero();
    }

    private void say(String policy) {
        events.publish("organizations", "retention.policy-changed", tenant, tenant, policy);
    }

    private List<ReceivedEvent> told(int count) {
        return events.await("retention.enforced", tenant, count);
    }

    private long count(String rows) {
        return Tenancy.callAs(
                tenant,
                () -> transaction.execute(_ -> jdbc.sql("select count(*) from " + rows)
                        .query(Long.class)
                        .single()));
    }
}
