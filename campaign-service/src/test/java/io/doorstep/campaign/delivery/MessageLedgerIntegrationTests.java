package io.doorstep.campaign.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.campaign.CampaignIntegrationTest;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.mailkit.HandOver;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.TenantWalls;
import io.doorstep.testkit.TestTokens;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

class MessageLedgerIntegrationTests extends CampaignIntegrationTest {

    @Autowired
    DeliverMessage deliverMessage;

    @Autowired
    MessageLedger ledger;

    @Autowired
    TenantWalls walls;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final String address = freshAddress();

    @Test
    void emitsWhatTheContractsOfMessagesSay() {
        welcomed();
        Contracts.assertMatches(
                "message.queued", events.awaitOne("message.queued", tenant).data());
        Contracts.assertMatches(
                "message.delivered",
                events.awaitOne("message.delivered", tenant).data());
    }

    /// A crash between the server's answer and our note of it: the message is flagged and never sent again.
    @Test
    void aTryWhoseEndACrashHidIsFlaggedAndNotRepeated() {
        UUID message = welcomed();
        setStatus(message, "SENDING");

        Tenancy.runAs(tenant, () -> deliverMessage.deliver(message));
        JsonNode logged = get("/api/v1/campaigns/messages/" + message);
        assertThat(logged.get("status").asString()).isEqualTo("UNCERTAIN");
        assertThat(logged.get("reason").asString()).contains("crash");
        assertThat(mailsTo(address)).hasSize(1);
        Contracts.assertMatches(
                "message.failed", events.awaitOne("message.failed", tenant).data());
    }

    /// CAMP-21 CAMP-23: the gate is asked again at the moment of sending.
    @Test
    void whoLeavesWhileAMessageIsQueuedDoesNotGetIt() {
        UUID message = welcomed();
        setStatus(message, "QUEUED");
        client.post()
                .uri(linkOf(mailsTo(address).getFirst(), "/u/"))
                .exchange()
                .expectStatus()
                .isOk();

        Tenancy.runAs(tenant, () -> deliverMessage.deliver(message));
        assertThat(get("/api/v1/campaigns/messages/" + message).get("status").asString())
                .isEqualTo("STOPPED");
        assertThat(mailsTo(address)).hasSize(1);
    }

    /// CMP-04, CMP-06: whoever tells the business is told of by an event.
    @Test
    void whoWithdrawsByOtherMeansWhileAMessageIsQueuedDoesNotGetIt() {
        UUID message = welcomed();
        setStatus(message, "QUEUED");
        String contact =
                get("/api/v1/campaigns/messages/" + message).get("contactId").asString();
        events.publish(
                "leads",
                "consent.withdrawn",
                tenant,
                UUID.fromString(contact),
                Contracts.example("consent.withdrawn")
                        .replaceAll("\"personId\": *\"[^\"]*\"", "\"personId\": \"" + contact + "\"")
                        .replaceAll("\"occurredAt\": *\"[^\"]*\"", "\"occurredAt\": \"" + clock.instant() + "\""));
        events.awaitOne("sequence.left", tenant);

        Tenancy.runAs(tenant, () -> deliverMessage.deliver(message));
        assertThat(get("/api/v1/campaigns/messages/" + message).get("status").asString())
                .isEqualTo("STOPPED");
        assertThat(mailsTo(address)).hasSize(1);
    }

    @Test
    void anAddressThatBouncedIsNeverWrittenToAgain() {
        UUID message = welcomed();
        setStatus(message, "SENDING");
        Tenancy.runAs(tenant, () -> ledger.settle(message, new HandOver.Bounced(address, "550 5.1.1 no such user")));

        Contracts.assertMatches(
                "message.bounced", events.awaitOne("message.bounced", tenant).data());
        clock.advance(Duration.ofDays(3));
        assertThat(events.awaitOne("sequence.left", tenant).data().get("reason").asString())
                .contains("suppression");
        assertThat(mailsTo(address)).hasSize(1);
    }

    /// CAMP-13
    @Test
    void theMessageLogSaysWhatBecameOfEachMessageAndHidesItFromOtherTenants() {
        UUID message = welcomed();
        JsonNode log = get("/api/v1/campaigns/messages").get("items");
        assertThat(log.size()).isEqualTo(1);
        assertThat(log.get(0).get("messageClass").asString()).isEqualTo("MARKETING");
        assertThat(log.get(0).get("attempts").asInt()).isEqualTo(1);

        String stranger = TestTokens.user(UUID.randomUUID()).bearer();
        for (String path : new String[] {
            "/api/v1/campaigns/messages/" + message,
            "/api/v1/templates/" + log.get(0).get("templateId").asString(),
            "/api/v1/sequences/" + log.get(0).get("sequenceId").asString(),
            "/api/v1/sequences/" + log.get(0).get("sequenceId").asString() + "/enrolments"
        }) {
            client.get()
                    .uri(path)
                    .header("Authorization", stranger)
                    .exchange()
                    .expectStatus()
                    .isNotFound();
        }
        for (String list : new String[] {"campaigns/messages", "templates", "sequences", "suppressions"}) {
            client.get()
                    .uri("/api/v1/" + list)
                    .header("Authorization", stranger)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.items.length()")
                    .isEqualTo(0);
        }
    }

    @Test
    void everyTableStandsBehindTheWall() {
        walls.assertEveryTableIsBehindTheWall();
        walls.assertEveryKeyIncludesTheTenant();
    }

    private UUID welcomed() {
        registerOrganization("Acme Homes");
        UUID person = capture("Ada Obi", address, true);
        awaitMails(address, 1);
        return UUID.fromString(awaitMessage(person, "SENT").get("id").asString());
    }

    private void setStatus(UUID message, String status) {
        Tenancy.runAs(
                tenant,
                () -> transaction.executeWithoutResult(
                        _ -> jdbc.sql("update message set status = :status where id = :id")
                                .param("status", status)
                                .param("id", message)
                                .update()));
        await().until(() -> get("/api/v1/campaigns/messages/" + message)
                .get("status")
                .asString()
                .equals(status));
    }
}
