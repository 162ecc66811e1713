package io.doorstep.workflowkit;

import io.doorstep.kit.crypto.FieldCipher;
import io.doorstep.workflowkit.webhook.SignedMessage;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Finds out whether a workflow is to be asked now, and signs what it is asked.
class PrepareQuestion {

    private final Runs runs;
    private final WorkflowConnections connections;
    private final KindsOfWork works;
    private final FallBack fallBack;
    private final DelegationSettings settings;
    private final FieldCipher cipher;
    private final JsonMapper json;
    private final InstantSource clock;

    PrepareQuestion(
            Runs runs,
            WorkflowConnections connections,
            KindsOfWork works,
            FallBack fallBack,
            DelegationSettings settings,
            FieldCipher cipher,
            JsonMapper json,
            InstantSource clock) {
        this.runs = runs;
        this.connections = connections;
        this.works = works;
        this.fallBack = fallBack;
        this.settings = settings;
        this.cipher = cipher;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    Question prepare(UUID id) {
        Optional<RunView> run = runs.findToSettle(id)
                .filter(found -> found.isOpen() && clock.instant().isBefore(found.answerBy()));
        return run.isEmpty() ? new Question.Over() : prepare(run.get());
    }

    private Question prepare(RunView run) {
        Optional<WorkflowConnection> connection = connections.findOf(run.kind().name());
        Optional<URI> url = connection.flatMap(there -> settings.address(there.url()));
        if (url.isEmpty()) {
            fallBack.now(run.id(), "No workflow is connected any more");
            return new Question.Over();
        }
        if (runs.isOvertaken(run)) {
            fallBack.now(run.id(), FallBack.OVERTAKEN);
            return new Question.Over();
        }
        Optional<ObjectNode> described = works.of(run).describe(run);
        if (described.isEmpty()) {
            fallBack.now(run.id(), FallBack.NOTHING_TO_DO);
            return new Question.Over();
        }
        SignedMessage message = sign(run, described.get(), connection.get(), url.get());
        return new Question.Asked(run.id(), connection.get().id(), message, run.tries() + 1, run.answerBy());
    }

    /// The run is the message's id, so it is the same however often it is sent.
    private SignedMessage sign(RunView run, ObjectNode described, WorkflowConnection connection, URI url) {
        Instant now = clock.instant();
        ObjectNode body = json.createObjectNode();
        body.put("type", run.kind().question());
        body.put("timestamp", run.askedAt().toString());
        ObjectNode data = body.putObject("data");
        data.put("runId", run.id().toString());
        data.put(
                "callbackUrl",
                settings.callback(CallbackToken.seal(run.id(), cipher)).toString());
        data.put("answerBy", run.answerBy().toString());
        data.setAll(described);
        return SignedMessage.of(url, run.id(), now, json.writeValueAsString(body), connection.secretsAt(now));
    }
}
