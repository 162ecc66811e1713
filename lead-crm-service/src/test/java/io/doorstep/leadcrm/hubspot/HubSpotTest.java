package io.doorstep.leadcrm.hubspot;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import java.net.URI;
import java.util.Map;
import org.awaitility.Awaitility;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The service beside HubSpot's stand-in.
abstract class HubSpotTest extends CrmTest {

    static final HubSpotStandIn HUBSPOT = new HubSpotStandIn();

    @DynamicPropertySource
    static void standIn(DynamicPropertyRegistry properties) {
        properties.add("doorstep.hubspot.api", HUBSPOT::url);
    }

    /// A business whose account at HubSpot is connected.
    Linked aLinkedBusiness() {
        Linked linked = aBusinessWithAnAccount();
        assertThat(linked.completes(linked.begun()).status()).isEqualTo(200);
        return linked;
    }

    Linked aBusinessWithAnAccount() {
        return new Linked(aBusiness());
    }

    int hook(Linked linked, String body, String secret, long timestamp) {
        URI address = URI.create(linked.begun().text("webhookUrl"));
        String signature = StandInSignature.of(secret, address.toString(), body, timestamp);
        return client.post()
                .uri(URI.create(address.getPath()))
                .header("X-HubSpot-Signature-v3", signature)
                .header("X-HubSpot-Request-Timestamp", Long.toString(timestamp))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectBody()
                .returnResult()
                .getStatus()
                .value();
    }

    void tell(Linked linked, String contact) {
        assertThat(hook(linked, linked.event(contact), linked.account().secret, clock.millis()))
                .isEqualTo(204);
    }

    /// A business with its account.
    final class Linked {

        private final Business business;
        private final String clientId;
        private final Answer begun;

        private Linked(Business business) {
            this.business = business;
            this.clientId = business.id().toString();
            this.begun = business.post(
                    "/api/v1/crm-connections",
                    Map.of("provider", "hubspot", "clientId", clientId, "clientSecret", account().secret));
            assertThat(begun.status()).as(begun.body().toString()).isEqualTo(201);
        }

        Business business() {
            return business;
        }

        Answer begun() {
            return begun;
        }

        HubSpotStandIn.Account account() {
            return HUBSPOT.account(clientId);
        }

        String path() {
            return "/api/v1/crm-connections/" + begun.id();
        }

        Answer completes(Answer asked) {
            String query = URI.create(asked.text("consentUrl")).getQuery();
            String state = query.substring(query.indexOf("state=") + "state=".length());
            return business.post(path() + "/authorize", Map.of("code", account().code, "state", state));
        }

        String event(String contact) {
            return """
                    [{"eventId": 1, "subscriptionType": "contact.propertyChange", "portalId": %d, "objectId": %s,
                      "propertyName": "firstname", "changeSource": "CRM_UI", "occurredAt": 1, "attemptNumber": 0}]""".formatted(account().hubId, contact);
        }

        HubSpotStandIn.Contact awaitContact(String email) {
            Awaitility.await().untilAsserted(() -> assertThat(account().byEmail(email))
                    .as(() -> business.get(path() + "/records").body().toString())
                    .isNotNull());
            awaitQuiet();
            return account().byEmail(email);
        }

        /// Everything that was marked is dealt with.
        void awaitQuiet() {
            Awaitility.await().untilAsserted(() -> assertThat(
                            business.get(path() + "/records").items().findValuesAsString("status"))
                    .isNotEmpty()
                    .doesNotContain("WAITING"));
        }
    }
}
