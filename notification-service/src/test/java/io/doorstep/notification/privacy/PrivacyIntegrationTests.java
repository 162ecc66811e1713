package io.doorstep.notification.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.notification.NotificationIntegrationTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import io.doorstep.testkit.TestPrivacy;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

class PrivacyIntegrationTests extends NotificationIntegrationTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    /// CMP-01
    @Test
    void handsIdentityWhatIsKnownOfAPersonAndThenSaysSo() {
        UUID user = UUID.randomUUID();
        member("member.joined", user, "Ada Obi", "agent");

        JsonNode facts = new TestPrivacy(events, tenant).export(user, Contracts.example("privacy.export-requested"));

        ReceivedEvent answer = events.awaitOne("privacy.part-finished", tenant);
        Contracts.assertMatches("privacy.part-finished", answer.data());
        assertThat(answer.data().path("service").asString()).isEqualTo("notification");
        assertThat(answer.data().toString()).doesNotContain("Ada");
        assertThat(facts.at("/recipient/0/name").asString()).isEqualTo("Ada Obi");
    }

    /// CMP-01
    @Test
    void deletesWhatIsKnownOfAPersonAndOfNobodyElse() {
        registerOrganization("Acme Homes");
        UUID user = UUID.randomUUID();
        UUID colleague = join("Ben Eze", "agent");
        member("member.joined", user, "Ada Obi", "agent");
        await().until(() -> rowsNaming("Ada Obi") > 0);
        assign(user, "Chi Ude");
        awaitMail(addressOf(user));
        member("member.deactivated", user, "Ada Obi", "agent");

        new TestPrivacy(events, tenant).erase(user, Contracts.example("privacy.erasure-requested"));

        assertThat(rowsNaming("Ada Obi")).isZero();
        assertThat(rowsNaming(user.toString())).isZero();
        assertThat(rowsNaming(colleague.toString())).isPositive();
    }

    private long rowsNaming(String text) {
        return Tenancy.callAs(
                tenant,
                () -> transaction.execute(_ ->
                        List.of("recipient", "preference_sheet", "notification", "notification_counter", "email", "sms")
                                .stream()
                                .mapToLong(table -> jdbc.sql("select count(*) from " + table
                                                + " t where position(:text in t::text) > 0")
                                        .param("text", text)
                                        .query(Long.class)
                                        .single())
                                .sum()));
    }
}
