package io.doorstep.chatai.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.chatai.ChatTest;
import io.doorstep.chatai.PropertyStandIn;
import io.doorstep.testkit.Contracts;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// PROP-32
class AboutHomeIntegrationTests extends ChatTest {
    private static final UUID ELM = PropertyStandIn.ELM;

    @Test
    void beginsWithTheHomeAndAnswersFromItsData() {
        var agency = anAgency();
        var started = agency.start(Map.of("channel", "website", "propertyId", ELM));
        var visitor = agency.aVisitorOf(ELM);

        assertThat(started.status()).isEqualTo(201);
        assertThat(started.text("messages.0.text")).endsWith("«Craftsman on Elm Street»: ask me anything about it.");
        assertThat(started.id("messages.0.citations.0.id")).isEqualTo(ELM);
        assertThat(started.text("messages.0.citations.0.picture")).startsWith("/media/");
        assertThat(visitor.says("how many bedrooms does it have?").text("reply.text"))
                .isEqualTo("«Craftsman on Elm Street» has 3 bedrooms.");
        assertThat(visitor.says("was the kitchen renovated?").text("reply.text"))
                .contains("«The kitchen was renovated in 2019.»");
        assertThat(visitor.says("is there a pool?").text("reply.text"))
                .startsWith("I don't know that of this home")
                .endsWith("Shall I ask an agent of Evergreen <Homes>?");
        assertThat(visitor.says("yes").text("reply.action")).isEqualTo("handoff");
    }

    @Test
    void remembersTheHomeForStaffAlsoWhenTheTalkHasMovedOffIt() {
        var visitor = anAgency().aVisitorOf(ELM);
        visitor.says("show me 4 bedroom houses in Kirkland");
        assertThat(visitor.seenByStaff().id("propertyId")).isEqualTo(ELM);
        assertThat(visitor.says("how much is the second one?").id("reply.citations.0.id"))
                .isEqualTo(PropertyStandIn.LAKE);
        assertThat(visitor.says("back to the house").id("reply.citations.0.id")).isEqualTo(ELM);
    }

    @Test
    void aLeadFromItCarriesTheHome() {
        var agency = anAgency();
        var visitor = agency.aVisitorOf(ELM);
        visitor.says("I'm Jane Doe, call me at 206-555-0143");
        var event = events.awaitOne("contact.extracted", agency.id()).data();
        Contracts.assertMatches("contact.extracted", event);
        assertThat(event.at("/propertyIds/0").asString()).isEqualTo(ELM.toString());
    }

    @Test
    void aContactThatIsKnownFromTheStartCarriesTheHomeToo() {
        var agency = anAgency();
        agency.start(Map.of("channel", "website", "propertyId", ELM, "visitor", Map.of("email", "jane@example.com")));
        var event = events.awaitOne("contact.extracted", agency.id()).data();
        assertThat(event.at("/propertyIds/0").asString()).isEqualTo(ELM.toString());
    }

    @Test
    void aHomeThatIsNotOnOfferOpensNoConversation() {
        var refused = anAgency().start(Map.of("channel", "website", "propertyId", UUID.randomUUID()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("unknown_property");
    }

    @Test
    void aHomeOfAnotherBusinessIsAsUnknownAsOneThatDoesNotExist() {
        var one = anAgency();
        var other = anAgency();
        PROPERTY.knowsOnly(one.id());

        assertThat(one.start(Map.of("channel", "website", "propertyId", ELM)).status())
                .isEqualTo(201);
        var refused = other.start(Map.of("channel", "website", "propertyId", ELM));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.raw()).doesNotContain("Elm Street");
    }

    @Test
    void asksToComeAgainWhenThePropertyCannotBeLookedAt() {
        var agency = anAgency();
        PROPERTY.isDown();
        var refused = agency.start(Map.of("channel", "website", "propertyId", ELM));
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.text("code")).isEqualTo("listings_unavailable");
        assertThat(agency.start(Map.of("channel", "website")).status()).isEqualTo(201);
    }

    @Test
    void aHomeThatIsUnknownNeverOpensTheBreakerForTheOthers() {
        var agency = anAgency();
        for (int i = 0; i < 8; i++) {
            agency.start(Map.of("channel", "website", "propertyId", UUID.randomUUID()));
        }
        assertThat(agency.start(Map.of("channel", "website", "propertyId", ELM)).status())
                .isEqualTo(201);
    }
}
