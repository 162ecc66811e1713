package io.doorstep.leadcrm.consent;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import io.doorstep.testkit.Contracts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

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

    @Test
    void aLongLedgerIsReadPageByPageTheNewestFirst() {
        Business business = aBusiness();
        agree(business, "First");
        agree(business, "Second");
        String consents = "/api/v1/people/" + agree(business, "Third") + "/consents?limit=2";
        Answer first = business.get(consents);
        Answer second = business.get(consents + "&cursor=" + first.text("nextCursor"));
        assertThat(texts(first)).containsExactly("Third", "Second");
        assertThat(texts(second)).containsExactly("First");
        assertThat(second.body().has("nextCursor")).isFalse();
    }

    @Test
    void entriesOfTheSameMomentAreReadOnceEach() {
        clock.set(clock.instant());
        Business business = aBusiness();
        agree(business, "First");
        agree(business, "Second");
        String consents = "/api/v1/people/" + agree(business, "Third") + "/consents?limit=1";
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = business.get(consents + cursor);
            seen.addAll(texts(page));
            cursor = page.body().has("nextCursor") ? "&cursor=" + page.text("nextCursor") : "";
        } while (!cursor.isEmpty());
        assertThat(seen).containsExactlyInAnyOrder("First", "Second", "Third");
    }

    private static String agree(Business business) {
        return agree(business, TEXT);
    }

    private static String agree(Business business, String text) {
        UUID lead = business.fillInForm(
                        Map.of("email", "jane@example.com", "consent", Map.of("marketing", true, "text", text)))
                .id();
        return business.lead(lead).text("personId");
    }

    private static List<String> texts(Answer page) {
        return page.items()
                .valueStream()
                .map(consent -> consent.get("text"))
                .map(JsonNode::stringValue)
                .toList();
    }
}
