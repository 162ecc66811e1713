package io.doorstep.leadcrm.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.TestTokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

class CaptureIntegrationTests extends CrmTest {

    private static final UUID HOUSE = UUID.fromString("0199e3a0-1111-7222-8333-444455556666");

    /// LEAD-03, LEAD-01
    @Test
    void aFormBecomesALeadWithAScoreThatExplainsItself() {
        Business business = aBusiness();
        Answer captured = business.fillInForm(Map.of(
                "name", "Jane Doe",
                "email", " Jane@Example.com",
                "phone", "(206) 555-0143",
                "message", "May I visit on Sunday?",
                "propertyId", HOUSE,
                "utm", Map.of("campaign", "spring")));

        assertThat(captured.status()).isEqualTo(201);
        Answer lead = business.lead(captured.id());
        assertThat(lead.text("name")).isEqualTo("Jane Doe");
        assertThat(lead.text("emails.0")).isEqualTo("jane@example.com");
        assertThat(lead.text("phones.0")).isEqualTo("+12065550143");
        assertThat(lead.text("stage")).isEqualTo("NEW");
        assertThat(lead.text("source")).isEqualTo("website");
        assertThat(lead.text("campaign")).isEqualTo("spring");
        assertThat(lead.text("propertyIds.0")).isEqualTo(HOUSE.toString());
        assertThat(lead.body().at("/score/value").intValue()).isEqualTo(75);
        assertThat(lead.body().at("/score/factors").size()).isEqualTo(5);
        assertThat(lead.etag()).isNotBlank();
    }

    @Test
    void whatIsCapturedIsToldAsTheContractsSay() {
        Business business = aBusiness();
        UUID lead = business.fillInForm(Map.of(
                        "name",
                        "Jane",
                        "email",
                        "jane@example.com",
                        "consent",
                        Map.of("marketing", true, "text", "Yes")))
                .id();
        for (String type : List.of("lead.captured", "lead.scored", "consent.given")) {
            var event = events.awaitOne(type, business.id());
            Contracts.assertMatches(type, event.data());
            assertThat(event.data().get("leadId").stringValue()).isEqualTo(lead.toString());
        }
    }

    /// LEAD-34
    @Test
    void matchesAKnownPersonByEmailOrPhoneInsteadOfStoringTwice() {
        Business business = aBusiness();
        Answer first = business.fillInForm(Map.of("email", "jane@example.com", "phone", "206-555-0143"));
        Answer byEmail = business.fillInForm(Map.of("email", "JANE@EXAMPLE.COM", "message", "Any news?"));
        Answer byPhone = business.fillInForm(Map.of("phone", "+1 206 555 0143", "name", "Jane"));

        assertThat(byEmail.status()).isEqualTo(200);
        assertThat(byEmail.text("disposition")).isEqualTo("ALREADY_KNOWN");
        assertThat(byEmail.id()).isEqualTo(first.id());
        assertThat(byPhone.id()).isEqualTo(first.id());
        Answer lead = business.lead(first.id());
        assertThat(lead.body().get("enquiries").intValue()).isEqualTo(3);
        assertThat(lead.text("name")).isEqualTo("Jane");
        assertThat(lead.body().get("score").toString()).contains("CAME_BACK");
        Contracts.assertMatches(
                "lead.updated", events.awaitOne("lead.updated", business.id()).data());
    }

    /// LEAD-34
    @Test
    void contactsOfTwoPeopleInOneEnquiryGoToTheOlderAndMakeADuplicateCandidate() {
        Business business = aBusiness();
        UUID older = business.fillInForm(Map.of("name", "Jane", "email", "jane@example.com"))
                .id();
        UUID newer = business.fillInForm(Map.of("name", "J. Doe", "phone", "206-555-0143"))
                .id();
        Answer both = business.fillInForm(Map.of("email", "jane@example.com", "phone", "206-555-0143"));

        assertThat(both.id()).isEqualTo(older);
        Answer candidates = business.get("/api/v1/people/duplicates?minScore=80");
        assertThat(candidates.items()).hasSize(1);
        assertThat(candidates.items().get(0).at("/a/id").stringValue())
                .isEqualTo(business.lead(older).text("personId"));
        assertThat(candidates.items().get(0).at("/b/id").stringValue())
                .isEqualTo(business.lead(newer).text("personId"));
        assertThat(business.get("/api/v1/people/duplicates?minScore=95").items())
                .isEmpty();
    }

