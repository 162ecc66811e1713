package io.doorstep.systemtests.story;

import io.doorstep.systemtests.platform.Answer;
import io.doorstep.systemtests.platform.Business;
import io.doorstep.systemtests.platform.Installation;
import io.doorstep.systemtests.platform.PartnerCrm;
import io.doorstep.systemtests.platform.Patience;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.JsonNode;

/// A business opens: it registers, subscribes, and connects its CRM.
final class Opening {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Installation installation;
    private final Narrator narrator;

    Opening(Installation installation, Narrator narrator) {
        this.installation = installation;
        this.narrator = narrator;
    }

    Business register() {
        var business = new AtomicReference<Business>();
        narrator.tell("A business registers", () -> {
            Business registered = Business.register(installation, "Seattle Homes");
            business.set(registered);
            return "organization «" + registered.slug() + "», owner " + registered.email();
        });
        return Objects.requireNonNull(business.get());
    }

    void subscribe(Business business) {
        narrator.tell("Its trial begins by itself, and it moves up to Enterprise by bank transfer", () -> {
            Patience.await("the trial", SOON, () -> Optional.of(business.owner().get("/api/v1/billing/subscription"))
                    .filter(answer -> answer.status() == 200));
            JsonNode changed = business.owner()
                    .once()
                    .post(
                            "/api/v1/billing/subscription/change",
                            Map.of("plan", "ENTERPRISE", "cycle", "MONTHLY", "paymentMethod", "BANK_TRANSFER"))
                    .expect(200)
                    .json();
            String policy = Patience.await("the new quota at the gateway", SOON, () -> Optional.of(
                            business.owner().get("/api/v1/billing/subscription"))
                    .map(answer -> answer.header("RateLimit-Policy"))
                    .filter(header -> header.contains("200000")));
            return "plan " + changed.path("plan").asString() + ", "
                    + changed.path("status").asString() + "; the gateway now says " + policy;
        });
    }

    /// @return the secret that the CRM verifies with
    String connect(Business business, PartnerCrm crm) {
        var secret = new AtomicReference<String>();
        narrator.tell("Its CRM is connected by a signed webhook", () -> {
            Answer created = business.owner()
                    .once()
                    .post(
                            "/api/v1/webhook-endpoints",
                            Map.of("url", crm.url(), "events", List.of("lead.captured"), "description", "our CRM"))
                    .expect(201);
            secret.set(created.json().path("secret").asString());
            return "endpoint " + created.json().path("id").asString() + " for lead.captured at " + crm.url();
        });
        return Objects.requireNonNull(secret.get());
    }
}
