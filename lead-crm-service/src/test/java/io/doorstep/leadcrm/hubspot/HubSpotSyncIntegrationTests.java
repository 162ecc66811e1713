package io.doorstep.leadcrm.hubspot;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class HubSpotSyncIntegrationTests extends HubSpotTest {

    /// PCRM-04, PCRM-07
    @Test
    void aLeadBecomesAContactAtHubSpot() {
        Linked linked = aLinkedBusiness();
        linked.business().fillInForm(Map.of("name", "Jane Doe", "email", "jane@example.com", "phone", "+12065550143"));
        HubSpotStandIn.Contact contact = linked.awaitContact("jane@example.com");
        assertThat(contact.get("firstname")).isEqualTo("Jane");
        assertThat(contact.get("lastname")).isEqualTo("Doe");
        assertThat(contact.get("phone")).isEqualTo("+12065550143");
        JsonNode record =
                linked.business().get(linked.path() + "/records").items().get(0);
        assertThat(record.get("status").stringValue()).isEqualTo("IN_SYNC");
        assertThat(record.get("contactId").stringValue()).isEqualTo(contact.id);
    }

    /// CMP-02
    @Test
    void whoDoesNotWantToBeHandedOnStaysAsTheyAreAtHubSpot() {
        Linked linked = aLinkedBusiness();
        UUID person = aSyncedPerson(linked);
        Business business = linked.business();
        business.post(
                "/api/v1/people/" + person + "/consents",
                Map.of("act", "objected", "purpose", "sharing", "channel", "all", "source", "letter"));
        rename(business, person, "Jane", "Secret");
        business.fillInForm(Map.of("name", "Rose Roe", "email", "rose@example.com"));
        Awaitility.await().until(() -> linked.account().byEmail("rose@example.com") != null);
        assertThat(linked.account().byEmail("jane@example.com").get("lastname")).isNotEqualTo("Secret");

        business.post(
                "/api/v1/people/" + person + "/consents",
                Map.of(
                        "act", "given",
                        "purpose", "sharing",
                        "channel", "all",
                        "source", "letter",
                        "text", "You may hand it on."));
        rename(business, person, "Jane", "Open");
        Awaitility.await().until(() -> "Open"
                .equals(linked.account().byEmail("jane@example.com").get("lastname")));
    }

    /// PCRM-07
    @Test
    void whoWasKnownBeforeTheConnectionIsSentToo() {
        Linked linked = aBusinessWithAnAccount();
        linked.business().fillInForm(Map.of("name", "Jane Doe", "email", "jane@example.com"));
        assertThat(linked.completes(linked.begun()).status()).isEqualTo(200);
        assertThat(linked.awaitContact("jane@example.com").get("firstname")).isEqualTo("Jane");
    }

    /// PCRM-07
    @Test
    void aContactOfHubSpotsBecomesALeadHere() {
        Linked linked = aLinkedBusiness();
        linked.account()
                .add("501")
                .set("email", "ana@example.com", Instant.now())
                .set("firstname", "Ana María", Instant.now())
                .set("lastname", "López García", Instant.now());
        tell(linked, "501");
        Awaitility.await()
                .until(() -> linked.business().get("/api/v1/leads").items().size() == 1);
        JsonNode lead = linked.business().get("/api/v1/leads").items().get(0);
        assertThat(lead.get("source").stringValue()).isEqualTo("hubspot");
        assertThat(lead.get("name").stringValue()).isEqualTo("Ana María López García");
        linked.awaitQuiet();
        assertThat(linked.account().upserts).isEmpty();
        assertThat(linked.business().get(linked.path() + "/conflicts").items()).isEmpty();
    }

    /// PCRM-07
    @Test
    void whatIsChangedAtHubSpotChangesHereAndIsNotSentBack() {
        Linked linked = aLinkedBusiness();
        UUID person = aSyncedPerson(linked);
        HubSpotStandIn.Contact contact = linked.account().byEmail("jane@example.com");
        contact.set("lastname", "Roe", Instant.now());
        int sent = linked.account().upserts.size();
        tell(linked, contact.id);
        tell(linked, contact.id);
        Awaitility.await().until(() -> linked.business()
                .get("/api/v1/people/" + person)
                .text("name")
                .equals("Jane Roe"));
        linked.awaitQuiet();
        assertThat(linked.account().upserts).hasSize(sent);
    }

    /// PCRM-07
    @Test
    void whatIsChangedHereChangesAtHubSpotAndItsEchoChangesNothing() {
        Linked linked = aLinkedBusiness();
        UUID person = aSyncedPerson(linked);
        rename(linked.business(), person, "Janet", "Doe");
        HubSpotStandIn.Contact contact = linked.account().byEmail("jane@example.com");
        Awaitility.await().until(() -> "Janet".equals(contact.get("firstname")));
        linked.awaitQuiet();
        int sent = linked.account().upserts.size();
        tell(linked, contact.id);
        linked.awaitQuiet();
        assertThat(linked.account().upserts).hasSize(sent);
        assertThat(linked.business().get("/api/v1/people/" + person).text("name"))
                .isEqualTo("Janet Doe");
    }

    @Test
    void whatIsChangedOnBothSidesFollowsTheRuleAndBothValuesAreKept() {
        Linked linked = aLinkedBusiness();
        UUID person = aSyncedPerson(linked);
        Answer connection = linked.business().get(linked.path());
        assertThat(linked.business()
                        .patch(linked.path(), connection.etag(), Map.of("winner", "DOORSTEP"))
                        .text("winner"))
                .isEqualTo("DOORSTEP");
        HubSpotStandIn.Contact contact = linked.account().byEmail("jane@example.com");
        contact.set("firstname", "Joan", Instant.now().plusSeconds(60));
        rename(linked.business(), person, "Janet", "Doe");
        Awaitility.await().until(() -> "Janet".equals(contact.get("firstname")));
        JsonNode conflict =
                linked.business().get(linked.path() + "/conflicts").items().get(0);
        assertThat(conflict.get("field").stringValue()).isEqualTo("GIVEN_NAME");
        assertThat(conflict.get("here").stringValue()).isEqualTo("Janet");
        assertThat(conflict.get("there").stringValue()).isEqualTo("Joan");
        assertThat(conflict.get("kept").stringValue()).isEqualTo("DOORSTEP");
    }

    /// PCRM-06
    @Test
    void aWebhookThatIsNotHubSpotsOrTooOldChangesNothing() {
        Linked linked = aLinkedBusiness();
        Linked other = aLinkedBusiness();
        String event = linked.event("501");
        long now = clock.millis();
        assertThat(hook(linked, event, "wrong", now)).isEqualTo(401);
        assertThat(hook(linked, event, linked.account().secret, now - 301_000)).isEqualTo(401);
        assertThat(hook(linked, "no list", linked.account().secret, now)).isEqualTo(400);
        assertThat(hook(linked, other.event("501"), linked.account().secret, now))
                .isEqualTo(204);
        assertThat(client.post()
                        .uri("/hooks/hubspot/bm9ib2R5")
                        .exchange()
                        .expectBody()
                        .returnResult()
                        .getStatus()
                        .is4xxClientError())
                .isTrue();
        assertThat(linked.business().get(linked.path() + "/records").items()).isEmpty();
        assertThat(other.business().get(other.path() + "/records").items()).isEmpty();
    }

    @Test
    void whoIsDeletedAtHubSpotStaysHereAndIsNotMadeThereAnew() {
        Linked linked = aLinkedBusiness();
        UUID person = aSyncedPerson(linked);
        HubSpotStandIn.Contact contact = linked.account().byEmail("jane@example.com");
        linked.account().contacts.clear();
        tell(linked, contact.id);
        Awaitility.await().until(() -> !linked.business()
                .get(linked.path() + "/records?status=GONE")
                .items()
                .isEmpty());
        rename(linked.business(), person, "Janet", "Doe");
        linked.awaitQuiet();
        assertThat(linked.account().contacts).isEmpty();
        assertThat(linked.business().get("/api/v1/people/" + person).text("name"))
                .isEqualTo("Janet Doe");
    }

    @Test
    void whenWeAskTooMuchWeRestAsLongAsHubSpotSaysAndGoOn() {
        Linked linked = aLinkedBusiness();
        linked.account().limited.set(1);
        linked.business().fillInForm(Map.of("name", "Jane Doe", "email", "jane@example.com"));
        Awaitility.await().until(() -> linked.account().limited.get() == 0);
        Awaitility.await().until(() -> linked.business()
                .post(linked.path() + "/test", Map.of())
                .text("reason")
                .contains("rest"));
        clock.advance(Duration.ofSeconds(11));
        linked.awaitContact("jane@example.com");
    }

    @Test
    void oneContactThatIsRefusedHoldsUpNoOther() {
        Linked linked = aLinkedBusiness();
        linked.account().refusedWhole.add("asker3@example.com");
        linked.account().refusedAlone.add("asker5@example.com");
        linked.account().limited.set(1);
        IntStream.range(0, 12).forEach(i -> linked.business()
                .fillInForm(Map.of("name", "Asker Number" + i, "email", "asker" + i + "@example.com")));
        Awaitility.await()
                .until(() -> linked.business()
                                .get(linked.path() + "/records")
                                .items()
                                .size()
                        == 12);
        clock.advance(Duration.ofSeconds(11));
        linked.awaitQuiet();
        assertThat(linked.account().contacts).hasSize(10);
        JsonNode failed =
                linked.business().get(linked.path() + "/records?status=FAILED").items();
        assertThat(failed.valueStream().map(record -> record.get("trouble").stringValue()))
                .containsExactlyInAnyOrder(
                        "Property values were not valid: email (400)", "This contact is blocked (207)");

        linked.account().refusedWhole.clear();
        linked.account().refusedAlone.clear();
        failed.forEach(record -> assertThat(linked.business()
                        .post(linked.path() + "/records/" + record.get("id").stringValue() + "/retry", Map.of())
                        .status())
                .isEqualTo(202));
        linked.awaitQuiet();
        assertThat(linked.account().contacts).hasSize(12);
    }

    private static UUID aSyncedPerson(Linked linked) {
        Answer lead = linked.business().fillInForm(Map.of("name", "Jane Doe", "email", "jane@example.com"));
        linked.awaitContact("jane@example.com");
        return UUID.fromString(linked.business().lead(lead.id()).text("personId"));
    }

    private static void rename(Business business, UUID person, String given, String family) {
        String path = "/api/v1/people/" + person;
        assertThat(business.patch(path, business.get(path).etag(), Map.of("givenName", given, "familyName", family))
                        .status())
                .isEqualTo(200);
    }
}