    @Test
    void whoeverAsksAgainAfterTheLeadWasClosedBeginsANewOne() {
        Business business = aBusiness();
        UUID first = business.fillInForm(Map.of("email", "jane@example.com")).id();
        assertThat(business.change(first, Map.of("stage", "LOST")).status()).isEqualTo(200);
        Answer second = business.fillInForm(Map.of("email", "jane@example.com"));
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.id()).isNotEqualTo(first);
        assertThat(business.lead(second.id()).text("personId"))
                .isEqualTo(business.lead(first).text("personId"));
    }

    /// LEAD-01
    @Test
    void aProgramCapturesWithTagsAndASourceOfItsOwn() {
        Business business = aBusiness();
        Answer captured = business.post(
                "/api/v1/leads",
                Map.of("phone", "0803 123 4567", "country", "NG", "source", "Zillow Portal", "tags", List.of("vip")));
        assertThat(captured.status()).isEqualTo(201);
        Answer lead = business.lead(captured.id());
        assertThat(lead.text("phones.0")).isEqualTo("+2348031234567");
        assertThat(lead.text("source")).isEqualTo("zillow-portal");
        assertThat(lead.text("tags.0")).isEqualTo("vip");
    }

    /// LEAD-02
    @Test
    void whatAVisitorLeavesInAChatBecomesALead() {
        Business business = aBusiness();
        events.publish(
                "conversations",
                "contact.extracted",
                business.id(),
                UUID.randomUUID(),
                Contracts.example("contact.extracted"));
        var captured = events.awaitOne("lead.captured", business.id()).data();
        Contracts.assertMatches("lead.captured", captured);
        assertThat(captured.get("source").stringValue()).isEqualTo("chat");
        assertThat(captured.get("conversationId").stringValue()).isNotBlank();
    }

    /// LEAD-02
    @Test
    void moreOutOfTheSameChatBelongsToTheSamePersonAndIsNoOtherEnquiry() {
        Business business = aBusiness();
        UUID conversation = UUID.randomUUID();
        said(business, conversation, "phone", "+12065550143");
        UUID lead = UUID.fromString(events.awaitOne("lead.captured", business.id())
                .data()
                .get("leadId")
                .stringValue());
        said(business, conversation, "email", "jane@example.com");
        var updated = events.awaitOne("lead.updated", business.id()).data();
        assertThat(updated.get("conversationId").stringValue()).isEqualTo(conversation.toString());
        Answer found = business.lead(lead);
        assertThat(found.text("emails.0")).isEqualTo("jane@example.com");
        assertThat(found.text("phones.0")).isEqualTo("+12065550143");
        assertThat(found.body().get("enquiries").intValue()).isEqualTo(1);
    }

    @Test
    void localNumbersAreDialledWhereTheBusinessIs() {
        Business business = aBusiness();
        events.publish(
                "organizations",
                "organization.registered",
                business.id(),
                business.id(),
                Map.of("organizationId", business.id(), "locale", "en-NG", "timezone", "Africa/Lagos"));
        Awaitility.await().untilAsserted(() -> {
            business.fillInForm(Map.of("phone", "0803 123 4567"));
            assertThat(business.get("/api/v1/leads?q=%2B2348031234567").items()).hasSize(1);
        });
    }

    /// LEAD-36
    @Test
    void unusableContactsAreKeptAndCanBeMended() {
        Business business = aBusiness();
        Answer kept = business.fillInForm(Map.of("name", "Jane", "email", "jane(at)example", "message", "Hello"));
        assertThat(kept.status()).isEqualTo(202);
        assertThat(kept.text("disposition")).isEqualTo("QUARANTINED");
        assertThat(kept.text("reason")).isEqualTo("EMAIL_UNREADABLE");
        assertThat(business.fillInForm(Map.of("name", "Nobody")).text("reason")).isEqualTo("NO_CONTACT_GIVEN");

        Answer waiting = business.get("/api/v1/leads/quarantine?limit=1");
        assertThat(waiting.items()).hasSize(1);
        Answer rest = business.get("/api/v1/leads/quarantine?limit=1&cursor=" + waiting.text("nextCursor"));
        assertThat(rest.items().get(0).get("email").stringValue()).isEqualTo("jane(at)example");

        String path = "/api/v1/leads/quarantine/" + kept.text("quarantineId");
        assertThat(business.post(path + "/mend", Map.of("email", "still nothing"))
                        .status())
                .isEqualTo(422);
        Answer mended = business.post(path + "/mend", Map.of("email", "jane@example.com"));
        assertThat(mended.status()).isEqualTo(201);
        assertThat(business.lead(mended.id()).text("message")).isEqualTo("Hello");
        assertThat(business.post(path + "/mend", Map.of("email", "jane@example.com"))
                        .status())
                .isEqualTo(404);
    }

    /// LEAD-36
    @Test
    void halfAContactIsEnoughAndTheOtherHalfIsKeptAsWritten() {
        Business business = aBusiness();
        Answer captured = business.fillInForm(Map.of("email", "206-555-0143", "phone", "ask my wife"));
        assertThat(captured.status()).isEqualTo(201);
        Answer lead = business.lead(captured.id());
        assertThat(lead.text("phones.0")).isEqualTo("+12065550143");
        assertThat(lead.text("unreadableContacts.0")).isEqualTo("ask my wife");
    }

    @Test
    void anAnonymousVisitorMayOnlyFillInForms() {
        Business business = aBusiness();
        String visitor = TestTokens.anonymous(business.id()).bearer();
        assertThat(business.callAs(visitor, HttpMethod.GET, "/api/v1/leads", null)
                        .status())
                .isEqualTo(403);
        assertThat(business.callAs(visitor, HttpMethod.POST, "/api/v1/leads", Map.of("email", "a@b.example"))
                        .status())
                .isEqualTo(403);
    }

    private void said(Business business, UUID conversation, String field, String value) {
        events.publish(
                "conversations",
                "contact.extracted",
                business.id(),
                conversation,
                Map.of("conversationId", conversation, field, value, "propertyIds", List.of()));
    }
}
