package io.doorstep.campaign.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.campaign.CampaignIntegrationTest;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import io.doorstep.testkit.TestErasure;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// CMP-01, CMP-02
class ContactErasureIntegrationTests extends CampaignIntegrationTest {

    private static final String ERASURE = Contracts.example("person.erasure-requested");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final String address = freshAddress();

    @BeforeEach
    void found() {
        registerOrganization("Acme Homes");
    }

    @Test
    void nothingIsLeftOfAContactWhoWasErased() {
        UUID contact = welcomed(address);
        UUID other = welcomed(freshAddress());
        ReceivedEvent answer = new TestErasure(events, tenant).erase(ERASURE, contact);

        Contracts.assertMatches("person.erasure-part-finished", answer.data());
        assertThat(answer.data().path("service").asString()).isEqualTo("campaign");
        assertThat(answer.data().has("kept")).isFalse();
        assertThat(rowsNaming(address)).isZero();
        assertThat(rowsNaming("Zephyrine")).isEqualTo(1);
        awaitMessage(other, "SENT");
        clock.advance(Duration.ofDays(3));
        await().during(Duration.ofSeconds(1)).until(() -> mailsTo(address).size() == 1);
    }

    @Test
    void newsThatIsLateTellsNothingOfWhomWasErased() {
        UUID contact = UUID.randomUUID();
        new TestErasure(events, tenant).erase(ERASURE, contact);
        capture(contact, "Zephyrine", address, true);
        UUID later = welcomed(freshAddress());
        awaitMessage(later, "SENT");
        await().during(Duration.ofSeconds(1)).until(() -> rowsNaming(address) == 0);
        assertThat(mailsTo(address)).isEmpty();
    }

    /// CAMP-23
    @Test
    void whoOptedOutAndWasErasedIsNotWrittenToAgain() {
        UUID contact = welcomed(address);
        events.publish(
                "leads",
                "consent.withdrawn",
                tenant,
                contact,
                Map.of(
                        "personId",
                        contact,
                        "purpose",
                        "marketing",
                        "channel",
                        "all",
                        "occurredAt",
                        clock.instant().toString()));
        events.awaitOne("sequence.left", tenant);

        ReceivedEvent answer = new TestErasure(events, tenant).erase(ERASURE, contact);

        assertThat(answer.data().at("/kept/0/what").asString()).isEqualTo("a seal of the e-mail address");
        assertThat(rowsNaming(address)).isZero();
        assertThat(get("/api/v1/suppressions").get("items").get(0).has("email")).isFalse();
        assertThat(get("/api/v1/suppressions?email=" + address).get("items")).hasSize(1);
        capture("Zephyrine", address, true);
        UUID later = welcomed(freshAddress());
        awaitMessage(later, "SENT");
        await().during(Duration.ofSeconds(1)).until(() -> mailsTo(address).size() == 1);
    }

    private UUID welcomed(String at) {
        UUID contact = capture("Zephyrine", at, true);
        awaitMails(at, 1);
        awaitMessage(contact, "SENT");
        return contact;
    }

    private long rowsNaming(String text) {
        return Tenancy.callAs(
                tenant,
                () -> transaction.execute(_ ->
                        List.of("contact", "suppression", "message", "enrolment", "tracked_message", "engagement")
                                .stream()
                                .mapToLong(table -> jdbc.sql("select count(*) from " + table
                                                + " t where position(:text in t::text) > 0")
                                        .param("text", text)
                                        .query(Long.class)
                                        .single())
                                .sum()));
    }
}
