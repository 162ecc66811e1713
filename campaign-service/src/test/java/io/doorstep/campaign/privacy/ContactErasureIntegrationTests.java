package io.doorstep.campaign.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.campaign.CampaignIntegrationTest;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import io.doorstep.testkit.TestErasure;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/// CMP-01, CMP-02
class ContactErasureIntegrationTests extends CampaignIntegrationTest {

    private static final String ERASURE = Contracts.example("person.erasure-requested");
    private static final String EXPORT = Contracts.example("person.export-requested");

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
    void aContactSeesWhatIsKeptAndWhatWasSentAndNothingOfOthers() {
        UUID contact = welcomed(address);
        String somebody = freshAddress();
        welcomed(somebody);

        JsonNode kept = new TestErasure(events, tenant).export(EXPORT, UUID.randomUUID(), contact);

        assertThat(kept.at("/contacts/0/name").asString()).isEqualTo("Zephyrine");
        assertThat(kept.at("/contacts/0/email").asString()).isEqualTo(address);
        assertThat(kept.at("/sequences/0/status").asString()).isEqualTo("ACTIVE");
        assertThat(kept.at("/messages/0/status").asString()).isEqualTo("SENT");
        assertThat(OffsetDateTime.parse(kept.at("/messages/0/queuedAt").asString()))
                .isNotNull();
        assertThat(kept.path("contacts")).hasSize(1);
        assertThat(kept.toString()).doesNotContain(somebody);
        UUID stranger = UUID.randomUUID();
        assertThat(new TestErasure(events, stranger).export(EXPORT, contact).path("contacts"))
                .isEmpty();
    }

    @Test
    void whoWasErasedHasNothingLeftToSee() {
        UUID contact = welcomed(address);
        new TestErasure(events, tenant).erase(ERASURE, contact);
        JsonNode kept = new TestErasure(events, tenant).export(EXPORT, contact);
        assertThat(kept.path("contacts")).isEmpty();
        assertThat(kept.path("suppressions")).isEmpty();
        assertThat(kept.toString()).doesNotContain(address, "Zephyrine");
    }

    /// CAMP-23
    @Test
    void whoOptedOutSeesThatTheAddressIsNotWrittenTo() {
        UUID contact = welcomed(address);
        client.post()
                .uri("/api/v1/suppressions")
                .header("Authorization", bearer)
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"email\":\"" + address + "\"}")
                .exchange()
                .expectStatus()
                .isCreated();
        JsonNode kept = new TestErasure(events, tenant).export(EXPORT, contact);
        assertThat(kept.at("/suppressions/0/email").asString()).isEqualTo(address);
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
