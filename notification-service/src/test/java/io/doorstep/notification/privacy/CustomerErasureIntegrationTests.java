package io.doorstep.notification.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.notification.NotificationIntegrationTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import io.doorstep.testkit.TestErasure;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/// CMP-01, CMP-02
class CustomerErasureIntegrationTests extends NotificationIntegrationTest {

    private static final String ERASURE = Contracts.example("person.erasure-requested");
    private static final String EXPORT = Contracts.example("person.export-requested");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whatMembersWereToldOfACustomerGoesWithTheCustomer() {
        registerOrganization("Acme Homes");
        UUID agent = join("Ben Eze", "agent");
        UUID lead = assign(agent, "Zephyrine Ude");
        awaitMail(addressOf(agent));
        assign(agent, "Chi Obi");
        await().until(() -> rowsNaming("Zephyrine") > 0 && rowsNaming("Chi Obi") > 0);

        ReceivedEvent answer = new TestErasure(events, tenant).erase(ERASURE, UUID.randomUUID(), lead);

        Contracts.assertMatches("person.erasure-part-finished", answer.data());
        assertThat(answer.data().path("service").asString()).isEqualTo("notification");
        assertThat(rowsNaming("Zephyrine")).isZero();
        assertThat(rowsNaming(lead.toString())).isZero();
        assertThat(rowsNaming("Chi Obi")).isPositive();
        assertThat(rowsNaming("Ben Eze")).isPositive();
    }

    @Test
    void aCustomerSeesWhatMembersWereToldAndNotWhichOfThem() {
        registerOrganization("Acme Homes");
        UUID agent = join("Ben Eze", "agent");
        UUID lead = assign(agent, "Zephyrine Ude");
        awaitMail(addressOf(agent));
        assign(agent, "Chi Obi");
        await().until(() -> rowsNaming("Zephyrine") > 0 && rowsNaming("Chi Obi") > 0);
        TestErasure requests = new TestErasure(events, tenant);

        JsonNode kept = requests.export(EXPORT, UUID.randomUUID(), lead);

        assertThat(kept.at("/notifications/0/title").asString()
                        + kept.at("/notifications/0/body").asString())
                .contains("Zephyrine Ude");
        assertThat(kept.path("emails")).isNotEmpty();
        assertThat(kept.at("/leads/0/name").asString()).isEqualTo("Zephyrine Ude");
        assertThat(kept.toString()).doesNotContain("Chi Obi", "Ben Eze", agent.toString(), addressOf(agent));
        requests.erase(ERASURE, UUID.randomUUID(), lead);
        assertThat(requests.export(EXPORT, UUID.randomUUID(), lead).toString()).doesNotContain("Zephyrine");
    }

    private long rowsNaming(String text) {
        return Tenancy.callAs(
                tenant,
                () -> transaction.execute(_ -> List.of("recipient", "notification", "email", "lead_watch").stream()
                        .mapToLong(table -> jdbc.sql(
                                        "select count(*) from " + table + " t where position(:text in t::text) > 0")
                                .param("text", text)
                                .query(Long.class)
                                .single())
                        .sum()));
    }
}
