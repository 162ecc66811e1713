package io.doorstep.chatai.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.chatai.ChatTest;
import io.doorstep.chatai.PropertyStandIn;
import io.doorstep.testkit.Contracts;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// CHAT-07
class ContactIntegrationTests extends ChatTest {
    @Test
    void tellsOfAContactOnceWithTheHomeThatWasMeantAndTheWordsOfConsent() {
        var agency = anAgency();
        var visitor = agency.aVisitor();
        visitor.says("3 bedrooms under 500k");
        var answer = visitor.says(
                "I like the second one. Jane Doe, jane@example.com, 206-555-0143. I agree to receive marketing e-mails.");
        visitor.says("as I said: jane@example.com");

        assertThat(answer.text("reply.action")).isEqualTo("contact_captured");
        var event = events.awaitOne("contact.extracted", agency.id()).data();
        Contracts.assertMatches("contact.extracted", event);
        assertThat(event.get("conversationId").asString())
                .isEqualTo(visitor.conversation().toString());
        assertThat(event.get("email").asString()).isEqualTo("jane@example.com");
        assertThat(event.get("phone").asString()).isEqualTo("+12065550143");
        assertThat(event.at("/propertyIds/0").asString()).isEqualTo(PropertyStandIn.LAKE.toString());
        assertThat(event.at("/consent/marketing").asBoolean()).isTrue();
        assertThat(event.at("/consent/text").asString()).isEqualTo("I agree to receive marketing e-mails.");
        visitor.says("my other mail is jane@work.example.com");
        var both = events.await("contact.extracted", agency.id(), 2);
        assertThat(both).hasSize(2);
        assertThat(both.getLast().data().get("email").asString()).isEqualTo("jane@work.example.com");
        assertThat(both.getLast().data().get("phone").asString()).isEqualTo("+12065550143");
        Contracts.assertMatches(
                "message.received",
                events.awaitOne("message.received", agency.id()).data());
    }

    @Test
    void answersTheMessageThatLeftTheContactWithItsLead() {
        var agency = anAgency();
        var visitor = agency.aVisitor();
        var lead = UUID.randomUUID();
        var crm = CompletableFuture.runAsync(() -> {
            events.awaitOne("contact.extracted", agency.id());
            events.publish(
                    "leads", "lead.captured", agency.id(), lead, leadOf("lead.captured", lead, visitor.conversation()));
        });
        var answer = visitor.says("call me at 206-555-0143");
        crm.join();

        assertThat(answer.id("lead.id")).isEqualTo(lead);
        assertThat(visitor.seenByStaff().id("leadId")).isEqualTo(lead);
    }

    @Test
    void answersWithoutALeadWhenItDoesNotComeInTimeAndKnowsItLater() {
        var agency = anAgency();
        var visitor = agency.aVisitor();
        var lead = UUID.randomUUID();
        var answer = visitor.says("call me at 206-555-0143");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().has("lead")).isFalse();

        events.publish(
                "leads", "lead.captured", agency.id(), lead, leadOf("lead.captured", lead, visitor.conversation()));
        Awaitility.await().untilAsserted(() -> assertThat(visitor.seenByStaff().text("leadId"))
                .isEqualTo(lead.toString()));
        assertThat(visitor.says("thanks").id("lead.id")).isEqualTo(lead);
    }

    /// ANL-26
    @Test
    void whatAVisitorWritesIsToldWithTheLeadOnceThatIsKnown() {
        var agency = anAgency();
        var visitor = agency.aVisitor();
        var lead = UUID.randomUUID();
        visitor.says("hello");
        events.publish(
                "leads", "lead.captured", agency.id(), lead, leadOf("lead.captured", lead, visitor.conversation()));
        Awaitility.await().untilAsserted(() -> assertThat(visitor.seenByStaff().text("leadId"))
                .isEqualTo(lead.toString()));
        visitor.says("thanks");
        var written = events.await("message.received", agency.id(), 2);
        assertThat(written.getFirst().data().has("leadId")).isFalse();
        assertThat(written.getLast().data().get("leadId").asString()).isEqualTo(lead.toString());
        Contracts.assertMatches("message.received", written.getLast().data());
        assertThat(events.seen("message.sent", agency.id()))
                .allSatisfy(sent -> Contracts.assertMatches("message.sent", sent.data()));
    }

    @Test
    void knowsTheLeadOfSomebodyWhoAsksAgainInANewConversation() {
        var agency = anAgency();
        var visitor = agency.aVisitor();
        var lead = UUID.randomUUID();
        events.publish(
                "leads", "lead.updated", agency.id(), lead, leadOf("lead.updated", lead, visitor.conversation()));
        Awaitility.await().untilAsserted(() -> assertThat(visitor.seenByStaff().text("leadId"))
                .isEqualTo(lead.toString()));
    }

    @Test
    void takesTheContactThatTheChannelKnowsFromTheStart() {
        var agency = anAgency();
        agency.start(Map.of("channel", "website", "visitor", Map.of("name", "Jane Doe", "phone", "(206) 555-0143")));
        var event = events.awaitOne("contact.extracted", agency.id()).data();
        Contracts.assertMatches("contact.extracted", event);
        assertThat(event.get("name").asString()).isEqualTo("Jane Doe");
        assertThat(event.get("phone").asString()).isEqualTo("+12065550143");
    }

    private static ObjectNode leadOf(String type, UUID lead, UUID conversation) {
        var example = (ObjectNode) JsonMapper.shared().readTree(Contracts.example(type));
        return example.put("leadId", lead.toString()).put("conversationId", conversation.toString());
    }
}
