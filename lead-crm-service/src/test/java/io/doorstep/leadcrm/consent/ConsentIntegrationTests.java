package io.doorstep.leadcrm.consent;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import io.doorstep.testkit.Contracts;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// LEAD-44
class ConsentIntegrationTests extends CrmTest {

    private static final String TEXT = "I agree to receive marketing e-mails.";

    @Test
    void aConsentIsKeptWithItsTextTimeAddressAndSource() {
        Business business = aBusiness();
        Answer consents = business.get("/api/v1/people/" + agree(business) + "/consents");
        var consent = consents.items().get(0);
        assertThat(consent.get("given").booleanValue()).isTrue();
        assertThat(consent.get("text").stringValue()).isEqualTo(TEXT);
        assertThat(consent.get("source").stringValue()).isEqualTo("website");
        assertThat(consent.get("ipAddress").stringValue()).isNotBlank();
        assertThat(consent.has("userAgent")).isTrue();
        assertThat(consent.has("recordedAt")).isTrue();
        Contracts.assertMatches(
                "consent.given", events.awaitOne("consent.given", business.id()).data());
    }

    @Test
    void aBoxThatWasNotTickedTakesNothingBack() {
        Business business = aBusiness();
        String person = agree(business);
        business.fillInForm(Map.of("email", "jane@example.com", "consent", Map.of("marketing", false, "text", TEXT)));
        assertThat(business.get("/api/v1/people/" + person + "/consents").items())
                .hasSize(1);
    }

    @Test
    void whoeverUnsubscribesHasWithdrawn() {
        Business business = aBusiness();
        String person = agree(business);
        events.publish(
                "messages",
                "contact.unsubscribed",
                business.id(),
                UUID.randomUUID(),
                Contracts.example("contact.unsubscribed")
                        .replaceAll("\"email\": *\"[^\"]*\"", "\"email\": \"Jane@Example.com\"")
                        .replaceAll("\"occurredAt\": *\"[^\"]*\"", "\"occurredAt\": \"" + clock.instant() + "\""));
        var withdrawn = events.awaitOne("consent.withdrawn", business.id()).data();
        Contracts.assertMatches("consent.withdrawn", withdrawn);
        assertThat(withdrawn.get("personId").stringValue()).isEqualTo(person);
        Answer consents = business.get("/api/v1/people/" + person + "/consents");
        assertThat(consents.items()).hasSize(2);
        assertThat(consents.items().get(0).get("given").booleanValue()).isFalse();
    }

    private static String agree(Business business) {
        UUID lead = business.fillInForm(
                        Map.of("email", "jane@example.com", "consent", Map.of("marketing", true, "text", TEXT)))
                .id();
        return business.lead(lead).text("personId");
    }
}
