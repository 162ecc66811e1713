package io.doorstep.workflowkit;

import io.doorstep.kit.http.PartnerAnswer;
import io.doorstep.kit.http.PartnerHttp;
import io.doorstep.kit.ids.Ids;
import io.doorstep.workflowkit.webhook.SignedMessage;
import io.doorstep.workflowkit.webhook.Verdict;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Sends a workflow a signed message that asks for nothing, and tells whether it was taken.
public class TryWorkflow {

    private final WorkflowConnections connections;
    private final DelegationSettings settings;
    private final PartnerHttp partners;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Ids ids;
    private final InstantSource clock;

    TryWorkflow(
            WorkflowConnections connections,
            DelegationSettings settings,
            PartnerHttp partners,
            TransactionTemplate transaction,
            JsonMapper json,
            Ids ids,
            InstantSource clock) {
        this.connections = connections;
        this.settings = settings;
        this.partners = partners;
        this.transaction = transaction;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /// The connection to the database is not held while the workflow is called.
    ///
    /// @return nothing when none is connected
    public Optional<Outcome> tryOut(WorkKind kind) {
        return sign(kind).map(message -> {
            Instant now = clock.instant();
            PartnerAnswer answer = partners.send(message.asRequest());
            return Verdict.of(answer, now) instanceof Verdict.Taken
                    ? new Outcome.Works()
                    : new Outcome.Fails("The workflow was not reached: " + NoteTry.trouble(answer));
        });
    }

    private Optional<SignedMessage> sign(WorkKind kind) {
        return Objects.requireNonNull(transaction.execute(
                _ -> connections.findOf(kind.name()).flatMap(connection -> settings.address(connection.url())
                        .map(url -> sign(kind, connection, url)))));
    }

    private SignedMessage sign(WorkKind kind, WorkflowConnection connection, URI url) {
        Instant now = clock.instant();
        ObjectNode body = json.createObjectNode();
        body.put("type", "workflow.test");
        body.put("timestamp", now.toString());
        body.putObject("data").put("kind", kind.path());
        return SignedMessage.of(url, ids.next(), now, json.writeValueAsString(body), connection.secretsAt(now));
    }

    /// Every way in which a test can end.
    public sealed interface Outcome {

        /// It was taken.
        record Works() implements Outcome {}

        /// It was not.
        record Fails(String reason) implements Outcome {}
    }
}
