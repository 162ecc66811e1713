package io.doorstep.leadcrm.webhook;

import io.doorstep.kit.http.PartnerHttp;
import io.doorstep.kit.ids.Ids;
import io.doorstep.workflowkit.webhook.SignedMessage;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Sends a signed example to an endpoint and tells how it was answered.
@Component
public class SendExample {

    private final WebhookEndpoints endpoints;
    private final PartnerHttp partners;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Ids ids;
    private final InstantSource clock;

    SendExample(
            WebhookEndpoints endpoints,
            PartnerHttp partners,
            TransactionTemplate transaction,
            JsonMapper json,
            Ids ids,
            InstantSource clock) {
        this.endpoints = endpoints;
        this.partners = partners;
        this.transaction = transaction;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /// @return nothing when there is no such endpoint; the connection to the database is not held while it is called
    public Optional<Example> send(UUID endpoint, EventCatalogue.Entry type) {
        Instant now = clock.instant();
        return sign(endpoint, type, now).map(message -> {
            Attempt attempt = Attempt.of(message, now, partners.send(message.asRequest()), null);
            return new Example(message.body(), attempt);
        });
    }

    private Optional<SignedMessage> sign(UUID endpoint, EventCatalogue.Entry type, Instant now) {
        String body = new MessageBody(json).write(type.type(), now, type.example());
        return Objects.requireNonNull(transaction.execute(
                _ -> endpoints.findById(endpoint).map(found -> found.message(ids.next(), now, body))));
    }

    /// What was sent, and how it was answered.
    public record Example(String body, Attempt attempt) {}
}
