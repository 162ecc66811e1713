package io.doorstep.systemtests.story;

import io.doorstep.systemtests.platform.Api;
import io.doorstep.systemtests.platform.Business;
import io.doorstep.systemtests.platform.Installation;
import io.doorstep.systemtests.platform.LiveScreen;
import io.doorstep.systemtests.platform.PartnerCrm;
import io.doorstep.systemtests.platform.Patience;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What follows a lead by itself: scored, assigned, told, welcomed, metered.
final class Aftermath {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Installation installation;
    private final Narrator narrator;
    private final Business business;

    Aftermath(Installation installation, Narrator narrator, Business business) {
        this.installation = installation;
        this.narrator = narrator;
        this.business = business;
    }

    void leadIsReady(String leadId) {
        narrator.tell("The lead is scored with reasons and assigned", () -> {
            JsonNode lead = Patience.await("The lead's assignee", SOON, () -> Optional.of(business.owner()
                            .get("/api/v1/leads/" + leadId)
                            .expect(200)
                            .json())
                    .filter(read -> read.has("assignee")));
            require(lead.path("phones").toString().contains("+12065550134"), "its phone in E.164", lead);
            require(!lead.path("score").path("factors").isEmpty(), "reasons for its score", lead);
            require(business.ownerId().equals(lead.path("assignee").path("id").asString("")), "its assignee", lead);
            return "score " + lead.path("score").path("value").asInt() + " because of "
                    + lead.path("score").path("factors") + "; stage "
                    + lead.path("stage").asString();
        });
    }

    void partnerIsTold(String leadId, PartnerCrm crm, String secret) {
        narrator.tell("The CRM gets a webhook whose signature verifies", () -> {
            PartnerCrm.Webhook webhook =
                    crm.await("the webhook", received -> received.body().contains(leadId));
            require(webhook.isSignedBy(secret), "a valid signature", webhook.json());
            require("lead.captured".equals(webhook.json().path("type").asString()), "its type", webhook.json());
            Instant captured = Instant.parse(business.owner()
                    .get("/api/v1/leads/" + leadId)
                    .json()
                    .path("capturedAt")
                    .asString());
            return "webhook-id " + webhook.id() + ", "
                    + Duration.between(captured, webhook.receivedAt()).toMillis() + " ms after the capture";
        });
    }

    void agentIsTold(String leadId, LiveScreen screen) {
        narrator.tell("The agent is told at once: live, in the centre, and by e-mail", () -> {
            JsonNode live = screen.await(
                    "the live notification",
                    message -> message.path("type").asString("").equals("notification")
                            && message.toString().contains(leadId));
            JsonNode centre =
                    business.owner().get("/api/v1/notifications").expect(200).json();
            require(centre.toString().contains(leadId), "the notification in the centre", centre);
            JsonNode mail = awaitMail(business.email(), "lead");
            return "live: " + live.path("notification").path("title").asString("") + "; mail «"
                    + mail.path("subject").asString() + "»";
        });
    }

    void visitorIsWelcomed(String email) {
        narrator.tell("The visitor gets a welcome, and can leave with one click", () -> {
            JsonNode mail = awaitMail(email, "");
            String link = headerOf(mail, "List-Unsubscribe").replaceAll(".*<(http[^>]+)>.*", "$1");
            require(
                    headerOf(mail, "List-Unsubscribe-Post").equals("List-Unsubscribe=One-Click"),
                    "one-click unsubscription",
                    mail);
            Api.at(installation.gateway())
                    .postForm(link, "List-Unsubscribe=One-Click")
                    .expect(200, 202, 204);
            Patience.await("the suppression", SOON, () -> Optional.of(business.owner()
                            .get("/api/v1/suppressions")
                            .expect(200)
                            .text())
                    .filter(page -> page.contains(email)));
            return "«" + mail.path("subject").asString() + "» came, and one click suppressed " + email;
        });
    }

    void everythingIsMetered() {
        narrator.tell("Each step is metered, and is on the invoice to come", () -> {
            useApiKey();
            JsonNode usage = Patience.await("metered calls", Duration.ofSeconds(150), () -> Optional.of(business.owner()
                            .get("/api/v1/billing/usage")
                            .expect(200)
                            .json())
                    .filter(answer -> quantity(answer, "API_CALLS", "term") >= 3));
            JsonNode invoice = business.owner()
                    .get("/api/v1/billing/invoices/preview")
                    .expect(200)
                    .json();
            long amount = invoice.path("amount").path("amount").asLong();
            long tax = invoice.path("taxAmount").path("amount").asLong();
            require(tax == Math.floorDiv(amount * 75 + 500, 1000), "7.5 % VAT, rounded half up", invoice);
            require(invoice.path("total").path("amount").asLong() == amount + tax, "amount plus VAT", invoice);
            return "%d API calls, %d plots; invoice so far %s %,.2f + VAT %,.2f"
                    .formatted(
                            quantity(usage, "API_CALLS", "term"),
                            quantity(usage, "PLOTS", "now"),
                            invoice.path("currency").asString(),
                            amount / 100.0,
                            tax / 100.0);
        });
    }

    private void useApiKey() {
        String key = business.owner()
                .once()
                .post(
                        "/api/v1/security/api-keys",
                        Map.of("name", "our website", "permissions", List.of("lead:read", "property:read")))
                .expect(201)
                .json()
                .path("key")
                .asString();
        for (int i = 0; i < 3; i++) {
            Api.at(installation.gateway())
                    .with("X-API-Key", key)
                    .get("/api/v1/leads")
                    .expect(200);
        }
    }

    private JsonNode awaitMail(String to, String subject) {
        return Patience.await("a mail to " + to, SOON, () -> {
            for (JsonNode mail : Api.at(installation.mailbox())
                    .get("/api/messages?to=" + to.replace("@", "%40"))
                    .expect(200)
                    .json()
                    .path("items")) {
                if (mail.path("subject").asString("").toLowerCase(Locale.ROOT).contains(subject)) {
                    return Optional.of(mail);
                }
            }
            return Optional.empty();
        });
    }

    private static String headerOf(JsonNode mail, String name) {
        return mail.path("headers").path(name).path(0).asString("");
    }

    private static long quantity(JsonNode usage, String metric, String period) {
        for (JsonNode entry : usage.path("metrics")) {
            if (metric.equals(entry.path("metric").asString(""))
                    && period.equals(entry.path("per").asString(""))) {
                return entry.path("used").asLong();
            }
        }
        return -1;
    }

    private static void require(boolean holds, String what, JsonNode seen) {
        if (!holds) {
            throw new IllegalStateException("expected " + what + ", saw " + seen);
        }
    }
}
