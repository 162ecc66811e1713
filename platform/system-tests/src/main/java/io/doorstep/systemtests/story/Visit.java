package io.doorstep.systemtests.story;

import io.doorstep.systemtests.platform.Answer;
import io.doorstep.systemtests.platform.Api;
import io.doorstep.systemtests.platform.Business;
import io.doorstep.systemtests.platform.Installation;
import io.doorstep.systemtests.platform.Patience;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.JsonNode;

/// A visitor asks in the chat on the business's site, and leaves a way to be reached.
final class Visit {

    private final Narrator narrator;
    private final Business business;
    private final Api visitor;
    private final String email = "vera-" + UUID.randomUUID().toString().substring(0, 8) + "@example.com";
    private Api talk;
    private String conversation = "";

    Visit(Installation installation, Narrator narrator, Business business) {
        this.narrator = narrator;
        this.business = business;
        this.visitor = Api.at(installation.gateway());
        this.talk = visitor;
    }

    String email() {
        return email;
    }

    void ask() {
        narrator.tell("A visitor opens the chat page", () -> {
            Answer page = Patience.await(
                    "the chat page", Duration.ofSeconds(15), () -> Optional.of(visitor.get("/chat/" + business.slug()))
                            .filter(answer -> answer.status() == 200));
            JsonNode started = visitor.post(
                            "/api/v1/public/" + business.slug() + "/conversations", Map.of("channel", "website"))
                    .expect(201)
                    .json();
            conversation = started.path("id").asString();
            talk = visitor.as(started.path("token").asString());
            return page.text().length() + " bytes of page; conversation " + conversation;
        });
        narrator.tell("The assistant answers from the real listings", () -> {
            JsonNode reply = say("Hi, I am looking for a 3 bed house under 500k near 47.6,-122.3");
            if (reply.path("citations").isEmpty()) {
                throw new IllegalStateException("no listing was cited: " + reply);
            }
            return "«" + reply.path("text").asString() + "» citing "
                    + reply.path("citations").size() + " listings";
        });
        narrator.tell("It keeps the thread of the talk", () -> {
            JsonNode reply = say("Tell me more about the second one");
            if (reply.path("citations").size() != 1) {
                throw new IllegalStateException("not about one listing: " + reply);
            }
            return "«" + reply.path("text").asString() + "»";
        });
    }

    /// @return the lead's id
    String leaveContact() {
        var lead = new AtomicReference<String>();
        narrator.tell("The visitor leaves a phone number and an address, and becomes a lead", () -> {
            JsonNode answer = answerTo("I am Vera Visitor, call me on +1 206 555 0134 or write to " + email
                    + ". Yes, you may send me news and offers by e-mail.");
            String known = answer.path("lead").path("id").asString("");
            lead.set(known.isEmpty() ? awaitLead() : known);
            return "lead " + lead.get() + "; «"
                    + answer.path("reply").path("text").asString() + "»";
        });
        return Objects.requireNonNull(lead.get());
    }

    private String awaitLead() {
        return Patience.await("the lead", Duration.ofSeconds(10), () -> Optional.of(business.owner()
                        .get("/api/v1/leads?limit=1")
                        .expect(200)
                        .json())
                .map(page -> page.path("items").path(0).path("id").asString(""))
                .filter(id -> !id.isEmpty()));
    }

    private JsonNode say(String text) {
        return answerTo(text).path("reply");
    }

    private JsonNode answerTo(String text) {
        return talk.post(
                        "/api/v1/public/" + business.slug() + "/conversations/" + conversation + "/messages",
                        Map.of("text", text))
                .expect(200, 201)
                .json();
    }
}
