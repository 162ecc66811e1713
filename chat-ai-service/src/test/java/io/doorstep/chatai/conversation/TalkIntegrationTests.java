package io.doorstep.chatai.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.chatai.ChatTest;
import io.doorstep.chatai.PropertyStandIn;
import io.doorstep.testkit.Contracts;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TalkIntegrationTests extends ChatTest {
    /// CHAT-08
    @Test
    void beginsWithAGreetingThatSaysThatAnAiSpeaks() {
        var agency = anAgency();
        var started = agency.start(Map.of("channel", "website"));

        assertThat(started.status()).isEqualTo(201);
        assertThat(started.text("token")).isNotBlank();
        assertThat(started.text("messages.0.text"))
                .startsWith("Welcome to Evergreen!")
                .contains("AI assistant");
        assertThat(started.text("messages.0.authorName")).isEqualTo("Ivy");
        Contracts.assertMatches(
                "conversation.started",
                events.awaitOne("conversation.started", agency.id()).data());
        Contracts.assertMatches(
                "message.sent", events.awaitOne("message.sent", agency.id()).data());
    }

    /// CHAT-05, CHAT-06
    @Test
    void answersFromTheListingsThatPropertyServiceFindsAndCitesThem() {
        var visitor = anAgency().aVisitor();
        var answer = visitor.says("3 bed house under 500k with a garage in Seattle");

        assertThat(answer.text("reply.action")).isEqualTo("listings");
        assertThat(answer.text("reply.text"))
                .startsWith("Happy to help!")
                .contains("Craftsman on Elm Street", "$450,000");
        assertThat(answer.text("reply.citations.0.type")).isEqualTo("property");
        assertThat(answer.id("reply.citations.0.id")).isEqualTo(PropertyStandIn.ELM);
        var asked = PROPERTY.askedWith("maxPrice", "50000000").getFirst();
        assertThat(asked.queryParameter("minBedrooms").firstValue()).isEqualTo("3");
        assertThat(asked.queryParameter("q").firstValue()).isEqualTo("with garage in Seattle");
        assertThat(asked.getHeader("Authorization")).startsWith("Bearer ");
    }

    /// PROP-17
    @Test
    void saysWhyEachHomeFitsAndGivesACardItsPictureAndPrice() {
        var answer = anAgency().aVisitor().says("3 bed house under 500k with a garage in Seattle");

        assertThat(answer.text("reply.text"))
                .contains("Fits: 3 bedrooms, garage")
                .contains("Fits: 4 bedrooms, 0.4 km away")
                .doesNotContain("450,000 USD");
        assertThat(answer.text("reply.citations.0.picture")).startsWith("/media/");
        assertThat(answer.text("reply.citations.0.price.amount")).isEqualTo("45000000");
        assertThat(answer.body().at("/reply/citations/1").has("picture")).isFalse();
    }

    /// CHAT-05
    @Test
    void keepsTheThreadOfTheTalkBetweenRequests() {
        var visitor = anAgency().aVisitor();
        visitor.says("3 bedrooms under 500k");
        var second = visitor.says("how big is the second one?");
        var year = visitor.says("when was it built?");

        assertThat(second.id("reply.citations.0.id")).isEqualTo(PropertyStandIn.LAKE);
        assertThat(year.text("reply.text")).contains("1998");
    }

    /// CHAT-09
    @Test
    void keepsAllThatWasSaidInItsOrder() {
        var visitor = anAgency().aVisitor();
        visitor.says("hello");
        visitor.says("3 bedrooms");

        var history = visitor.history().body().get("items");
        assertThat(history.valueStream().map(said -> said.get("author").asString()))
                .containsExactly("assistant", "visitor", "assistant", "visitor", "assistant");
        assertThat(history.valueStream().map(said -> said.get("position").asInt()))
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(history.get(4).at("/citations/0/id").asString()).isEqualTo(PropertyStandIn.ELM.toString());
    }

    @Test
    void takesTheSameMessageOnceHoweverOftenItIsSent() {
        var visitor = anAgency().aVisitor();
        var key = UUID.randomUUID().toString();
        var first = visitor.says("3 bedrooms", "Idempotency-Key", key);
        var again = visitor.says("3 bedrooms", "Idempotency-Key", key);
        var other = visitor.says("4 bedrooms", "Idempotency-Key", key);

        assertThat(again.id("reply.id")).isEqualTo(first.id("reply.id"));
        assertThat(again.headers().getFirst("Idempotency-Replayed")).isEqualTo("true");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text("code")).isEqualTo("idempotency_key_reused");
        assertThat(visitor.history().body().get("items").size()).isEqualTo(3);
    }

    @Test
    void saysSoWhenTheListingsCannotBeLookedAtAndStillTakesTheContact() {
        var agency = anAgency();
        var visitor = agency.aVisitor();
        PROPERTY.isDown();
        var answer = visitor.says("3 bedrooms under 500k");
        var contact = visitor.says("4 bedrooms instead, call me at 206-555-0143");

        assertThat(answer.text("reply.action")).isEqualTo("unavailable");
        assertThat(answer.text("reply.text")).contains("I can't look at the listings right now");
        assertThat(answer.body().at("/reply/citations").size()).isZero();
        assertThat(contact.text("reply.action")).isEqualTo("contact_captured");
        assertThat(events.awaitOne("contact.extracted", agency.id())
                        .data()
                        .get("phone")
                        .asString())
                .isEqualTo("+12065550143");
    }

    @Test
    void saysSoWhenTheHomesFoundComeOnlyNearTheWish() {
        var visitor = anAgency().aVisitor();
        PROPERTY.relaxesThePlace();
        assertThat(visitor.says("3 bedrooms in Atlantis").text("reply.text"))
                .contains("nothing for all of that", "I gave up «Atlantis»", "The nearest:");
    }

    @Test
    void neverOffersAHomeThatWasNotFound() {
        var visitor = anAgency().aVisitor();
        PROPERTY.findsNothing();
        var answer = visitor.says("a castle with 12 bedrooms");
        assertThat(answer.text("reply.action")).isEqualTo("ask");
        assertThat(answer.body().at("/reply/citations").size()).isZero();
    }

    @Test
    void refusesWhatIsNotAMessage() {
        var visitor = anAgency().aVisitor();
        assertThat(visitor.says(" ").status()).isEqualTo(422);
        assertThat(visitor.says("x".repeat(4001)).status()).isEqualTo(422);
    }
}
